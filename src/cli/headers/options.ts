// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Options } from '../arguments/command';

export const HEADER_FORMATS = ['text', 'json'] as const;

/** Which folder PATHs belong to, for all commands about headers. */
export const FOLDER_OPTIONS = {
  folder: {
    type: 'string',
    value: 'DIR',
    help: 'The folder that PATHs lie in and whose policy holds. Default: the current one.',
  },
  'no-git': { type: 'boolean', help: 'Do not run git: read its index and ignore rules from the files alone.' },
} as const satisfies Options;
