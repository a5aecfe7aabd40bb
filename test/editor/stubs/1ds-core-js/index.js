// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** The one name that VS Code imports from here. */
export class AppInsightsCore {}
