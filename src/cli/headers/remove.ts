// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { planRemoval } from '../../core/headers/write/planRemoval';
import type { HeaderRequest } from '../../core/model/header';
import { msg } from '../../core/model/message';
import type { RepoPath } from '../../core/model/repoPath';
import { command } from '../arguments/command';
import type { OpenedFolder } from '../folder/openFolder';
import { resolveFolder } from '../folder/resolveFolder';
import { attributesAround } from './fileContext';
import { checkAsked } from './askedHeader';
import type { Planner } from './carryOut';
import { WRITE_OPTIONS, writeRequest } from './options';
import { templateText } from './template';
import { writeHeaders } from './writeCommand';

export const headersRemove = command({
  name: 'headers remove',
  summary: 'Take away what headers add wrote, or would have written, and give back the bytes from before.',
  details: [
    'Headers that were written otherwise stay. With --holder or --license only headers that say so are taken away.',
    'A folder stands for all covered files below it that have a header.',
  ],
  positionals: { usage: 'PATH...', min: 1, max: Infinity },
  options: {
    holder: { type: 'string', value: 'NAME', help: 'Take away only headers of this holder.' },
    license: { type: 'string', value: 'EXPR', help: 'Take away only headers with this licence.' },
    template: { type: 'string', value: 'NAME', help: 'The template that the header was written with.' },
    ...WRITE_OPTIONS,
  },
  run(values, given, terminal) {
    const root = resolveFolder(values.folder, terminal);
    const { license: licence, holder } = values;
    const template = templateText(root, values.template);
    checkAsked({ licence, holder, year: undefined, template });
    const request: Partial<HeaderRequest> = {
      ...(licence !== undefined && { licence }),
      ...(holder !== undefined && { holder }),
      ...(template !== undefined && { template }),
    };
    const plannerFor = (_opened: OpenedFolder | undefined, paths: readonly RepoPath[]): Planner => {
      const marks = attributesAround(root, paths);
      return (path, decoded) =>
        decoded === undefined
          ? { action: 'skipped', reason: msg('{path} is not text, so it has no header of its own.', { path }) }
          : planRemoval(path, decoded.text, request, { encoding: decoded.encoding, marks: marks.marksOf(path) });
    };
    const below = { select: hasHeader, nothing: 'No file has a header of its own' };
    return writeHeaders(writeRequest(root, values, given, terminal), below, plannerFor, terminal);
  },
});

function hasHeader(path: RepoPath, { engine }: OpenedFolder): boolean {
  const licensing = engine.licensing(path);
  const said = [...(licensing?.expressions ?? []), ...(licensing?.copyrights ?? [])];
  return licensing?.covered === true && said.some(({ source }) => source === 'header' || source === 'sidecar');
}
