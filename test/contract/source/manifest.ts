// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from 'node:fs';

interface MenuItem {
  readonly command: string;
  readonly when?: string;
  readonly group?: string;
}

export interface Manifest {
  readonly l10n: string;
  readonly engines: { readonly vscode: string };
  readonly activationEvents: readonly string[];
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly viewsContainers: { readonly activitybar: readonly { readonly icon: string }[] };
    readonly views: Readonly<
      Record<
        string,
        readonly {
          readonly id: string;
          readonly name: string;
          readonly icon?: string;
          readonly contextualTitle?: string;
        }[]
      >
    >;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly id: string;
        readonly media: { readonly svg?: string; readonly altText: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
  } & Readonly<Record<string, unknown>>;
}

export const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
export const strings = new Map(
  Object.entries(JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>),
);

/** The English text of `%key%`. */
export function text(reference: string): string {
  return strings.get(reference.replace(/^%|%$/g, '')) ?? '';
}
