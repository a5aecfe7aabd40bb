// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { ACTIVITIES } from '../../../src/core/ggi/catalogue';
import { readProgramme } from '../../../src/core/ggi/readProgramme';
import { TrendBuilder, withCurrent } from '../../../src/core/ggi/trend';
import type { Finding, Fix } from '../../../src/core/model/finding';
import { formatMessage, msg } from '../../../src/core/model/message';
import type { Assessment, RuleOutcome, SignalOutcome } from '../../../src/core/model/outcome';
import { repoPath, type RepoPath } from '../../../src/core/model/repoPath';
import type { Severity, Status } from '../../../src/core/model/vocabulary';
import type { ProgrammeTrend } from '../../../src/core/model/trend';
import { buildScorecard } from '../../../src/core/score/buildScorecard';
import type { PanelView } from '../../../src/shared/scorecardView';
import { panelView, type PanelModel } from '../../../src/vscode/scorecard/view/panelView';
import { StepKeys } from '../../../src/vscode/scorecard/view/stepKeys';
import { wordsFor } from '../../../src/vscode/scorecard/view/words';

export { pageHtml } from '../../../src/vscode/page/pageHtml';

/** Text that would do harm, or look odd, if it were anything but text. */
export const HOSTILE = '<img src=x onerror="document.title=`owned`"> שלום \u202eevil\u202c 🦜';

const PROGRAMME = `
handbook: "1.3"
activities:
  GGI-A-17:
    state: done
    owner: Ada Okonkwo
    finished: 2026-09-30
    objectives:
      - text: Skills of all teams listed
        done: true
      - text: List reviewed twice a year
        done: false
    verification:
      - text: The list is known to the teams
        met: true
      - text: Gaps have a plan
        met: false
    attestations:
      - who: Ada Okonkwo
        role: OSPO lead
        on: 2026-03-02
        statement: The inventory was walked through with every team lead.
        reviewBy: 2026-09-01
  GGI-A-18:
    state: in-progress
    owner: Jun Watanabe
    due: 2027-01-31
    objectives:
      - text: Every repository of the group has an SBOM
        done: true
      - text: SBOM made on each release
        done: true
      - text: Suppliers deliver theirs
        done: false
  GGI-A-24: { state: done }
  GGI-A-21: { state: in-progress, owner: Legal desk, verification: [{ text: Licence policy approved, met: true }] }
  GGI-A-22: { state: in-progress }
  GGI-A-23: { state: not-started }
  GGI-A-26: { state: in-progress }
  GGI-A-27: { state: not-started }
  GGI-A-31: { state: in-progress }
  GGI-A-36: { state: done, attestations: [{ who: Mara Lindqvist, on: 2026-10-12, statement: Two project leads are maintainers upstream. }] }
`;

/** Rule, status, severity, activities, and for those that fail what is said and done. */
const RULES: readonly (readonly [string, Status, Severity, readonly string[], string?, (Fix | undefined)?, string?])[] =
  [
    ['LIC-001', 'pass', 'error', ['GGI-A-21']],
    [
      'SEC-001',
      'fail',
      'warning',
      ['GGI-A-22'],
      'There is no security policy, so that people who find a weakness do not know whom to tell in private. Add SECURITY.md.',
      create('SECURITY.md'),
    ],
    [
      'HDR-001',
      'partial',
      'warning',
      ['GGI-A-21', 'GGI-A-24'],
      '118 of 412 source files say nothing about their licence. Add the two SPDX lines.',
      { kind: 'header' },
      'src/harbour/crane.ts',
    ],
    ['DOC-001', 'pass', 'warning', ['GGI-A-31']],
    [
      'CMT-001',
      'fail',
      'warning',
      ['GGI-A-31', 'GGI-A-26'],
      'There is no contribution guide, so that every newcomer has to ask. Add CONTRIBUTING.md.',
      create('CONTRIBUTING.md'),
    ],
    [
      'CMT-004',
      'fail',
      'information',
      ['GGI-A-31'],
      'There is no code of conduct. Add CODE_OF_CONDUCT.md.',
      create('CODE_OF_CONDUCT.md'),
    ],
    ['REV-001', 'pass', 'information', ['GGI-A-23']],
    [
      'REL-001',
      'partial',
      'information',
      ['GGI-A-23'],
      'The changelog ends with 2.1.0, but the package says 2.3.0. Say what changed since.',
      undefined,
      'CHANGELOG.md',
    ],
    [
      'DEP-003',
      'fail',
      'information',
      ['GGI-A-23', 'GGI-A-22'],
      'Nothing keeps dependencies up to date. Add a configuration of Dependabot or Renovate.',
      create('.github/dependabot.yml'),
    ],
    ['CIW-001', 'pass', 'warning', ['GGI-A-23']],
    ['SBM-001', 'needs-review', 'warning', ['GGI-A-18']],
    ['GOV-002', 'unknown', 'warning', ['GGI-A-36', 'GGI-A-27']],
  ];

function create(path: string): Fix {
  return {
    kind: 'create-file',
    path: repoPath(path),
    template: path,
    values: {},
    title: msg('Create {path}', { path }),
  };
}

function assessment(hostile: boolean): Assessment {
  const outcomes = RULES.map(([ruleId, status, severity, activities]) => ({
    ruleId,
    status,
    severity,
    confidence: 'high',
    activities,
    evidence: [],
    ...(ruleId === 'HDR-001' ? { value: 0.71 } : {}),
  })) as unknown as RuleOutcome[];
  const findings = RULES.flatMap(([ruleId, status, severity, activities, text, fix, path]) =>
    text === undefined
      ? []
      : [
          {
            ruleId,
            status,
            severity,
            confidence: 'high',
            activities,
            message: hostile ? msg('About {what}', { what: HOSTILE }) : msg(text),
            fixes: fix === undefined ? [] : [fix],
            ...(path === undefined ? {} : { path: hostile ? (HOSTILE as RepoPath) : repoPath(path) }),
          },
        ],
  ) as unknown as Finding[];
  return {
    tier: 'T3',
    hasPolicy: true,
    findings,
    outcomes,
    signals: ACTIVITIES.flatMap(({ id, signals }, at) =>
      signals.map((signal, index) =>
        signalOf(id, index, (at * 3 + index * 7) % 5, signal.elsewhere.length > 0, hostile),
      ),
    ),
    headers: { covered: 412, ok: 294, problems: 118, stating: 294, usual: true },
    conventions: {},
    files: { listed: 640, unassessed: 3 },
  };
}

function signalOf(
  activity: SignalOutcome['activity'],
  index: number,
  dice: number,
  elsewhere: boolean,
  hostile: boolean,
): SignalOutcome {
  const found = dice < 2;
  const names = [
    'docs/inventory.md',
    'docs/policy/approved-licences.yml',
    '.github/workflows/sbom.yml',
    'third-party/attribution/NOTICE-with-a-very-long-name-that-has-to-be-broken-somewhere.txt',
  ];
  const paths = hostile ? [HOSTILE as RepoPath] : names.slice(dice, dice + 2).map((name) => repoPath(name));
  return {
    activity,
    index,
    state: found ? 'found' : elsewhere ? 'unknown' : 'not-found',
    count: found ? paths.length + dice * 4 : 0,
    paths: found ? paths : [],
  };
}

/** The programme as it grew: a part of its activities a commit, and some that nobody could read. */
export function sampleTrend(days: number, unknownBefore?: ProgrammeTrend['unknownBefore']): ProgrammeTrend {
  const builder = new TrendBuilder();
  const parts = PROGRAMME.split(/^(?= {2}GGI-A-)/m);
  for (let back = 0; back < days; back++) {
    const kept = parts.slice(0, Math.max(2, parts.length - Math.floor((back * parts.length) / days)));
    const text = kept.join('').replace(/done: true/g, (done) => (back > days / 2 ? 'done: false' : done));
    const day = new Date(Date.UTC(2026, 10, 20) - back * 11 * 86_400_000).toISOString().slice(0, 10);
    builder.add({ day, commit: String(back).padStart(40, '0'), text: back % 7 === 6 ? 'activities: [' : text });
  }
  return builder.trend(unknownBefore);
}

const keys = new StepKeys();
const words = wordsFor('en', formatMessage);

/** A view as the editor would send it. */
export function sample(change: Partial<PanelModel> & { readonly hostile?: boolean } = {}): PanelView {
  const { hostile = false, ...rest } = change;
  const { programme } = readProgramme(
    hostile ? PROGRAMME.replace(/Ada Okonkwo|Skills of all teams listed/g, JSON.stringify(HOSTILE)) : PROGRAMME,
    { today: '2026-11-22' },
  );
  return panelView(
    words,
    {
      folders: ['harbour', 'lighthouse'],
      folder: 0,
      state: 'ready',
      scorecard: buildScorecard(assessment(hostile), programme, { today: '2026-11-22' }),
      programme,
      brokenProgramme: false,
      asOf: 'As of 22 November 2026 at 17:44.',
      trend: withCurrent(sampleTrend(24, 'shallow'), programme, '2026-11-22'),
      today: '2026-11-22',
      ...rest,
    },
    keys,
  );
}

/** The same files in these folders, all for one programme; without names, in one folder. */
export function stepsIn(...names: readonly string[]): PanelView {
  const [own, ...others] = names;
  const { programme } = readProgramme(PROGRAMME, { today: '2026-11-22' });
  const named = others.map((name) => ({ name, assessment: assessment(false) }));
  return sample({
    programme,
    scorecard: buildScorecard(
      assessment(false),
      programme,
      own === undefined ? {} : { beside: { own, others: named } },
    ),
  });
}
