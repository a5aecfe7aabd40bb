// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderPlan, HeaderRequest } from '../../model/header';
import { msg } from '../../model/message';
import { isHeldBy, isOurs } from '../write/holders';
import { mergeLine } from '../write/mergeLine';
import { provedMend, type MendTarget } from './mendTarget';

/** Adds a notice of the holder below those that are there; they stay, each of them is somebody's. */
export function addHolder(target: MendTarget, request: HeaderRequest): HeaderPlan {
  const { holder, year } = request;
  const { path, text, style, header } = target;
  if (header.copyrights.some((statement) => isOurs(statement, request))) {
    return { action: 'unchanged' };
  }
  const last = header.copyrights.at(-1);
  const notice = [year?.trim() ?? '', holder.trim()].join(' ').trim();
  const edit =
    last?.line === undefined
      ? undefined
      : mergeLine(text, style, last.line, `SPDX-FileCopyrightText: ${notice}`, false);
  if (edit === undefined) {
    return { action: 'refused', reason: msg('{path} has no notice of its own to add another one to.', { path }) };
  }
  return provedMend(target, [edit], ({ copyrights, expressions }) => {
    const others = copyrights.filter((statement) => !isHeldBy(statement, holder));
    return (
      copyrights.length === header.copyrights.length + 1 &&
      expressions.length === header.expressions.length &&
      others.every((statement, index) => statement.text === header.copyrights[index]?.text)
    );
  });
}
