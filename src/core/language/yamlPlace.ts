// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { flowEnd, flowKeysAfter, scanFlow, type FlowFrame } from './flowScan';
import { contentEnd, indentOf, isDash, keyAt, skipSpaces, trimmed } from './yamlLine';

/** Stands in a path for an item of a list, whichever it is. */
export const ITEM = '[]';

/**
 * What is being written at a place of a YAML file.
 * `key`: a key of the mapping at `path`. `value`: the value at `path`. `item`: an item of a list, which may become a
 * scalar as well as the first key of a mapping; `path` ends with {@link ITEM}.
 */
export interface YamlPlace {
  readonly kind: 'key' | 'value' | 'item';
  readonly path: readonly string[];
  /** Columns of what is there already, without quotes. */
  readonly start: number;
  readonly end: number;
  /** The other keys of the same mapping, before and behind. */
  readonly siblings: readonly string[];
  /** A colon stands behind the key. */
  readonly hasColon: boolean;
  /** Within braces or brackets: nothing starts a new line there. */
  readonly flow: boolean;
}

interface Frame {
  readonly kind: 'map' | 'list';
  readonly indent: number;
  key: string | undefined;
  /** The last key has no value yet: what is indented more belongs to it. */
  open: boolean;
  readonly keys: string[];
}

/**
 * Finds out where in a YAML file a column is, line by line and without parsing the whole: people complete while they
 * type, and what they type is no YAML yet. `undefined` in comments, in block scalars and where no sense can be made.
 * Costs one pass over the lines before the place. Tabs, anchors and complex keys are not understood.
 */
export function yamlPlaceAt(lines: readonly string[], line: number, column: number): YamlPlace | undefined {
  const scan = new Scan();
  for (let number = 0; number < line; number++) {
    scan.read(lines[number]!);
  }
  return scan.placeIn(lines, line, column);
}

class Scan {
  private frames: Frame[] = [];
  private flow: FlowFrame[] = [];
  /** Inside a block scalar: lines that are indented more than this belong to it. */
  private scalar: number | undefined;

  read(line: string): void {
    const end = contentEnd(line);
    if (this.isScalar(line) || line.slice(0, end).trim() === '') {
      return;
    }
    if (this.flow.length > 0 && !this.leavesFlow(line)) {
      scanFlow(this.flow, line, 0, end);
      return;
    }
    this.flow = [];
    if (/^(?:---|\.\.\.)(?:\s|$)/.test(line)) {
      this.frames = [];
      return;
    }
    const at = this.enter(line, indentOf(line));
    if (at < end) {
      const key = keyAt(line, at);
      if (key !== undefined && key.colon < end) {
        this.setKey(key.name, at);
        this.value(line, skipSpaces(line, key.colon + 1), end);
      } else {
        this.value(line, at, end);
      }
    }
  }

  placeIn(lines: readonly string[], number: number, column: number): YamlPlace | undefined {
    const line = lines[number] ?? '';
    const end = contentEnd(line);
    const before = line.slice(0, column);
    if (this.isScalar(before.trim() === '' ? `${before}x` : line) || (column > end && end < line.length)) {
      return undefined;
    }
    if (this.flow.length > 0 && !this.leavesFlow(line) && !this.startsAnew(before)) {
      return this.flowPlace(line, 0, column, end);
    }
    this.flow = [];
    if (column < indentOf(line) && line.trim() !== '') {
      return undefined;
    }
    const at = this.enter(before, indentOf(before));
    // Directly behind a dash a space is missing first.
    if (column < at || (before.endsWith('-') && at === column)) {
      return undefined;
    }
    const key = keyAt(before, at);
    if (key !== undefined && column > key.colon) {
      this.setKey(key.name, at);
      const from = skipSpaces(line, key.colon + 1);
      return this.valuePlace(line, from, column, end);
    }
    if (/[[{]/.test(line.charAt(at)) && column > at) {
      return this.flowPlace(line, at, column, end);
    }
    return this.keyPlace(lines, number, { at, column, end });
  }

  private keyPlace(
    lines: readonly string[],
    number: number,
    { at, column, end }: { readonly at: number; readonly column: number; readonly end: number },
  ): YamlPlace | undefined {
    const line = lines[number] ?? '';
    const top = this.frames.at(-1);
    const whole = keyAt(line, at);
    const { start, end: tokenEnd } =
      whole === undefined || whole.colon >= end ? trimmed(line, at, end) : { start: whole.start, end: whole.end };
    const place = {
      start: Math.min(start, column),
      end: Math.max(tokenEnd, column),
      hasColon: whole !== undefined,
      flow: false,
    };
    if (top?.kind === 'map' && top.indent === at) {
      const siblings = [...top.keys, ...keysBelow(lines, number, at)];
      return { kind: 'key', path: this.path(this.frames.slice(0, -1)), siblings, ...place };
    }
    const siblings = keysBelow(lines, number, at);
    if (top?.kind === 'list') {
      return { kind: 'item', path: this.path(this.frames), siblings, ...place };
    }
    return top === undefined || (top.open && top.indent < at)
      ? { kind: 'key', path: this.path(this.frames), siblings, ...place }
      : undefined;
  }

  private valuePlace(line: string, from: number, column: number, end: number): YamlPlace | undefined {
    const sign = line.charAt(from);
    if (/[[{]/.test(sign) && column > from) {
      return this.flowPlace(line, from, column, end);
    }
    if (/[|>&*!]/.test(sign) && column > from) {
      return undefined;
    }
    const { start, end: valueEnd } = trimmed(line, Math.min(from, column), Math.max(end, column));
    return {
      kind: 'value',
      path: this.path(this.frames),
      start: Math.min(start, column),
      end: Math.max(valueEnd, column),
      siblings: [],
      hasColon: false,
      flow: false,
    };
  }

  private flowPlace(line: string, from: number, column: number, end: number): YamlPlace | undefined {
    scanFlow(this.flow, line, from, Math.min(column, end));
    const top = this.flow.at(-1);
    if (top === undefined) {
      return undefined;
    }
    const inner = this.flow.flatMap(({ kind, key }, index) =>
      kind === 'list' ? [ITEM] : key !== undefined ? [key] : index < this.flow.length - 1 ? [''] : [],
    );
    const path = [...this.path(this.frames), ...inner];
    const { end: stop, colon } = flowEnd(line, column, end);
    const { start, end: tokenEnd } = trimmed(line, top.from, stop);
    const place = {
      path,
      start: Math.min(start, column),
      end: Math.max(tokenEnd, column),
      hasColon: colon,
      flow: true,
    };
    if (top.kind === 'list') {
      return { kind: 'item', siblings: [], ...place };
    }
    return top.key === undefined
      ? { kind: 'key', siblings: [...top.keys, ...flowKeysAfter(line, stop)], ...place }
      : { kind: 'value', siblings: [], ...place };
  }

  /** Leaves what a line of this indent ends, opens the lists that its dashes start; answers where the content starts. */
  private enter(line: string, indent: number): number {
    let at = indent;
    const dashed = isDash(line, at);
    for (let top = this.frames.at(-1); top !== undefined; top = this.frames.at(-1)) {
      if (top.indent < at || (top.indent === at && (top.kind === 'map' || dashed))) {
        break;
      }
      this.frames.pop();
    }
    while (isDash(line, at)) {
      const top = this.frames.at(-1);
      if (top?.kind !== 'list' || top.indent !== at) {
        this.frames.push({ kind: 'list', indent: at, key: undefined, open: true, keys: [] });
      }
      at = skipSpaces(line, at + 1);
    }
    return at;
  }

  private setKey(name: string, at: number): void {
    let top = this.frames.at(-1);
    if (top?.kind !== 'map' || top.indent !== at) {
      top = { kind: 'map', indent: at, key: undefined, open: true, keys: [] };
      this.frames.push(top);
    }
    top.key = name;
    top.keys.push(name);
    top.open = true;
  }

  private value(line: string, from: number, end: number): void {
    const top = this.frames.at(-1);
    const value = line.slice(from, end);
    if (value.trim() === '') {
      return;
    }
    if (top?.kind === 'map') {
      top.open = false;
    }
    if (/^[|>][-+\d]{0,3}\s*$/.test(value)) {
      this.scalar = top?.indent ?? -1;
    } else if (/^[[{]/.test(value)) {
      scanFlow(this.flow, line, from, end);
    }
  }

  private path(frames: readonly Frame[]): readonly string[] {
    return frames.map(({ kind, key }) => (kind === 'list' ? ITEM : (key ?? '')));
  }

  private isScalar(line: string): boolean {
    if (this.scalar !== undefined && (line.trim() === '' || indentOf(line) > this.scalar)) {
      return true;
    }
    this.scalar = undefined;
    return false;
  }

  /** Where somebody types as far left as the keys around, a key is being typed: what is in brackets is indented more. */
  private startsAnew(before: string): boolean {
    const indent = indentOf(before);
    return indent <= (this.frames.at(-1)?.indent ?? -1) && !/[\]}]/.test(before.charAt(indent));
  }

  /** A bracket that somebody has not closed yet must not swallow the rest of the file. */
  private leavesFlow(line: string): boolean {
    const indent = indentOf(line);
    return indent <= (this.frames.at(-1)?.indent ?? -1) && (isDash(line, indent) || keyAt(line, indent) !== undefined);
  }
}

/** Keys of the same mapping in the lines that follow. */
function keysBelow(lines: readonly string[], number: number, indent: number): readonly string[] {
  const keys: string[] = [];
  for (const line of lines.slice(number + 1)) {
    const at = indentOf(line);
    if (line.trim() === '' || line[at] === '#' || at > indent) {
      continue;
    }
    const key = at === indent && !isDash(line, at) ? keyAt(line, at) : undefined;
    if (key === undefined) {
      break;
    }
    keys.push(key.name);
  }
  return keys;
}
