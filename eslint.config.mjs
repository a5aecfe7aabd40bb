// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Who may import what; see ARCHITECTURE.md, "Four rooms, one direction". The bundles prove the same at run time. */
const rooms = {
  'src/core/**': ['vscode', 'node:*', '**/node/**', '**/cli/**', '**/vscode/**', '**/webview/**', '**/shared/**'],
  'src/core/model/**': [
    'vscode',
    'node:*',
    '**/config/**',
    '**/headers/**',
    '**/ggi/**',
    '**/rules/**',
    '**/engine/**',
    '**/score/**',
  ],
  'src/node/**': ['child_process', 'node:child_process', 'vscode', '**/cli/**', '**/vscode/**', '**/webview/**'],
  'src/shared/**': ['vscode', 'node:*', '**/node/**', '**/cli/**', '**/vscode/**', '**/webview/**'],
  'src/cli/**': ['child_process', 'node:child_process', 'vscode', '**/vscode/**', '**/webview/**'],
  'src/vscode/**': ['node:*', '**/node/**', '**/cli/**', '**/webview/**'],
  'src/webview/**': [
    'vscode',
    'node:*',
    '**/node/**',
    '**/cli/**',
    '**/vscode/**',
    '**/core/engine/**',
    '**/core/rules/**',
  ],
};

const message = 'This import crosses a room: see ARCHITECTURE.md.';
const boundaries = Object.entries(rooms).map(([files, group]) => ({
  files: [files],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
}));

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.cache/**', 'test/samples/**', 'test/fixtures/**', '**/*.generated.ts'] },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  regexp.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': ['error', { name: 'fetch', message: 'OSPO Lens never uses the network.' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ForInStatement', message: 'for..in walks prototypes: use Object.entries.' },
        { selector: 'ImportExpression[source.type!="Literal"]', message: 'Nothing is loaded by a computed name.' },
        { selector: 'MemberExpression[property.name="innerHTML"]', message: 'Write text with textContent.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  ...boundaries,
  {
    // The one desktop composition root may bring Node into the editor shell.
    files: ['src/vscode/desktop.ts', 'src/vscode/desktop/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['child_process', 'node:child_process', '**/cli/**', '**/webview/**'], message }] },
      ],
    },
  },
  {
    // The two places that start a process: git, within the limits of SECURITY.md, and our own scan bundle.
    files: ['src/node/git/runGit.ts', 'src/node/scan/scanChild.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['vscode', '**/cli/**', '**/vscode/**', '**/webview/**'], message }] },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
