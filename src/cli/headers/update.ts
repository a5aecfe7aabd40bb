// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isHeldBy } from '../../core/headers/write/holders';
import { planUpdate } from '../../core/headers/write/planUpdate';
import { readBack } from '../../core/headers/write/readBack';
import { headerPolicyFor } from '../../core/config/headerPolicy';
import { msg } from '../../core/model/message';
import type { YearRule } from '../../core/model/config';
import type { RepoPath } from '../../core/model/repoPath';
import { command } from '../arguments/command';
import { CannotRun } from '../cannotRun';
import { POLICY_PATH } from '../../core/engine/policyFile';
import { readPolicyOf, readText, type OpenedFolder } from '../folder/openFolder';
import { resolveFolder } from '../folder/resolveFolder';
import { checkAsked, requestFor } from './askedHeader';
import type { Planner } from './carryOut';
import { FileContext } from './fileContext';
import { WRITE_OPTIONS, writeRequest } from './options';
import { writeHeaders } from './writeCommand';

/** Rules by which an update changes years. */
const CHANGING: ReadonlySet<YearRule> = new Set(['range', 'current']);

export const headersUpdate = command({
  name: 'headers update',
  summary: 'Bring headers up to date: years, the name of the holder, and with --license the licence.',
  details: [
    'Only lines of the holder are changed; those of others stay as they are. The years follow the year rule of the policy.',
    'A folder stands for all covered files below it that name the holder.',
  ],
  positionals: { usage: 'PATH...', min: 1, max: Infinity },
  options: {
    holder: { type: 'string', value: 'NAME', help: 'Whose lines to change. Default: the one of the policy.' },
    'previous-holder': { type: 'string', value: 'NAME', help: 'A name that the holder had before: it is replaced.' },
    year: { type: 'string', value: 'YYYY', help: 'The year to extend to. Default: this year.' },
    license: {
      type: 'string',
      value: 'EXPR',
      help: 'The licence to write, where nobody else holds rights in the file.',
    },
    ...WRITE_OPTIONS,
  },
  async run(values, given, terminal) {
    const root = resolveFolder(values.folder, terminal);
    const previousHolder = values['previous-holder'];
    const asked = checkAsked({
      licence: values.license,
      holder: values.holder,
      year: values.year,
      template: undefined,
    });
    const { holder, year } = asked;
    const policy = readPolicyOf(root, terminal);
    // Who says a year, or has no policy that could say otherwise, wants it in the files.
    const yearRule = year !== undefined || readText(root, POLICY_PATH) === undefined ? 'range' : undefined;
    const request = writeRequest(root, values, given, terminal);
    const plannerFor = async (opened: OpenedFolder | undefined, paths: readonly RepoPath[]): Promise<Planner> => {
      const conventions = opened?.assessment.conventions ?? {};
      const context = await FileContext.of(root, policy, paths, request.trusted && year === undefined);
      return (path, decoded) => {
        if (decoded === undefined) {
          return { action: 'skipped', reason: msg('{path} is not text, so it has no header of its own.', { path }) };
        }
        const rule = yearRule ?? context.policyOf(path).year;
        const unknown = year === undefined && CHANGING.has(rule) ? context.unknownYears(path) : undefined;
        if (unknown !== undefined) {
          return { action: 'skipped', reason: unknown };
        }
        // A licence is changed only when that was said: the file's own one asks for no change.
        const own = readBack(path, decoded.text, undefined).expressions.find(({ valid }) => valid)?.value;
        const licence = asked.licence ?? own ?? 'LicenseRef-None';
        const header = requestFor(path, context, { licence, holder, year, template: undefined }, conventions);
        const last = context.spanOf(path)?.last;
        const wanted = year === undefined && last !== undefined ? { ...header, year: String(last) } : header;
        return planUpdate(path, decoded.text, wanted, {
          encoding: decoded.encoding,
          yearRule: rule,
          previousHolder,
          marks: context.marksOf(path),
        });
      };
    };
    const namesHolder = (path: RepoPath, { engine, assessment }: OpenedFolder): boolean => {
      const licensing = engine.licensing(path);
      const wanted = headerPolicyFor(policy, path, engine.marksOf(path));
      const usual = [wanted.holder ?? assessment.conventions.holder, ...(wanted.otherHolders ?? [])];
      const names = [...(holder === undefined ? usual : [holder]), previousHolder].filter((name) => name !== undefined);
      if (names.length === 0) {
        throw new CannotRun('Say --holder NAME: neither .ospo/policy.yaml nor the headers of other files tell.');
      }
      const own = licensing?.copyrights.filter(({ source }) => source === 'header') ?? [];
      return licensing?.covered === true && own.some((statement) => names.some((name) => isHeldBy(statement, name)));
    };
    const below = { select: namesHolder, nothing: 'No header names the holder' };
    return writeHeaders(request, below, plannerFor, terminal);
  },
});
