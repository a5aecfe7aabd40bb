// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ConfigProblem } from '../model/config';
import { msg } from '../model/message';
import type { Message } from '../model/message';
import type { LineIndex } from './lineIndex';
import { nearest } from './nearest';
import type { Span, YamlEntry, YamlMap, YamlNode } from './node';

const MAX_PROBLEMS = 500;

/** Collects what is wrong in one file, at its places. */
export class ProblemList {
  readonly problems: ConfigProblem[] = [];
  /** True once something was found that leaves more than one reading of the file. */
  ambiguous = false;

  constructor(private readonly lines: LineIndex) {}

  error(code: string, message: Message, span: Span, suggestion?: string): void {
    this.add('error', code, message, span, suggestion);
  }

  warning(code: string, message: Message, span: Span, suggestion?: string): void {
    this.add('warning', code, message, span, suggestion);
  }

  /**
   * The entries of a map by key. Keys that are not in `known` are reported, with the nearest one offered, and left out;
   * a key that stands twice is reported at its second place and makes the file ambiguous.
   */
  fields<K extends string>(map: YamlMap, known: readonly K[]): ReadonlyMap<K, YamlEntry> {
    const fields = new Map<K, YamlEntry>();
    const present = new Set(map.entries.map(({ key }) => key));
    const missing = known.filter((key) => !present.has(key));
    for (const entry of this.unique(map)) {
      if ((known as readonly string[]).includes(entry.key)) {
        fields.set(entry.key as K, entry);
      } else {
        this.unknownKey(entry, missing);
      }
    }
    return fields;
  }

  /** The entries of a map without those whose key stood before; each repetition is reported. */
  unique(map: YamlMap): YamlEntry[] {
    const first = new Map<string, YamlEntry>();
    for (const entry of map.entries) {
      const earlier = first.get(entry.key);
      if (earlier === undefined) {
        first.set(entry.key, entry);
        continue;
      }
      this.ambiguous = true;
      const message = msg('{key} stands here a second time; the first is on line {line}. Keep one of the two.', {
        key: entry.key,
        line: this.lines.lineAt(earlier.keySpan.start) + 1,
      });
      this.error('duplicate-key', message, entry.keySpan);
    }
    return [...first.values()];
  }

  /** Says that a value is not of the shape that its key asks for. Aliases get a sentence of their own. */
  wrongShape(node: YamlNode, message: Message, suggestion?: string): void {
    if (node.kind === 'alias') {
      this.error('alias', msg('Aliases are not followed here. Write the value out.'), node);
    } else {
      this.error('wrong-shape', message, node, suggestion);
    }
  }

  lineAt(offset: number): number {
    return this.lines.lineAt(offset);
  }

  private unknownKey({ key, keySpan }: YamlEntry, known: readonly string[]): void {
    if (this.problems.length >= MAX_PROBLEMS) {
      return;
    }
    const offered = nearest(key, known);
    if (key === '<<') {
      this.warning('merge-key', msg('Merge keys are not followed here. Write the values out.'), keySpan);
    } else if (offered === undefined) {
      this.warning('unknown-key', msg('{key} is not known here. It is kept, but nothing reads it.', { key }), keySpan);
    } else {
      const message = msg('{key} is not known here. It is kept, but nothing reads it. Did you mean {offered}?', {
        key,
        offered,
      });
      this.warning('unknown-key', message, keySpan, offered);
    }
  }

  private add(
    severity: ConfigProblem['severity'],
    code: string,
    message: Message,
    span: Span,
    suggestion?: string,
  ): void {
    if (this.problems.length < MAX_PROBLEMS) {
      const range = this.lines.range(span.start, span.end);
      this.problems.push({ severity, code, message, range, ...(suggestion === undefined ? {} : { suggestion }) });
    }
  }
}
