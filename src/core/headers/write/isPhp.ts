// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { interpreterOf } from '../styles/interpreter';

const EXTENSION = /\.(?:php[3-8]?|phps|phtml|ctp)$/i;
const NAMES = /(?:^|\/)\.php(?:_cs(?:\.dist)?)?$/;

/** Whether a file is a page of PHP: what stands outside `<?php … ?>` is its output. */
export function isPhp(path: string, text: string, languageId: string | undefined): boolean {
  return (
    EXTENSION.test(path) ||
    NAMES.test(path) ||
    languageId === 'php' ||
    interpreterOf(text) === 'php' ||
    (/\.inc$/i.test(path) && /^\s*<\?php\b/i.test(text)) ||
    /^<\?hh\b/.test(text)
  );
}
