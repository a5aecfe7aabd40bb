// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { LinguistMarks } from '../../gitattributes/linguist';
import type { YearRule } from '../../model/config';
import type { HeaderPlan, HeaderRemedy, HeaderRequest } from '../../model/header';
import { msg } from '../../model/message';
import { commentStyleFor } from '../styles/commentStyleFor';
import { headerLines } from '../write/headerText';
import { neverEdit } from '../write/neverEdit';
import { planRemoval } from '../write/planRemoval';
import { readBack } from '../write/readBack';
import { addHolder } from './addHolder';
import { closeBlock } from './closeBlock';
import type { MendTarget } from './mendTarget';
import { mendYears } from './mendYears';
import { nameHolder } from './nameHolder';
import { raiseFirstLine } from './raiseFirstLine';
import { setLicence } from './setLicence';

/** What a remedy depends on besides the text. */
export interface RemedyOptions {
  /** The header wanted for the file: needed where {@link needsRequest} says so. */
  readonly request?: HeaderRequest | undefined;
  readonly languageId?: string | undefined;
  readonly yearRule?: YearRule | undefined;
  /** What `.gitattributes` says of the file. */
  readonly marks?: LinguistMarks | undefined;
}

const WITHOUT_REQUEST: ReadonlySet<HeaderRemedy> = new Set(['close-block', 'raise-first-line', 'remove-header']);

/** Whether somebody has to be asked for licence and holder before a remedy can be planned. */
export function needsRequest(remedy: HeaderRemedy): boolean {
  return !WITHOUT_REQUEST.has(remedy);
}

/**
 * What a remedy comes to in a text as it is now. Pure; every edit was read back before it is returned, and is refused
 * when the text would not say what was meant, or when it would change what somebody else wrote.
 */
export function planRemedy(
  remedy: HeaderRemedy,
  path: string,
  text: string,
  { request, languageId, yearRule = 'first', marks }: RemedyOptions = {},
): HeaderPlan {
  const never = neverEdit(path, text, marks);
  if (never !== undefined) {
    return { action: 'skipped', reason: never };
  }
  const answer = commentStyleFor(path, { languageId, text });
  if (!('style' in answer)) {
    return {
      action: 'refused',
      reason: msg('{path} cannot hold a comment. Its licence stands in a .license file or in REUSE.toml.', { path }),
    };
  }
  const target: MendTarget = { path, text, style: answer.style, languageId, header: readBack(path, text, languageId) };
  const wanted = request === undefined ? undefined : headerLines(request);
  if (request !== undefined && wanted !== undefined && 'lines' in wanted) {
    return withRequest(remedy, target, request, yearRule);
  }
  const unknown = msg('It is not known who holds the copyright of {path}. Name the holder first.', { path });
  const refused = wanted !== undefined && 'reason' in wanted ? wanted.reason : unknown;
  return withoutRequest(remedy, target) ?? { action: 'refused', reason: refused };
}

function withoutRequest(remedy: HeaderRemedy, target: MendTarget): HeaderPlan | undefined {
  if (remedy === 'close-block') {
    return closeBlock(target);
  }
  if (remedy === 'raise-first-line') {
    return raiseFirstLine(target);
  }
  return remedy === 'remove-header' ? removeOwn(target) : undefined;
}

function withRequest(remedy: HeaderRemedy, target: MendTarget, request: HeaderRequest, yearRule: YearRule): HeaderPlan {
  switch (remedy) {
    case 'close-block':
      return closeBlock(target);
    case 'raise-first-line':
      return raiseFirstLine(target);
    case 'remove-header':
      return removeOwn(target);
    case 'name-holder':
      return nameHolder(target, request);
    case 'add-holder':
      return addHolder(target, request);
    case 'set-licence':
      return setLicence(target, request);
    case 'mend-years':
      return mendYears(target, request, yearRule);
  }
}

function removeOwn({ path, text, languageId }: MendTarget): HeaderPlan {
  const plan = planRemoval(path, text, {}, { languageId });
  return plan.action === 'unchanged'
    ? {
        action: 'refused',
        reason: msg('The header of {path} is part of a longer comment. Remove it by hand.', { path }),
      }
    : plan;
}
