// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { mayMatchName } from '../gitignore/pattern';
import type { RepoPath } from '../model/repoPath';
import { folderOf } from '../model/repoPath';
import {
  assignmentsFor,
  parseAttributeFile,
  type Assignment,
  type AttributeFile,
  type AttributeValue,
} from './attributeFile';

/** What `.gitattributes` says a file is; absent where it says nothing. Forges leave such files out of their statistics. */
export interface LinguistMarks {
  readonly generated?: boolean;
  readonly vendored?: boolean;
  readonly documentation?: boolean;
}

const NONE: LinguistMarks = {};
const GENERATED = 'linguist-generated';
const VENDORED = 'linguist-vendored';
const DOCUMENTATION = 'linguist-documentation';

/** Whether a file may hold marks. */
export function isAttributeFile(path: string): boolean {
  return path === '.gitattributes' || path.endsWith('/.gitattributes');
}

/** The attribute file of one folder on the way to a path. */
interface Level {
  readonly file: AttributeFile;
  /** How many folders lie above. */
  readonly depth: number;
}

/** The marks of all `.gitattributes` of a repository (gitattributes(5); `linguist-generated`, `linguist-vendored`, `linguist-documentation`). */
export class LinguistAttributes {
  private readonly files: ReadonlyMap<string, AttributeFile>;
  private readonly macros: AttributeFile['macros'];
  /** Files of one folder are asked about one after the other. */
  private last: { readonly folder: string; readonly levels: readonly Level[] } | undefined;

  /** @param texts of the attribute files that speak of linguist or define macros, by path. */
  constructor(texts: ReadonlyMap<RepoPath, string>) {
    const files = new Map([...texts].map(([path, text]) => [folderOf(path), parseAttributeFile(text)]));
    this.macros = files.get('')?.macros ?? new Map();
    this.files = new Map([...files].map(([folder, file]) => [folder, this.withoutOthers(file)]));
  }

  marksOf(path: RepoPath): LinguistMarks {
    if (this.files.size === 0) {
      return NONE;
    }
    const folder = folderOf(path);
    if (this.last?.folder !== folder) {
      this.last = { folder, levels: this.levelsOf(folder) };
    }
    const { levels } = this.last;
    const name = folder === '' ? path : path.slice(folder.length + 1);
    if (levels.every(({ file }) => file.lines.every(({ pattern }) => !mayMatchName(pattern, name)))) {
      return NONE;
    }
    return this.marksBy(levels, path.split('/'));
  }

  private marksBy(levels: readonly Level[], segments: readonly string[]): LinguistMarks {
    const values = new Map<string, AttributeValue>();
    const take = ([name, value]: Assignment): void => {
      if (!values.has(name)) {
        values.set(name, value);
        if (value === true) {
          [...(this.macros.get(name) ?? [])].reverse().forEach(take);
        }
      }
    };
    for (const { file, depth } of levels) {
      assignmentsFor(file, segments.slice(depth), take);
    }
    const generated = isSet(values.get(GENERATED));
    const vendored = isSet(values.get(VENDORED));
    const documentation = isSet(values.get(DOCUMENTATION));
    return generated === undefined && vendored === undefined && documentation === undefined
      ? NONE
      : {
          ...(generated !== undefined && { generated }),
          ...(vendored !== undefined && { vendored }),
          ...(documentation !== undefined && { documentation }),
        };
  }

  /** The attribute files that speak of what lies in a folder, the nearest first. */
  private levelsOf(folder: string): readonly Level[] {
    const levels: Level[] = [];
    const segments = folder === '' ? [] : folder.split('/');
    for (let depth = segments.length; depth >= 0; depth--) {
      const file = this.files.get(segments.slice(0, depth).join('/'));
      if (file !== undefined) {
        levels.push({ file, depth });
      }
    }
    return levels;
  }

  /** A file without the lines that say nothing of linguist, neither by themselves nor through a macro. */
  private withoutOthers({ lines, macros }: AttributeFile): AttributeFile {
    const speaks = ([name]: Assignment): boolean =>
      name === GENERATED || name === VENDORED || name === DOCUMENTATION || this.macros.has(name);
    return { lines: lines.filter(({ assignments }) => assignments.some(speaks)), macros };
  }
}

/** Every value but `false` is yes. */
function isSet(value: AttributeValue): boolean | undefined {
  return typeof value === 'string' ? value !== 'false' : value;
}
