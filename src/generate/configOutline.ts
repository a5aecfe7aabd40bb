// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from 'node:fs';
import type { Outline } from '../core/language/outline';
import type { GeneratedFile } from './generatedFile';
import { policySchema } from './policySchema';

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | null)[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly oneOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const PATH = 'src/core/language/configOutline.generated.ts';
const RULE = /^[A-Z]{3}-\d{3}$/;
const ACTIVITY = /^GGI-A-\d+$/;

/** Keys, values and descriptions of both files, from their schemas: what completion and hover need of them. */
export function configOutline(): GeneratedFile {
  return {
    path: PATH,
    content: `// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Written by \`npm run generate\` from resources/schemas.
import type { Outline } from './outline';

export const PROGRAMME_OUTLINE: Outline = ${JSON.stringify(programmeOutline())};

export const POLICY_OUTLINE: Outline = ${JSON.stringify(policyOutline())};
`,
  };
}

/** Every description, once, for the translators. */
export function outlineTexts(): readonly string[] {
  const texts = new Set<string>();
  const visit = ({ description, keys, each, items }: Outline): void => {
    if (description !== undefined) {
      texts.add(description);
    }
    [...Object.values(keys ?? {}), each, items].forEach((inner) => inner && visit(inner));
  };
  visit(programmeOutline());
  visit(policyOutline());
  return [...texts];
}

function programmeOutline(): Outline {
  return rootOutline(readFileSync('resources/schemas/ggi.schema.json', 'utf8'));
}

function policyOutline(): Outline {
  return rootOutline(policySchema().content);
}

function rootOutline(text: string): Outline {
  const schema = JSON.parse(text) as Schema;
  return outlineOf(schema, schema.definitions ?? {});
}

function outlineOf(given: Schema, definitions: Readonly<Record<string, Schema>>): Outline {
  const { $ref, ...own } = given;
  const target = $ref === undefined ? undefined : definitions[$ref.replace('#/definitions/', '')];
  const schema: Schema = { ...target, ...own };
  const inner = (each: Schema) => outlineOf(each, definitions);
  const { description, properties, propertyNames, additionalProperties, items, pattern } = schema;
  const values = valuesOf(schema);
  return {
    ...(schema.oneOf ?? []).map(inner).reduce<Outline>((all, each) => ({ ...all, ...each }), {}),
    ...(description === undefined ? {} : { description }),
    ...(properties === undefined ? {} : propertiesOutline(properties, inner)),
    ...(propertyNames !== undefined && typeof additionalProperties === 'object'
      ? { ids: 'activity', each: inner(additionalProperties) }
      : {}),
    ...(pattern?.includes('\\d{4}-\\d{2}-\\d{2}') ? { date: true } : {}),
    ...(items === undefined ? {} : { items: inner(items) }),
    ...(values === undefined ? {} : values.every((value) => RULE.test(value)) ? { ids: 'rule' } : { values }),
  };
}

/** The rules are known by their metadata; here they are one kind of key. */
function propertiesOutline(
  properties: Readonly<Record<string, Schema>>,
  inner: (schema: Schema) => Outline,
): Partial<Outline> {
  const [first] = Object.entries(properties);
  if (first !== undefined && RULE.test(first[0])) {
    // Only the form is the same for all rules: the description is that of the first one.
    const { keys, values } = inner(first[1]);
    return { ids: 'rule', each: { ...(keys && { keys }), ...(values && { values }) } };
  }
  return { keys: Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, inner(schema)])) };
}

function valuesOf({ type, enum: choices }: Schema): readonly string[] | undefined {
  if (type === 'boolean') {
    return ['true', 'false'];
  }
  const values = choices?.filter((value) => value !== null);
  return values?.every((value) => ACTIVITY.test(value)) ? undefined : values;
}
