// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Prose } from '../../facts/prose/prose';
import { msg } from '../../model/message';
import type { Decision } from '../../model/rule';
import { isReadme, readmeProse, readmesIn } from '../kinds/readme';
import { repositoryRule } from '../kinds/repositoryRule';
import { METADATA } from '../metadata.generated';
import { licenceFilesInRoot } from './license-file-present';

const HEADING = /licen[cs]|copyright|legal/i;
const LINK = /licen[cs]e|copying|\bcopyright\b/i;
const SENTENCE =
  /licen[cs]ed (?:under|with|as)|under (?:the |an? )?(?:terms of )?.{0,60}licen[cs]e|SPDX-License-Identifier|\b(?:released|distributed|published|available) under\b|public domain|licen[cs]e:/i;

/** LIC-019. */
export const readmeStatesLicense = repositoryRule({
  meta: METADATA['LIC-019'],
  reads: isReadme,
  decide(facts): Decision {
    const readmes =
      ['', 'docs', '.github'].map((folder) => readmesIn(facts, folder)).find((paths) => paths.length > 0) ?? [];
    const read = readmes.flatMap((path) => {
      const prose = readmeProse(facts, path);
      return prose === undefined ? [] : [{ path, prose }];
    });
    const first = read[0];
    if (first === undefined) {
      return { status: readmes.length > 0 ? 'unknown' : 'not-applicable', confidence: 'high' };
    }
    const stated = read.find(({ prose }) => statesLicence(prose));
    if (stated !== undefined) {
      return { status: 'pass', confidence: 'high', evidence: [stated.path] };
    }
    const last = first.prose.lines.length - 1;
    const end = { line: last, column: first.prose.lines[last]?.text.length ?? 0 };
    const licence = licenceFilesInRoot(facts.files)[0];
    const markdown = /\.(?:md|markdown)$/i.test(first.path) && !first.path.includes('/');
    return {
      status: 'fail',
      confidence: 'high',
      findings: [
        {
          path: first.path,
          range: { start: end, end },
          message: msg(
            '{path} does not say under which licence this may be used, and readers look there first. Add a sentence that names it.',
            { path: first.path },
          ),
          fixes:
            licence === undefined || !markdown
              ? []
              : [
                  {
                    kind: 'replace',
                    newText: `${end.column === 0 ? '' : '\n'}\n## Licence\n\nThe terms are in the file [${licence}](${encodeURI(licence)}).\n`,
                    title: msg('Add a section that points to {path}', { path: licence }),
                  },
                ],
        },
      ],
    };
  },
});

function statesLicence({ headings, links, lines }: Prose): boolean {
  return (
    headings.some(({ text }) => HEADING.test(text.slice(0, 200))) ||
    links.some(({ text, target }) => LINK.test(text.slice(0, 200)) || LINK.test(target.slice(0, 300))) ||
    lines.some(({ kind, text }) => kind === 'text' && SENTENCE.test(text.slice(0, 1000)))
  );
}
