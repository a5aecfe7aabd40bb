// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { answerPreview } from '../programme/previewChanges';
import type { Command } from './registry';

/** Writes what the preview in front shows. */
export const applyPreview: Command = { id: 'ospoLens.applyPreview', run: () => answerPreview(true) };

/** Closes the preview in front; nothing is written. */
export const discardPreview: Command = { id: 'ospoLens.discardPreview', run: () => answerPreview(false) };
