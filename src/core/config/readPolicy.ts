// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ConfigProblem, Policy } from '../model/config';
import { msg } from '../model/message';
import { wholeLine } from '../model/textEdit';
import { TIERS } from '../model/vocabulary';
import { yamlNode } from '../yaml/node';
import { parseYaml } from '../yaml/parseYaml';
import { ProblemList } from '../yaml/problemList';
import { DEFAULT_POLICY } from './defaultPolicy';
import { readChoice } from './fields';
import { POLICY_KEYS } from './policyKeys';
import { readHeaders } from './readHeaders';
import { readLicences } from './readLicences';
import { readRules } from './readRules';
import { readWaivers } from './readWaivers';

export interface PolicyReading {
  readonly policy: Policy;
  readonly problems: readonly ConfigProblem[];
  /**
   * False when the file as a whole cannot be understood in one way only: not YAML, something else than keys, a key
   * twice, a merge not finished, too large. Then {@link DEFAULT_POLICY} is in force, and a problem says so.
   */
  readonly usable: boolean;
}

/**
 * Reads `.ospo/policy.yaml`. Never throws. Values that cannot be understood are reported at their place and left out,
 * so that one slip does not switch the rest of the policy off.
 * @param text the file's text, `undefined` when there is no file
 * @param options `today` as `YYYY-MM-DD` lets expired waivers be reported
 */
export function readPolicy(text: string | undefined, options: { readonly today?: string } = {}): PolicyReading {
  if (text === undefined) {
    return { policy: DEFAULT_POLICY, problems: [], usable: true };
  }
  const file = parseYaml(text);
  if (file.root === undefined) {
    return unusable(file.problems);
  }
  const problems = new ProblemList(file.lines);
  const root = yamlNode(file.root, text, 0);
  if (root.kind === 'null') {
    return { policy: DEFAULT_POLICY, problems: [], usable: true };
  }
  if (root.kind !== 'map') {
    problems.wrongShape(
      root,
      msg('A policy starts with keys such as tier, rules and headers; this is something else.'),
    );
    return unusable(problems.problems);
  }
  const fields = problems.fields(root, POLICY_KEYS);
  const policy: Policy = {
    tier: readChoice(fields.get('tier'), TIERS, problems) ?? DEFAULT_POLICY.tier,
    rules: readRules(fields.get('rules'), problems),
    licences: readLicences(fields.get('licences'), problems),
    headers: readHeaders(fields.get('headers'), problems),
    waivers: readWaivers(fields.get('waivers'), problems, options.today),
  };
  return problems.ambiguous ? unusable(problems.problems) : { policy, problems: problems.problems, usable: true };
}

function unusable(problems: readonly ConfigProblem[]): PolicyReading {
  const message = msg(
    'This policy is not used because of the errors below; the defaults are in force: tier {tier}, every rule at its own severity, no waivers.',
    { tier: DEFAULT_POLICY.tier },
  );
  return {
    policy: DEFAULT_POLICY,
    problems: [...problems, { severity: 'warning', code: 'defaults-in-force', message, range: wholeLine(0) }],
    usable: false,
  };
}
