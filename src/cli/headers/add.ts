// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { planBinary, planHeader } from '../../core/headers/write/planHeader';
import type { RepoPath } from '../../core/model/repoPath';
import { command } from '../arguments/command';
import { readPolicyOf, type OpenedFolder } from '../folder/openFolder';
import { resolveFolder } from '../folder/resolveFolder';
import { checkAsked, requestFor } from './askedHeader';
import type { Planner } from './carryOut';
import { FileContext } from './fileContext';
import { WRITE_OPTIONS, writeRequest } from './options';
import { PassedOver } from './passedOver';
import { templateText } from './template';
import { writeHeaders } from './writeCommand';

export const headersAdd = command({
  name: 'headers add',
  summary: 'Add the missing part of a licence header to files, byte by byte as they are otherwise.',
  details: [
    'A folder stands for all covered files below it that have no header; generated, vendored and ignored ones are passed over.',
    'The header is SPDX-FileCopyrightText and SPDX-License-Identifier in a comment of the language, after what has to stay first.',
  ],
  positionals: { usage: 'PATH... --license EXPR --holder NAME', min: 1, max: Infinity },
  options: {
    license: { type: 'string', value: 'EXPR', help: 'SPDX licence expression. Default: the one of the policy.' },
    holder: { type: 'string', value: 'NAME', help: 'Copyright holder. Default: the one of the policy.' },
    year: {
      type: 'string',
      value: 'YYYY',
      help: 'Year of the copyright. Default: this year, unless the policy wants none.',
    },
    template: {
      type: 'string',
      value: 'NAME',
      help: 'Text of the header: a file of .ospo/templates, or spdx (default).',
    },
    ...WRITE_OPTIONS,
  },
  async run(values, given, terminal) {
    const root = resolveFolder(values.folder, terminal);
    const { license: licence, holder, year } = values;
    const asked = checkAsked({ licence, holder, year, template: templateText(root, values.template) });
    const policy = readPolicyOf(root, terminal);
    const request = writeRequest(root, values, given, terminal);
    const plannerFor = async (opened: OpenedFolder | undefined, paths: readonly RepoPath[]): Promise<Planner> => {
      const conventions = opened?.assessment.conventions ?? {};
      const context = await FileContext.of(root, policy, paths, request.trusted && year === undefined);
      return (path, decoded) => {
        const unknown = year === undefined ? context.unknownYears(path) : undefined;
        if (unknown !== undefined) {
          return { action: 'skipped', reason: unknown };
        }
        const header = requestFor(path, context, asked, conventions);
        return decoded === undefined
          ? planBinary(path, header, context.marksOf(path))
          : planHeader(path, decoded.text, header, { encoding: decoded.encoding, marks: context.marksOf(path) });
      };
    };
    const below = { select: lacksHeader, nothing: 'No file lacks a header', passedOver: new PassedOver() };
    return writeHeaders(request, below, plannerFor, terminal);
  },
});

/** Covered, and something is missing that a header would say, wherever it could be said. */
function lacksHeader(path: RepoPath, { engine }: OpenedFolder): boolean {
  const licensing = engine.licensing(path);
  return (
    licensing?.covered === true &&
    licensing.problems.some(({ code }) => code === 'missing-licence' || code === 'missing-copyright')
  );
}
