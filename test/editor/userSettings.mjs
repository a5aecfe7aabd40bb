// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** For everybody: no network, no accounts, no artificial intelligence among our quick fixes. */
export const OFFLINE = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** For tests as well: nothing moves, nothing opens by itself, nothing is saved or guessed. */
export const QUIET = {
  ...OFFLINE,
  'editor.cursorBlinking': 'solid',
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'window.restoreWindows': 'none',
  'workbench.editor.languageDetection': false,
  'workbench.editor.useModal': 'off',
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};
