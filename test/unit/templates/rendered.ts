// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from 'node:fs';
import { renderTemplate, type RenderedTemplate } from '../../../src/core/templates/renderTemplate';
import { templateFile } from '../../../src/core/templates/templateSource';

/** A template filled in; what has a file of its own is read from the disk, as the editor does. */
export function rendered(name: string, values: Readonly<Record<string, string>>): RenderedTemplate {
  const file = templateFile(name);
  return renderTemplate(name, values, file === undefined ? undefined : readFileSync(`resources/${file}`, 'utf8'));
}
