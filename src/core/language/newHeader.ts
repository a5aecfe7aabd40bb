// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { LinguistMarks } from '../gitattributes/linguist';
import { planHeader } from '../headers/write/planHeader';
import { applyEdits } from '../model/textEdit';
import type { HeaderRequest } from '../model/header';

/** What the first line of a language has to be; everything else of a new file may come below its header. */
const OPENINGS: readonly (readonly [RegExp, string])[] = [
  [/\.(?:php|phtml)$/i, '<?php\n'],
  [/\.(?:xml|xsd|xsl|xslt|svg|wsdl|xhtml)$/i, '<?xml version="1.0" encoding="UTF-8"?>\n'],
];
/** Stands for what will be written: an empty file needs no header, and none would be planned. */
const BODY = 'x\n';

/**
 * The text that a new file starts with: its header, after the opening that its language wants before it, and one empty
 * line. `undefined` for files that cannot hold a header or must not have one.
 */
export function newHeader(
  path: string,
  request: HeaderRequest,
  languageId: string,
  marks?: LinguistMarks,
): string | undefined {
  const opening = OPENINGS.find(([pattern]) => pattern.test(path))?.[1] ?? '';
  const plan = planHeader(path, opening + BODY, request, { languageId, marks });
  if (plan.action !== 'inserted') {
    return undefined;
  }
  const text = applyEdits(opening + BODY, plan.edits);
  return text.endsWith(BODY) ? `${text.slice(0, -BODY.length).trimEnd()}\n\n` : undefined;
}
