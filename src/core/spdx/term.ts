// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../model/message';
import { nearest } from '../yaml/nearest';
import type { ExpressionProblem } from './expression';
import { EXCEPTION_IDS, exceptionId, isDeprecated, isReference, LICENCE_IDS, licenceId } from './identifiers';
import { looseName } from './looseName';
import { successorOf } from './successor';

/** What one word of an expression means. */
interface Judged {
  /** The official spelling, or the word itself where nobody knows it. */
  readonly id: string;
  readonly orLater: boolean;
  readonly known: boolean;
  readonly problem?: Omit<ExpressionProblem, 'start' | 'end'>;
}

/** Judges a word that stands where a licence should stand: `MIT`, `GPL-2.0+`, `LicenseRef-x`. */
export function judgeLicence(word: string): Judged {
  if (isReference(word)) {
    return { id: word, orLater: false, known: true };
  }
  const orLater = word.endsWith('+');
  const base = orLater ? word.slice(0, -1) : word;
  const id = licenceId(base);
  if (id === undefined) {
    return { id: word, orLater: false, known: false, problem: unknownLicence(word) };
  }
  const successor = isDeprecated(id) ? successorOf(id, orLater) : undefined;
  if (isDeprecated(id)) {
    const message =
      successor === undefined
        ? msg(
            'The licence identifier {id} is deprecated by SPDX and has no single successor: look it up in the SPDX licence list.',
            { id },
          )
        : msg('The licence identifier {id} is deprecated by SPDX: write {successor}.', { id: word, successor });
    return { id, orLater, known: true, problem: withSuggestion('deprecated-id', message, successor) };
  }
  if (orLater && /-(?:only|or-later)$/.test(id)) {
    const suggestion = id.replace(/-only$/, '-or-later');
    const message = msg(
      '{id} already says which versions it means, so that + has no meaning here: write {suggestion}.',
      {
        id,
        suggestion,
      },
    );
    return { id, orLater, known: false, problem: withSuggestion('invalid-expression', message, suggestion) };
  }
  return base === id
    ? { id, orLater, known: true }
    : { id, orLater, known: true, problem: wrongCase(word, orLater ? `${id}+` : id) };
}

/** Judges a word that stands after WITH. */
export function judgeException(word: string): Judged {
  const id = exceptionId(word);
  if (id === undefined) {
    if (/^(?:DocumentRef-[A-Za-z0-9.-]+:)?AdditionRef-[A-Za-z0-9.-]+$/.test(word)) {
      return { id: word, orLater: false, known: true };
    }
    const suggestion = nearException(word);
    const message =
      suggestion === undefined
        ? msg(
            '{id} is no exception of the SPDX licence list: choose one from the list, or write AdditionRef- and a name of your own.',
            { id: word },
          )
        : msg('{id} is no exception of the SPDX licence list: did you mean {suggestion}?', { id: word, suggestion });
    return { id: word, orLater: false, known: false, problem: withSuggestion('unknown-id', message, suggestion) };
  }
  if (isDeprecated(id)) {
    const successor = successorOf(id, false);
    const message = msg('The exception {id} is deprecated by SPDX: look up its successor in the SPDX licence list.', {
      id,
    });
    return { id, orLater: false, known: true, problem: withSuggestion('deprecated-id', message, successor) };
  }
  return { id, orLater: false, known: true, ...(word === id ? {} : { problem: wrongCase(word, id) }) };
}

/** A name that is no identifier, with the one it probably means. */
export function unknownLicence(name: string): Omit<ExpressionProblem, 'start' | 'end'> {
  if (/^(?:NONE|NOASSERTION)$/i.test(name)) {
    const message = msg(
      '{id} says that no licence is known, which is no licence: write the expression that applies to this file.',
      { id: name },
    );
    return { code: 'unknown-id', message };
  }
  const exception = exceptionId(name);
  if (exception !== undefined) {
    const message = msg('{id} is an exception, not a licence: write it after a licence and WITH.', { id: exception });
    return { code: 'invalid-expression', message };
  }
  const reference = /^(DocumentRef-[^:]+:)?licen[sc]eref-([A-Z0-9.-]+)$/i.exec(name);
  if (reference !== null) {
    return wrongCase(name, `${reference[1] ?? ''}LicenseRef-${reference[2]!}`);
  }
  // In package.json this means the very opposite of the Unlicense: all rights reserved.
  const suggestion = name === 'UNLICENSED' ? undefined : (looseName(name) ?? near(name, LICENCE_IDS));
  const message =
    suggestion === undefined
      ? msg(
          '{id} is not on the SPDX licence list: write an identifier of the list, or LicenseRef- and a name of your own with the text in LICENSES/.',
          { id: name },
        )
      : msg('{id} is not on the SPDX licence list: did you mean {suggestion}?', { id: name, suggestion });
  return withSuggestion('unknown-id', message, suggestion);
}

/** The word that nearly all exceptions have in their names makes none of them alike. */
function nearException(word: string): string | undefined {
  const bare = (id: string) => id.replace(/-exception(?=-|$)/i, '');
  const names = EXCEPTION_IDS.map(bare);
  const found = near(bare(word), names);
  return found === undefined ? undefined : EXCEPTION_IDS[names.indexOf(found)];
}

/** A slip of the fingers seldom hits the first letter, and among very short words everything is near to everything. */
function near(word: string, ids: readonly string[]): string | undefined {
  const found = word.length < 5 ? undefined : nearest(word, ids);
  return found !== undefined && found[0]!.toLowerCase() === word[0]!.toLowerCase() ? found : undefined;
}

function wrongCase(word: string, suggestion: string): Omit<ExpressionProblem, 'start' | 'end'> {
  const message = msg(
    '{id} is spelled {suggestion} on the SPDX licence list: tools that compare letter by letter do not find it.',
    {
      id: word,
      suggestion,
    },
  );
  return { code: 'wrong-case', message, suggestion };
}

function withSuggestion(
  code: ExpressionProblem['code'],
  message: ExpressionProblem['message'],
  suggestion: string | undefined,
): Omit<ExpressionProblem, 'start' | 'end'> {
  return suggestion === undefined ? { code, message } : { code, message, suggestion };
}
