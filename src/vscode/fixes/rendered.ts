// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, extensions, workspace } from 'vscode';
import { renderTemplate, type RenderedTemplate } from '../../core/templates/renderTemplate';
import { templateFile } from '../../core/templates/templateSource';

const EXTENSION = 'ospo-lens.ospo-lens';

/** A template with what is known filled in. The text of a licence is read from our own package when somebody wants it. */
export async function rendered(template: string, values: Readonly<Record<string, string>>): Promise<RenderedTemplate> {
  const file = templateFile(template);
  return renderTemplate(template, values, file === undefined ? undefined : await resource(file));
}

async function resource(path: string): Promise<string | undefined> {
  const extension = extensions.getExtension(EXTENSION);
  return (
    extension &&
    new TextDecoder().decode(
      await workspace.fs.readFile(Uri.joinPath(extension.extensionUri, 'resources', ...path.split('/'))),
    )
  );
}
