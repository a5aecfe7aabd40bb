// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { strict as assert } from 'node:assert';
import { planBinary, planHeader, type PlanOptions } from '../../../src/core/headers/write/planHeader';
import { planRemoval } from '../../../src/core/headers/write/planRemoval';
import type { HeaderPlan, HeaderRequest } from '../../../src/core/model/header';
import type { TextEdit } from '../../../src/core/model/textEdit';
import { applyToBytes } from '../../../src/core/text/applyToBytes';
import { decode } from '../../../src/core/text/decode';

export const REQUEST: HeaderRequest = { licence: 'MIT', holder: 'ACME', year: '2026' };

export interface RoundTrip {
  readonly plan: HeaderPlan;
  /** The file after adding, as text without byte order mark; the file itself when nothing was edited. */
  readonly after: string;
}

/**
 * Adds a header to the bytes of a file and checks what has to hold for every file: only an insertion, adding again
 * changes nothing, removing gives back the same bytes.
 */
export function roundTrip(
  path: string,
  bytes: Uint8Array,
  request: HeaderRequest = REQUEST,
  options: PlanOptions = {},
): RoundTrip {
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') {
    return { plan: planBinary(path, request), after: '' };
  }
  const known = { ...options, encoding: decoded.encoding };
  const plan = planHeader(path, decoded.text, request, known);
  if (!('edits' in plan)) {
    return { plan, after: decoded.text };
  }
  assert.equal(plan.edits.length, 1, 'one insertion');
  assert.equal(plan.edits[0]!.length, 0, 'nothing is deleted');
  const changed = applied(bytes, plan.edits);
  const again = decode(changed);
  assert(again.kind === 'text' && again.encoding === decoded.encoding && again.bom === decoded.bom, 'same encoding');
  assert.deepEqual(
    planHeader(path, again.text, request, known),
    { action: 'unchanged' },
    'adding twice changes nothing',
  );
  for (const hints of request.template === undefined ? [{}, request] : [request]) {
    const removal = planRemoval(path, again.text, hints, known);
    assert.equal(removal.action, 'removed', JSON.stringify([removal, again.text]));
    const restored = 'edits' in removal ? applied(changed, removal.edits) : changed;
    assert.deepEqual(Buffer.from(restored), Buffer.from(bytes), 'removing gives back the bytes');
  }
  return { plan, after: again.text };
}

/** Edits applied to the bytes of a file. */
export function applied(bytes: Uint8Array, edits: readonly TextEdit[]): Uint8Array {
  const decoded = decode(bytes);
  assert(decoded.kind === 'text');
  const result = applyToBytes(bytes, decoded, edits);
  assert('bytes' in result);
  return result.bytes;
}

/** The header that the default template gives, in line comments. */
export function lines(mark: string, eol = '\n'): string {
  return `${mark} SPDX-FileCopyrightText: 2026 ACME${eol}${mark} SPDX-License-Identifier: MIT${eol}`;
}

/** The same inside a block comment. */
export function block(open: string, inner: string, close: string, eol = '\n'): string {
  return [open, `${inner}SPDX-FileCopyrightText: 2026 ACME`, `${inner}SPDX-License-Identifier: MIT`, close, ''].join(
    eol,
  );
}
