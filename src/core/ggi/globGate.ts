// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Folders that hold other people's work, or samples: what lies there shows nothing about this repository's practice. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|bower_components|vendor|third_party|third-party|fixtures|testdata|__fixtures__)\//i;

interface Candidate {
  readonly glob: string;
  /** What the file's name must contain; the empty string for anything. */
  readonly word: string;
  readonly matches: (path: string) => boolean;
  /** A glob that starts anywhere (`**`) does not look into {@link FOREIGN} folders. */
  readonly anywhere: boolean;
}

/** What is known of a folder before a name is looked at. */
interface Folder {
  readonly foreign: boolean;
  readonly candidates: readonly Candidate[];
}

/**
 * Many globs asked at once, for tens of thousands of paths. Each glob is filed under the cheapest thing that a path
 * must have to match it (its folder, its name, the end of its name), so that most paths cost a few look-ups and the
 * pattern itself is only asked about paths that are likely. Letter case does not matter.
 */
export class GlobGate {
  private readonly byName = new Map<string, Candidate[]>();
  private readonly byExtension = new Map<string, Candidate[]>();
  private readonly byFirstFolder = new Map<string, Candidate[]>();
  /** By `/name/` of a folder anywhere on the way. */
  private readonly byFolder = new Map<string, Candidate[]>();
  private readonly atRoot: Candidate[] = [];
  private readonly others: Candidate[] = [];
  private lastFolder = '';
  private last: Folder = { foreign: false, candidates: this.atRoot };

  constructor(globs: Iterable<string>) {
    for (const glob of new Set(globs)) {
      for (const plain of expandBraces(glob.toLowerCase())) {
        this.file(glob, plain);
      }
    }
  }

  /** The globs that match a path, each once. */
  matching(path: string): readonly string[] {
    const slash = path.lastIndexOf('/');
    const { foreign, candidates } = this.folder(path, slash);
    const name = path.slice(slash + 1).toLowerCase();
    const dot = name.lastIndexOf('.');
    let found: string[] | undefined;
    let lower: string | undefined;
    const ask = (asked: readonly Candidate[] | undefined): void => {
      for (const { glob, word, matches, anywhere } of asked ?? []) {
        if (name.includes(word) && !(anywhere && foreign) && matches((lower ??= path.toLowerCase()))) {
          if (found?.includes(glob) !== true) {
            (found ??= []).push(glob);
          }
        }
      }
    };
    ask(candidates);
    ask(this.byName.get(name));
    ask(dot < 0 ? undefined : this.byExtension.get(name.slice(dot)));
    ask(this.others);
    return found ?? NONE;
  }

  /** Paths come folder by folder, so the last folder's answer serves most of them. */
  private folder(path: string, slash: number): Folder {
    if (slash < 0) {
      return { foreign: false, candidates: this.atRoot };
    }
    if (slash !== this.lastFolder.length || !path.startsWith(this.lastFolder)) {
      this.lastFolder = path.slice(0, slash);
      const lower = `/${this.lastFolder.toLowerCase()}/`;
      let candidates: readonly Candidate[] =
        this.byFirstFolder.get(lower.slice(1, lower.indexOf('/', 1))) ?? NONE_ASKED;
      for (const [name, more] of this.byFolder) {
        if (lower.includes(name)) {
          candidates = [...candidates, ...more];
        }
      }
      this.last = { foreign: FOREIGN.test(lower), candidates };
    }
    return this.last;
  }

  private file(glob: string, plain: string): void {
    const segments = plain.split('/');
    const [first, last] = [segments[0]!, segments.at(-1)!];
    const word = last.split('*').sort((a, b) => b.length - a.length)[0]!;
    const extension = /\*[^*]*(?<end>\.[^*.]+)$/.exec(last)?.groups!['end'];
    const candidate: Candidate = { glob, word, matches: lazyMatcher(plain), anywhere: first === '**' };
    if (segments.length === 1) {
      this.atRoot.push(candidate);
    } else if (first !== '**') {
      add(this.byFirstFolder, first, candidate);
    } else if (!last.includes('*')) {
      add(this.byName, last, candidate);
    } else if (last === '**') {
      add(
        this.byFolder,
        segments.findLast((segment) => !segment.includes('*'))!,
        candidate,
      );
    } else if (extension === undefined) {
      this.others.push(candidate);
    } else {
      add(this.byExtension, extension, candidate);
    }
  }
}

const NONE: readonly string[] = [];
const NONE_ASKED: readonly Candidate[] = [];

/** Patterns are compiled when first asked: most never are, and starting up should cost nothing. */
function lazyMatcher(glob: string): (path: string) => boolean {
  let pattern: RegExp | undefined;
  return (path) => (pattern ??= globPattern(glob)).test(path);
}

/** `*` inside a name, `**` over folders; nothing else is needed for our own globs, and a full parser is slow to start. */
function globPattern(glob: string): RegExp {
  const source = glob.split(/(\*\*\/|\/\*\*$|\*)/).map((part) => {
    switch (part) {
      case '**/':
        return '(?:.*/)?';
      case '/**':
        return '/.*';
      case '*':
        return '[^/]*';
      default:
        return part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    }
  });
  return new RegExp(`^${source.join('')}$`);
}

function add(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  map.set(key, [...(map.get(key) ?? []), candidate]);
}

/** `a{b,c}` as `ab` and `ac`. Only for our own globs: braces are not nested there. */
export function expandBraces(glob: string): string[] {
  const match = /^(?<head>[^{]*)\{(?<choices>[^{}]*)\}(?<tail>.*)$/.exec(glob)?.groups;
  return match === undefined
    ? [glob]
    : match['choices']!.split(',').flatMap((choice) => expandBraces(match['head']! + choice + match['tail']!));
}
