// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { repoPath } from '../../core/model/repoPath';

/** Our own files in a repository. */
export const PROGRAMME_PATH = repoPath('.ospo/ggi.yaml');
export const POLICY_PATH = repoPath('.ospo/policy.yaml');
