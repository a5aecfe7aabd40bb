// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityId } from '../model/vocabulary';
import type { Signal } from './activity';
import { ACTIVITIES } from './catalogue';
import { GlobGate } from './globGate';

/** One signal of one activity. */
export interface SignalRef {
  readonly activity: ActivityId;
  /** Position in the activity's list of signals. */
  readonly index: number;
}

interface CompiledSignal extends SignalRef {
  readonly signal: Signal;
  readonly pattern: RegExp | undefined;
}

/** All signals of the catalogue in canonical order; a signal's number is its position here. */
export const SIGNALS: readonly CompiledSignal[] = ACTIVITIES.flatMap(({ id, signals }) =>
  signals.map((signal, index) => ({
    activity: id,
    index,
    signal,
    pattern: signal.pattern === '' ? undefined : new RegExp(signal.pattern, 'im'),
  })),
);

const NAMED = numbersByGlob(({ paths }) => paths);
const READ = numbersByGlob(({ textPaths }) => textPaths);
const GATE = new GlobGate([...NAMED.keys(), ...READ.keys()]);

/** The signals that a file shows by being there. */
export function signalsOf(path: string): readonly SignalRef[] {
  return candidatesOf(path).shown.map((number) => SIGNALS[number]!);
}

/** Signals by number: those that a file shows by its name, and those that its text may show. */
export interface Candidates {
  readonly shown: readonly number[];
  readonly asks: readonly number[];
}

const NONE: Candidates = { shown: [], asks: [] };
let last: { readonly path: string; readonly candidates: Candidates } = { path: '', candidates: NONE };
/** Thousands of files (tests, documents) match the same few of our globs. */
const byGlobs = new Map<string, Candidates>();

/** What a file may show. The last answer is kept, because one file is asked about several times in a row. */
export function candidatesOf(path: string): Candidates {
  if (last.path !== path) {
    const globs = GATE.matching(path);
    last = { path, candidates: globs.length === 0 ? NONE : candidatesBy(globs) };
  }
  return last.candidates;
}

function candidatesBy(globs: readonly string[]): Candidates {
  const key = globs.join('\n');
  let candidates = byGlobs.get(key);
  if (candidates === undefined) {
    const numbers = (map: ReadonlyMap<string, readonly number[]>): number[] =>
      [...new Set(globs.flatMap((glob) => map.get(glob) ?? []))].sort((a, b) => a - b);
    candidates = { shown: numbers(NAMED), asks: numbers(READ) };
    byGlobs.set(key, candidates);
  }
  return candidates;
}

/** Longer lines are cut and longer texts not looked through to their end: patterns must stay fast on anything. */
const MAX_LINE = 1000;
const MAX_TEXT = 1024 * 1024;

/** True when a text shows a signal. Whole lines of comment are left out: a tool that is named there does not run. */
export function showsSignal(number: number, text: string): boolean {
  return SIGNALS[number]?.pattern?.test(text) === true;
}

/** A text made ready for {@link showsSignal}. */
export function searchable(path: string, text: string): string {
  const comments = /\.ya?ml$|(?:^|\/)jenkinsfile$/i.test(path);
  return text
    .slice(0, MAX_TEXT)
    .split(/\r?\n/)
    .filter((line) => !comments || !/^\s*(?:#|\/\/)/.test(line))
    .map((line) => (line.length > MAX_LINE ? line.slice(0, MAX_LINE) : line))
    .join('\n');
}

function numbersByGlob(globsOf: (signal: Signal) => readonly string[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  SIGNALS.forEach(({ signal }, number) => {
    for (const glob of globsOf(signal)) {
      numbers.set(glob, [...(numbers.get(glob) ?? []), number]);
    }
  });
  return numbers;
}
