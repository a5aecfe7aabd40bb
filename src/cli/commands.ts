// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Command } from './arguments/command';
import { check } from './check/command';
import { ggiAttest } from './ggi/attest';
import { ggiExport } from './ggi/export';
import { ggiImport } from './ggi/import';
import { ggiInit } from './ggi/init';
import { ggiSet } from './ggi/set';
import { ggiStatus } from './ggi/status';
import { headersAdd } from './headers/add';
import { headersCheck } from './headers/check';
import { headersRemove } from './headers/remove';
import { headersUpdate } from './headers/update';
import { licenseIdentify } from './license/identify';
import { report } from './report/command';

/** Every command, in the order of the help text. */
export const COMMANDS: readonly Command[] = [
  check,
  headersCheck,
  headersAdd,
  headersUpdate,
  headersRemove,
  licenseIdentify,
  report,
  ggiStatus,
  ggiInit,
  ggiSet,
  ggiAttest,
  ggiImport,
  ggiExport,
];
