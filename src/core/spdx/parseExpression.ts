// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../model/message';
import type { Expression, ExpressionProblem, LicenceTerm, ParsedExpression } from './expression';
import { looseName } from './looseName';
import { judgeException, judgeLicence, unknownLicence } from './term';
import type { Token } from './tokens';
import { tokenise } from './tokens';

const MAX_LENGTH = 1000;
const MAX_DEPTH = 50;
const REMEMBERED = 2000;

const remembered = new Map<string, ParsedExpression>();

/**
 * Parses a licence expression (SPDX 2.3 annex D; `AdditionRef-` of SPDX 3.0) and says exactly what is wrong with it.
 * Never throws. Answers are remembered, because a repository says the same few expressions thousands of times.
 */
export function parseExpression(text: string): ParsedExpression {
  const known = remembered.get(text);
  if (known !== undefined) {
    return known;
  }
  const parsed = parseAndCorrect(text);
  if (remembered.size >= REMEMBERED) {
    remembered.clear();
  }
  remembered.set(text, parsed);
  return parsed;
}

function parseAndCorrect(text: string): ParsedExpression {
  if (text.length > MAX_LENGTH) {
    const message = msg(
      'This licence expression is longer than {limit} characters: split the file or write a shorter one.',
      { limit: MAX_LENGTH },
    );
    return { valid: false, problems: [{ code: 'invalid-expression', message, start: 0, end: text.length }] };
  }
  const parsed = new Parser(text).parse();
  if (parsed.problems.length === 0 || parsed.problems.some(({ suggestion }) => suggestion === undefined)) {
    return parsed;
  }
  const corrected = replaceAll(text, parsed.problems).trim();
  return new Parser(corrected).parse().problems.length === 0 ? { ...parsed, corrected } : parsed;
}

function replaceAll(text: string, problems: readonly ExpressionProblem[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, suggestion } of [...problems].sort((a, b) => a.start - b.start)) {
    if (start >= at) {
      // A sign without spaces around it (`MIT/ISC`) becomes a word, which needs them.
      const word = /^(?:AND|OR)$/.test(suggestion!);
      const before = word && !/[\s(]$/.test(result + text.slice(at, start)) ? ' ' : '';
      const after = word && !/^\s/.test(text.slice(end)) ? ' ' : '';
      result += text.slice(at, start) + before + suggestion! + after;
      at = end;
    }
  }
  return result + text.slice(at);
}

/** Thrown inside this module alone, where no sense can be made of the rest. */
class SyntaxProblem extends Error {}

class Parser {
  private readonly tokens: readonly Token[];
  private readonly problems: ExpressionProblem[] = [];
  private at = 0;
  private depth = 0;
  private valid = true;

  constructor(private readonly text: string) {
    this.tokens = tokenise(text);
  }

  parse(): ParsedExpression {
    try {
      const whole = this.looseWhole();
      const expression = whole ?? this.either();
      if (this.peek() !== undefined) {
        this.fail(this.peek());
      }
      return { expression, valid: this.valid, problems: this.problems };
    } catch (error) {
      if (error instanceof SyntaxProblem) {
        return { valid: false, problems: this.problems };
      }
      throw error;
    }
  }

  /** `Apache License, Version 2.0` has a comma that joins nothing, so whole names are looked up before anything else. */
  private looseWhole(): LicenceTerm | undefined {
    const first = this.tokens[0];
    const last = this.tokens.at(-1);
    if (first === undefined || last === undefined || this.tokens.length < 2 || this.tokens.length > 16) {
      return undefined;
    }
    if (this.tokens.some(({ kind, text }) => (kind === 'word' && judgeLicence(text).known) || /^with$/i.test(text))) {
      return undefined;
    }
    const suggestion = looseName(this.text);
    if (suggestion === undefined) {
      return undefined;
    }
    this.at = this.tokens.length;
    return this.unknown(first.start, last.end);
  }

  private either(): Expression {
    return this.compound('or', () => this.both());
  }

  private both(): Expression {
    return this.compound('and', () => this.primary());
  }

  private compound(kind: 'and' | 'or', part: () => Expression): Expression {
    const parts = [part()];
    while (this.takeOperator(kind)) {
      parts.push(part());
    }
    return parts.length === 1 ? parts[0]! : { kind, parts };
  }

  private primary(): Expression {
    const token = this.peek();
    if (token?.kind === 'open') {
      this.at += 1;
      this.depth += 1;
      if (this.depth > MAX_DEPTH) {
        this.fail(token);
      }
      const inner = this.either();
      if (this.peek()?.kind !== 'close') {
        this.fail(this.peek());
      }
      this.at += 1;
      this.depth -= 1;
      return inner;
    }
    if (token?.kind !== 'word' || operatorOf(token) !== undefined) {
      this.fail(token);
    }
    return this.term();
  }

  private term(): LicenceTerm {
    const words = this.operand();
    const first = words[0]!;
    const last = words.at(-1)!;
    if (words.length > 1) {
      if (words.filter(({ text }) => judgeLicence(text).known).length > 1) {
        this.report(
          {
            code: 'invalid-expression',
            message: msg(
              'Two licences stand side by side: write AND between them when both apply, OR when the user may choose.',
            ),
          },
          first.start,
          last.end,
        );
        throw new SyntaxProblem();
      }
      return this.unknown(first.start, last.end);
    }
    const judged = judgeLicence(first.text);
    this.valid &&= judged.known;
    const exception = this.exception();
    if (judged.problem !== undefined) {
      const { suggestion, ...rest } = judged.problem;
      // A successor that brings its own exception cannot stand before another one.
      const usable = suggestion !== undefined && !(exception !== undefined && suggestion.includes(' WITH '));
      this.report(usable ? { ...rest, suggestion } : rest, first.start, first.end);
    }
    const { id, orLater } = judged;
    return {
      kind: 'licence',
      id,
      orLater,
      ...(exception === undefined ? {} : { exception }),
      start: first.start,
      end: this.tokens[this.at - 1]!.end,
    };
  }

  private exception(): string | undefined {
    if (!this.takeOperator('with')) {
      return undefined;
    }
    const token = this.peek();
    if (token?.kind !== 'word' || operatorOf(token) !== undefined) {
      this.fail(token);
    }
    this.at += 1;
    const judged = judgeException(token.text);
    this.valid &&= judged.known;
    if (judged.problem !== undefined) {
      this.report(judged.problem, token.start, token.end);
    }
    return judged.id;
  }

  /** Words up to the next operator; `or later` belongs to the name before it. */
  private operand(): readonly Token[] {
    const words: Token[] = [];
    for (let token = this.peek(); token?.kind === 'word'; token = this.peek()) {
      const next = this.tokens[this.at + 1];
      const orLater =
        /^or$/i.test(token.text) && next !== undefined && /^(?:later|newer|greater|any)$/i.test(next.text);
      if (operatorOf(token) !== undefined && !orLater) {
        break;
      }
      words.push(token);
      this.at += 1;
    }
    return words;
  }

  private unknown(start: number, end: number): LicenceTerm {
    this.valid = false;
    const problem = unknownLicence(this.text.slice(start, end));
    this.report(problem, start, end);
    return { kind: 'licence', id: problem.suggestion ?? this.text.slice(start, end), orLater: false, start, end };
  }

  /** Takes an operator, in any case, or a sign that stands for it: `/` and `|` for OR, `,` and `&` for AND. */
  private takeOperator(kind: 'and' | 'or' | 'with'): boolean {
    const token = this.peek();
    if (token === undefined || operatorOf(token) !== kind) {
      return false;
    }
    this.at += 1;
    const operator = kind.toUpperCase();
    if (token.kind === 'joiner') {
      this.valid = false;
      this.report(
        {
          code: 'invalid-expression',
          message: msg('{sign} is no operator of licence expressions: write {operator} if that is what it means.', {
            sign: token.text,
            operator,
          }),
          suggestion: operator,
        },
        token.start,
        token.end,
      );
    } else if (token.text !== operator) {
      this.report(
        {
          code: 'wrong-case',
          message: msg('Operators of licence expressions are written in capitals: write {operator}.', { operator }),
          suggestion: operator,
        },
        token.start,
        token.end,
      );
    }
    return true;
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private report(problem: Omit<ExpressionProblem, 'start' | 'end'>, start: number, end: number): void {
    this.problems.push({ ...problem, start, end });
  }

  private fail(token: Token | undefined): never {
    const message =
      token === undefined
        ? msg('This licence expression breaks off: write the licence, exception or parenthesis that is missing.')
        : msg(
            '{found} has no place here: a licence expression is made of identifiers, AND, OR, WITH and parentheses.',
            { found: token.text },
          );
    const end = this.text.length;
    this.report({ code: 'invalid-expression', message }, token?.start ?? end, token?.end ?? end);
    throw new SyntaxProblem();
  }
}

function operatorOf(token: Token): 'and' | 'or' | 'with' | undefined {
  if (token.kind === 'joiner') {
    return /[/|]/.test(token.text) ? 'or' : 'and';
  }
  const word = token.text.toLowerCase();
  return word === 'and' || word === 'or' || word === 'with' ? word : undefined;
}
