// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  activityById,
  ACTIVITIES,
  activitiesOf,
  canonicalOrder,
  GOALS,
  IDS_NEVER_USED,
} from '../../../src/core/ggi/catalogue';
import * as keys from '../../../src/core/ggi/programmeKeys';
import { ACTIVITY_STATES } from '../../../src/core/model/programme';
import { GOALS as GOAL_IDS } from '../../../src/core/model/vocabulary';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly $ref?: string;
}
const source = JSON.parse(readFileSync('resources/catalogue/ggi-activities.json', 'utf8')) as {
  readonly activities: readonly {
    id: string;
    order: number;
    title: { en: string };
    evidence: { automatic: readonly unknown[] };
  }[];
};
const schemaText = readFileSync('resources/schemas/ggi.schema.json', 'utf8');
const schema = JSON.parse(schemaText) as Schema;

describe('The GGI catalogue', () => {
  it('has the 25 activities of the source in its order, under 5 goals', () => {
    assert.deepEqual(
      ACTIVITIES.map(({ id, title }) => [id, title]),
      source.activities.map(({ id, title }) => [id, title.en]),
    );
    assert.deepEqual(
      GOALS.map(({ id }) => id),
      [...GOAL_IDS],
    );
    assert.deepEqual(
      GOALS.flatMap(({ id }) => activitiesOf(id)),
      ACTIVITIES,
    );
    assert.deepEqual(
      ACTIVITIES.map(({ id }) => canonicalOrder(id)),
      source.activities.map(({ order }) => order - 1),
    );
  });
  it('names no id that was never used', () => {
    assert.deepEqual(
      IDS_NEVER_USED.filter((id) => activityById(id) !== undefined),
      [],
    );
    assert.ok(ACTIVITIES.every(({ proposedNext }) => proposedNext.every((id) => activityById(id) !== undefined)));
  });
  it('links only to pages that were read', () => {
    assert.equal(activityById('GGI-A-17')?.webUrl, undefined);
    assert.equal(ACTIVITIES.filter(({ webUrl }) => webUrl !== undefined).length, 23);
  });
  it('gives every signal something to look at, or says in words where else', () => {
    for (const { id, signals } of ACTIVITIES) {
      for (const { name, paths, textPaths, elsewhere, pattern } of signals) {
        assert.ok(paths.length + textPaths.length + elsewhere.length > 0, `${id} ${name}`);
        assert.equal(pattern !== '', textPaths.length > 0, `${id} ${name}`);
        assert.ok(
          [...paths, ...textPaths].every((glob) => !glob.includes('(')),
          `${id} ${name}`,
        );
      }
    }
  });
});

describe('The JSON schema of the programme', () => {
  const { definitions, properties } = schema;
  const activity = definitions!['activity']!.properties!;
  const names = (part: Schema | undefined): string[] => Object.keys(part?.properties ?? {}).sort();
  const map = (part: Schema | undefined): Schema | undefined => part?.items?.oneOf?.find((choice) => choice.properties);
  it('knows the keys that the reader knows', () => {
    assert.deepEqual(names(schema), [...keys.PROGRAMME_KEYS].sort());
    assert.deepEqual(names(properties!['iteration']), [...keys.ITERATION_KEYS].sort());
    assert.deepEqual(names(properties!['iterations']!.items), [...keys.CLOSED_ITERATION_KEYS].sort());
    assert.deepEqual(Object.keys(activity).sort(), [...keys.ACTIVITY_KEYS].sort());
    assert.deepEqual(names(map(activity['objectives'])), [...keys.OBJECTIVE_KEYS].sort());
    assert.deepEqual(names(map(activity['verification'])), [...keys.VERIFICATION_KEYS].sort());
    assert.deepEqual(names(activity['attestations']!.items), [...keys.ATTESTATION_KEYS].sort());
    assert.deepEqual(names(activity['board']), [...keys.BOARD_KEYS].sort());
  });
  it('knows the ids and states', () => {
    assert.deepEqual(
      definitions!['id']!.enum,
      ACTIVITIES.map(({ id }) => id),
    );
    assert.deepEqual(definitions!['state']!.enum, [...ACTIVITY_STATES, null]);
  });
  it('describes every key and refers to nothing outside', () => {
    const walk = (part: Schema, path: string): void => {
      for (const [key, child] of Object.entries(part.properties ?? {})) {
        const target = child.$ref === undefined ? child : definitions![child.$ref.split('/').at(-1)!];
        assert.ok(child.description ?? target?.description, `${path}/${key}`);
      }
      for (const child of [
        ...Object.values(part.properties ?? {}),
        ...Object.values(part.definitions ?? {}),
        part.items,
        part.additionalProperties,
        ...(part.oneOf ?? []),
      ]) {
        if (typeof child === 'object') {
          walk(child, path);
        }
      }
    };
    walk(schema, '');
    assert.deepEqual([...schemaText.matchAll(/"\$ref": "([^#])/g)], []);
  });
});
