// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { harmless, paintFor } from '../output/paint';
import { plural } from '../output/plural';
import type { Terminal } from '../terminal';
import { reasonOf } from './carryOut';
import type { FileResult } from './fileResult';

/** How many files of one kind are shown before the list is cut. */
const SHOWN = 20;

/** The JSON document of `headers add`, `update` and `remove`; see resources/schemas/cli/headers-write.schema.json. */
export function resultsDocument(results: readonly FileResult[]): Record<string, unknown> {
  return {
    files: results.map((result) => ({
      path: result.path,
      action: result.action,
      ...(result.reason !== undefined && { reason: reasonOf(result) }),
      ...(result.sidecar !== undefined && { sidecar: result.sidecar }),
      ...(result.diff !== undefined && { diff: result.diff }),
    })),
  };
}

/** The diffs of a dry run, which `git apply` takes; then what was done, with the reason where nothing was. */
export function resultsText(
  results: readonly FileResult[],
  options: {
    readonly dryRun: boolean;
    readonly all: boolean;
    /** What is said where no file was one to look at. */
    readonly nothing: string;
    /** What is said of the files that were passed over. */
    readonly rest: string;
  },
  terminal: Terminal,
): string {
  const { dryRun, all } = options;
  const paint = paintFor(terminal);
  const diffs = results.map(({ diff }) => diff ?? '').join('');
  const told = results.filter(({ action }) => action !== 'unchanged');
  const shown = all ? told : told.slice(0, SHOWN);
  const lines = shown.map((result) => {
    const { path, action, sidecar } = result;
    const reason = reasonOf(result);
    const open = action === 'skipped' || action === 'refused';
    const what = open ? paint.severity('warning', action) : action;
    const rest =
      reason !== undefined ? `: ${harmless(reason)}` : sidecar !== undefined ? ` (${harmless(sidecar)})` : '';
    return `${what} ${harmless(path)}${rest}\n`;
  });
  const cut = told.length - shown.length;
  const more = cut === 0 ? '' : paint.dim(`… and ${cut} more: --all shows them\n`);
  const summary = `${conclusion(results, options)}\n`;
  if (dryRun) {
    terminal.note(lines.join('') + more + summary);
    return diffs;
  }
  return lines.join('') + more + summary;
}

function conclusion(
  results: readonly FileResult[],
  { dryRun, nothing, rest }: { readonly dryRun: boolean; readonly nothing: string; readonly rest: string },
): string {
  if (results.length === 0) {
    return rest === '' ? `${nothing}.` : `${nothing}: ${rest}.`;
  }
  const count = (...actions: readonly string[]) => results.filter(({ action }) => actions.includes(action)).length;
  const changed = count('inserted', 'merged', 'updated', 'removed', 'sidecar', 'reuse-toml');
  const open = count('skipped', 'refused');
  const changes = `${plural(changed, 'file')} ${dryRun ? 'would be' : changed === 1 ? 'was' : 'were'} changed`;
  const others = rest === '' ? '' : ` Of the others ${rest}.`;
  return `${changes}, ${count('unchanged')} had nothing to change, ${open} ${open === 1 ? 'was' : 'were'} left alone.${others}`;
}
