// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isMap, isSeq, visit } from 'yaml';
import type { YamlFile } from './parseYaml';

/** The habits of a file that what is added keeps to. */
export interface TextStyle {
  readonly eol: '\n' | '\r\n';
  /** Columns that a nested map is indented by. */
  readonly step: number;
  /** Columns that a list's hyphens are indented by, under their key. */
  readonly listStep: number;
}

export const DEFAULT_STYLE: TextStyle = { eol: '\n', step: 2, listStep: 2 };

export function textStyleOf({ text, document }: Pick<YamlFile, 'text' | 'document'>): TextStyle {
  const windows = text.split('\r\n').length - 1;
  const all = text.split('\n').length - 1;
  let step: number | undefined;
  let listStep: number | undefined;
  if (document !== undefined) {
    visit(document, {
      Pair: (_, pair, path) => {
        const parent = path.at(-1);
        const outer = isMap(parent) && parent.srcToken?.type === 'block-map' ? parent.srcToken.indent : undefined;
        const { value } = pair;
        if (outer === undefined) {
          return undefined;
        }
        if (isMap(value) && value.srcToken?.type === 'block-map') {
          step ??= value.srcToken.indent - outer;
        } else if (isSeq(value) && value.srcToken?.type === 'block-seq') {
          listStep ??= value.srcToken.indent - outer;
        }
        return step !== undefined && listStep !== undefined ? visit.BREAK : undefined;
      },
    });
  }
  const indent = Math.max(1, step ?? DEFAULT_STYLE.step);
  return { eol: windows * 2 > all ? '\r\n' : '\n', step: indent, listStep: Math.max(0, listStep ?? indent) };
}
