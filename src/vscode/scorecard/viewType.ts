// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** The panel's type, by which the editor gives it back after a reload. */
export const SCORECARD_VIEW = 'ospoLens.scorecard';
