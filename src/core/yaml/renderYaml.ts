// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { doubleQuoted, fitsLiteralBlock, renderScalar } from './renderScalar';
import type { TextStyle } from './textStyle';
import { isList, isRecord } from './yamlData';
import type { YamlData } from './yamlData';

/** The lines of an entry of a block map whose keys stand at `indent`, joined, without a last line end. */
export function renderEntry(key: string, data: YamlData, indent: number, style: TextStyle): string {
  const pad = ' '.repeat(indent);
  const name = `${pad}${renderKey(key)}:`;
  if (isRecord(data) && data.size > 0) {
    const children = [...data].map(([child, value]) => renderEntry(child, value, indent + style.step, style));
    return [name, ...children].join(style.eol);
  }
  if (isList(data) && data.length > 0) {
    return [name, ...data.map((item) => renderItem(item, indent + style.listStep, style))].join(style.eol);
  }
  if (typeof data === 'string' && fitsLiteralBlock(data)) {
    const { header, body } = renderLiteral(data, indent + style.step, style);
    return `${name} ${header}${style.eol}${body}`;
  }
  return data === null ? name : `${name} ${renderFlow(data, 'block')}`;
}

/** The lines of an item of a block list whose hyphens stand at `indent`. */
export function renderItem(data: YamlData, indent: number, style: TextStyle): string {
  const pad = ' '.repeat(indent);
  if (isRecord(data) && data.size > 0) {
    const entries = [...data].map(([key, value]) => renderEntry(key, value, indent + 2, style)).join(style.eol);
    return `${pad}- ${entries.slice(indent + 2)}`;
  }
  return data === null ? `${pad}-` : `${pad}- ${renderFlow(data, 'block')}`;
}

/** A literal block in two parts, because a comment may stand between them. */
export function renderLiteral(text: string, indent: number, style: TextStyle): { header: string; body: string } {
  const pad = ' '.repeat(indent);
  const body = text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => (line === '' ? '' : pad + line))
    .join(style.eol);
  return { header: text.endsWith('\n') ? '|' : '|-', body };
}

/** On one line. `json` quotes every text and key, for files that are JSON as well. */
export function renderFlow(data: YamlData, context: 'block' | 'flow' | 'json'): string {
  const scalar = (text: string, where: 'block' | 'flow'): string =>
    context === 'json' ? doubleQuoted(text) : renderScalar(text, where);
  const inside = context === 'json' ? 'json' : 'flow';
  if (isRecord(data)) {
    return `{${[...data].map(([key, value]) => renderFlowEntry(key, value, inside)).join(', ')}}`;
  }
  if (isList(data)) {
    return `[${data.map((item) => renderFlow(item, inside)).join(', ')}]`;
  }
  return typeof data === 'string' ? scalar(data, context === 'block' ? 'block' : 'flow') : String(data);
}

export function renderFlowEntry(key: string, data: YamlData, context: 'flow' | 'json'): string {
  const name = context === 'json' ? doubleQuoted(key) : renderKey(key);
  return `${name}: ${renderFlow(data, context)}`;
}

/** Words stay bare, also `on`, which only YAML 1.1 takes for a boolean: quoted keys are no pleasure to read. */
function renderKey(key: string): string {
  return /^[A-Z][\w-]*$/i.test(key) ? key : renderScalar(key, 'flow');
}
