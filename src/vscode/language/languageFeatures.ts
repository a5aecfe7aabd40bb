// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Disposable, languages, type DocumentFilter } from 'vscode';
import type { Sessions } from '../session/session';
import { ConfigCompletion } from './configCompletion';
import { ConfigHover } from './configHover';
import { LicenceCompletion } from './licenceCompletion';
import { LicenceHover } from './licenceHover';
import { NewFileHeader } from './newFileHeader';

const CONFIG: readonly DocumentFilter[] = [{ pattern: '**/.ospo/ggi.yaml' }, { pattern: '**/.ospo/policy.yaml' }];
/** Wherever the text comes from: a tag may be written in any document. */
const ANY: DocumentFilter = { pattern: '**' };

/** Completion and hover. Registering costs nothing; tables are made when somebody asks for the first time. */
export function registerLanguageFeatures(sessions: Sessions): Disposable {
  return Disposable.from(
    languages.registerCompletionItemProvider(ANY, new LicenceCompletion(sessions), ' '),
    languages.registerCompletionItemProvider(ANY, new NewFileHeader(sessions)),
    languages.registerHoverProvider(ANY, new LicenceHover(sessions)),
    languages.registerCompletionItemProvider(CONFIG, new ConfigCompletion(), ' ', ':', '-'),
    languages.registerHoverProvider(CONFIG, new ConfigHover()),
  );
}
