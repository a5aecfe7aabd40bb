// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { TextEdit } from '../model/textEdit';
import { insertAtLineEnd } from './addToBlock';
import { flowContext, indentOf } from './editContext';
import type { EditContext } from './editContext';
import { isFlow, lineEndBehind } from './places';
import { fitsLiteralBlock, renderScalar } from './renderScalar';
import type { QuoteStyle } from './renderScalar';
import { renderFlow, renderLiteral } from './renderYaml';
import type { YamlData } from './yamlData';

const BLOCK_HEADER = /^[|>][-+\d]*(?<comment>[ \t]+#[^\r\n]*)?/;

/** Replaces a scalar's own characters, in its quotes; comments beside it stay, also the one behind a block's `|`. */
export function replaceScalar(
  node: Scalar.Parsed,
  data: YamlData,
  { file, style }: EditContext,
  parent: YAMLMap | YAMLSeq,
): TextEdit[] | undefined {
  if (typeof data === 'object' && data !== null) {
    return undefined;
  }
  const [start, end] = node.range;
  const old = file.text.slice(start, end);
  const replace = (newText: string): TextEdit => ({ offset: start, length: end - start, newText });
  const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? BLOCK_HEADER.exec(old) : null;
  const comment = block?.groups!['comment'] ?? '';
  const tail = block === null ? '' : /(?:\r?\n)?$/.exec(old)![0];
  const lineEnd = file.lines.endOf(file.lines.lineAt(end - tail.length));
  // Comment lines below would become lines of a literal block.
  const commented = lineEndBehind(end, indentOf(parent), file.lines) !== lineEnd;
  if (typeof data !== 'string' || isFlow(parent) || commented || !fitsLiteralBlock(data)) {
    return [replace(oneLine(node, data, parent) + comment + tail)];
  }
  const { header, body } = renderLiteral(data, indentOf(parent) + style.step, style);
  if (block !== null) {
    return [replace(header + comment + style.eol + body + tail)];
  }
  return [replace(header), insertAtLineEnd(lineEnd, body, style)];
}

/** Takes a value away and leaves its key, and a comment behind it, where they are. */
export function emptyScalar(node: Scalar.Parsed, behindColon: number, { file }: EditContext): TextEdit[] {
  const end = node.range[1];
  const old = file.text.slice(node.range[0], end);
  const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? BLOCK_HEADER.exec(old) : null;
  const tail = block === null ? '' : (block.groups!['comment'] ?? '') + /(?:\r?\n)?$/.exec(old)![0];
  return [{ offset: behindColon, length: end - behindColon, newText: tail }];
}

function oneLine(node: Scalar.Parsed, data: string | boolean | null, parent: YAMLMap | YAMLSeq): string {
  if (typeof data !== 'string') {
    return String(data);
  }
  const quote: QuoteStyle = node.type === 'QUOTE_DOUBLE' ? 'double' : node.type === 'QUOTE_SINGLE' ? 'single' : 'plain';
  if (!isFlow(parent)) {
    return renderScalar(data, 'block', quote);
  }
  return flowContext(parent) === 'json' ? renderFlow(data, 'json') : renderScalar(data, 'flow', quote);
}
