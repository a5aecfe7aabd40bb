// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Written by `npm run generate` from resources/schemas.
import type { Outline } from './outline';

export const PROGRAMME_OUTLINE: Outline = {
  description:
    'What an organisation says of the activities of the Good Governance Initiative (GGI) handbook by OW2 and the OSPO Alliance. Files only suggest; what stands here is what people declare. Keys that are not named here are kept and not read.',
  keys: {
    handbook: {
      description:
        'Version of the GGI handbook that the ids are taken from. Quote it, so that it is a text and no number.',
    },
    iteration: {
      description: 'The iteration under way. Objectives belong to it.',
      keys: {
        name: { description: 'What people call the iteration.' },
        from: { description: 'First day of the iteration.', date: true },
        to: { description: 'Last day of the iteration: open objectives are to be reached by then.', date: true },
      },
    },
    iterations: {
      description:
        'Iterations that are over, oldest first, each with how far the selected activities were when it was closed.',
      items: {
        keys: {
          name: { description: 'What people called the iteration.' },
          from: { description: 'First day of the iteration.', date: true },
          to: { description: 'Last day that was planned.', date: true },
          closed: { description: 'Day on which the iteration was closed.', date: true },
          activities: {
            description: 'The selected activities, keyed by id.',
            ids: 'activity',
            each: {
              keys: {
                state: {
                  description: 'State when the iteration was closed.',
                  values: ['not-selected', 'not-started', 'in-progress', 'done'],
                },
                objectives: { description: 'Objectives reached, of how many.' },
                reached: { description: 'Objectives that left the activity because they were reached.', items: {} },
                dropped: { description: 'Open objectives that were not carried over.', items: {} },
              },
            },
          },
        },
      },
    },
    activities: {
      description:
        'The activities, keyed by id (GGI-A-17). Titles change between handbook versions, ids never did. Activities that are not listed are not selected.',
      ids: 'activity',
      each: {
        description: 'The customised scorecard of one activity.',
        keys: {
          state: {
            description:
              'not-selected: not part of the programme. not-started: chosen, nothing done yet. in-progress: being worked on. done: reached, as a person declares.',
            values: ['not-selected', 'not-started', 'in-progress', 'done'],
          },
          owner: { description: 'Person or team that answers for the activity.' },
          started: { description: 'Day on which work began.', date: true },
          due: { description: 'Day by which the activity is to be done.', date: true },
          finished: { description: 'Day on which the activity was done.', date: true },
          description: { description: 'Customised description: what the activity means here.' },
          opportunity: { description: 'Opportunity assessment: why it is worth doing here and now.' },
          objectives: {
            description: 'What is to be reached in the current iteration.',
            items: {
              keys: {
                text: { description: 'What is to be reached.' },
                done: { description: 'Whether it is reached.', values: ['true', 'false'] },
              },
              description:
                'An objective: a text alone is an open one, and may start with a box in quotes, as "[x] Publish the list".',
            },
          },
          tools: { description: 'Tools that are used for the activity.' },
          notes: { description: 'Operational notes.' },
          verification: {
            description: 'Points that only people can confirm.',
            items: {
              keys: {
                text: { description: 'What is to be confirmed.' },
                met: { description: 'Whether it is confirmed.', values: ['true', 'false'] },
              },
              description:
                'A verification point: a text alone is one not met yet, and may start with a box in quotes, as "[x] A responsible person exists".',
            },
          },
          attestations: {
            description: 'Signed statements of persons. A state of done without one is pointed out.',
            items: {
              keys: {
                who: { description: 'Person who states it.' },
                role: { description: 'Role in which the person states it.' },
                on: { description: 'Day of the statement.', date: true },
                statement: { description: 'What is stated.' },
                link: { description: 'Where the proof can be found.' },
                reviewBy: { description: 'Day by which the statement has to be confirmed anew.', date: true },
              },
            },
          },
          board: {
            description: 'The issue of a My GGI Board that the record was imported from. Written by the import.',
            keys: {
              forge: { description: 'Kind of forge.', values: ['github', 'gitlab', 'csv'] },
              project: { description: 'Project on the forge.' },
              issue: { description: 'Number of the issue.' },
              url: { description: 'Address of the issue.' },
              updated: { description: 'When the issue was last changed.' },
              body: { description: 'Fingerprint of the text that was read.' },
            },
          },
        },
      },
    },
  },
};

export const POLICY_OUTLINE: Outline = {
  description: 'What is asked of this repository: its tier, the severity of rules, licences, licence headers, waivers.',
  keys: {
    tier: {
      description:
        'What kind of repository this is; it decides which rules apply. T0 private, T1 published once, T2 shared with partners or inner source, T3 developed in the open, T4 community governed. Default: T3.',
      values: ['T0', 'T1', 'T2', 'T3', 'T4'],
    },
    rules: {
      description: 'Severity of single rules.',
      ids: 'rule',
      each: {
        keys: { severity: { values: ['error', 'warning', 'information', 'hint', 'off'] } },
        values: ['error', 'warning', 'information', 'hint', 'off'],
      },
    },
    licences: {
      description: 'Which licences may be used.',
      keys: {
        allow: { items: {}, description: 'Licences that may be used without asking. Empty: every licence.' },
        review: { items: {}, description: 'Licences that somebody has to look at first.' },
        deny: { items: {}, description: 'Licences that must not be used. Stricter than the other two lists.' },
      },
    },
    headers: {
      keys: {
        paths: {
          items: {},
          description:
            'Globs relative to the folder that holds .ospo. * and ? stay within a name, ** crosses folders, {a,b} are alternatives. Without a slash, the name in any folder; a folder means all that is in it.',
        },
        documentation: {
          description:
            'true: only documentation is meant, so that it can be under another licence than code. What linguist-documentation in .gitattributes marks, else files in docs, doc, documentation and man, READMEs and the like, and prose (Markdown, reStructuredText, AsciiDoc).',
          values: ['true', 'false'],
        },
        require: { description: 'Whether these files need a header. Default: true.', values: ['true', 'false'] },
        licence: { description: 'SPDX expression that the headers should name.' },
        holder: {
          items: {},
          description:
            'Who holds the copyright, as written in the notices. Of several names the first is written into new headers; a file that names any of them is fine.',
        },
        template: { description: 'Text of the header without comment marks. Fields: {licence}, {holder}, {year}.' },
        year: {
          values: ['first', 'range', 'current', 'none', 'keep'],
          description:
            'first: the first year only. range: from the first year up to that of the last change. current: the year of the last change alone. none: no year. keep: never touched. A year or a range, such as 2026 or 2019-2026: new headers name it, others keep theirs.',
        },
        'year-from': {
          description:
            'today: a new header names this year, and an update is of this year. git: the years of a file are those of its first and its last commit, renames followed, commits of .git-blame-ignore-revs left out; on the command line, where git can tell.',
          values: ['today', 'git'],
        },
        comment: { description: 'Line or block comments, where the language has both.', values: ['line', 'block'] },
        uncommentable: {
          description:
            'Where the header of a file goes that cannot hold a comment: a .license file beside it, or REUSE.toml.',
          values: ['sidecar', 'reuse-toml'],
        },
      },
      items: {
        keys: {
          paths: {
            items: {},
            description:
              'Globs relative to the folder that holds .ospo. * and ? stay within a name, ** crosses folders, {a,b} are alternatives. Without a slash, the name in any folder; a folder means all that is in it.',
          },
          documentation: {
            description:
              'true: only documentation is meant, so that it can be under another licence than code. What linguist-documentation in .gitattributes marks, else files in docs, doc, documentation and man, READMEs and the like, and prose (Markdown, reStructuredText, AsciiDoc).',
            values: ['true', 'false'],
          },
          require: { description: 'Whether these files need a header. Default: true.', values: ['true', 'false'] },
          licence: { description: 'SPDX expression that the headers should name.' },
          holder: {
            items: {},
            description:
              'Who holds the copyright, as written in the notices. Of several names the first is written into new headers; a file that names any of them is fine.',
          },
          template: { description: 'Text of the header without comment marks. Fields: {licence}, {holder}, {year}.' },
          year: {
            values: ['first', 'range', 'current', 'none', 'keep'],
            description:
              'first: the first year only. range: from the first year up to that of the last change. current: the year of the last change alone. none: no year. keep: never touched. A year or a range, such as 2026 or 2019-2026: new headers name it, others keep theirs.',
          },
          'year-from': {
            description:
              'today: a new header names this year, and an update is of this year. git: the years of a file are those of its first and its last commit, renames followed, commits of .git-blame-ignore-revs left out; on the command line, where git can tell.',
            values: ['today', 'git'],
          },
          comment: { description: 'Line or block comments, where the language has both.', values: ['line', 'block'] },
          uncommentable: {
            description:
              'Where the header of a file goes that cannot hold a comment: a .license file beside it, or REUSE.toml.',
            values: ['sidecar', 'reuse-toml'],
          },
        },
      },
      description:
        'Licence headers by path, most general first: the last entry whose globs match a file wins. An entry with paths says only what differs from the last entry above it without paths.',
    },
    waivers: {
      description: 'Findings that are accepted, with the reason and an end.',
      items: {
        keys: {
          rule: { description: 'The rule that is set aside.', ids: 'rule' },
          paths: {
            items: {},
            description:
              'Globs relative to the folder that holds .ospo. * and ? stay within a name, ** crosses folders, {a,b} are alternatives. Without a slash, the name in any folder; a folder means all that is in it.',
          },
          reason: { description: 'Why the finding is accepted. Without a reason the waiver does not hold.' },
          owner: { description: 'Who decided, and who is asked when the waiver ends.' },
          expires: { description: 'Last day on which it holds, as YYYY-MM-DD.', date: true },
        },
      },
    },
  },
};
