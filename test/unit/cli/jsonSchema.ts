// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from 'node:fs';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/**
 * What a document of the command line violates in its schema; empty when nothing. Knows the few words that our schemas
 * use, and is stricter in one point: a property that the schema does not name is a mistake of ours.
 */
export function violations(schemaName: string, document: unknown): string[] {
  return violationsOf(`resources/schemas/cli/${schemaName}.schema.json`, document);
}

/** The same for a schema in any file. */
export function violationsOf(file: string, document: unknown): string[] {
  const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
  return validate(schema, document, '', schema);
}

function validate(schema: Schema, value: unknown, place: string, root: Schema): string[] {
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    return target === undefined ? [`${place}: no ${schema.$ref}`] : validate(target, value, place, root);
  }
  const wrong = (what: string) => [`${place || '/'}: ${what}, is ${JSON.stringify(value)?.slice(0, 80)}`];
  if (schema.type !== undefined && ![schema.type].flat().some((type) => isOfType(value, type))) {
    return wrong(`not ${[schema.type].flat().join(' or ')}`);
  }
  if ('const' in schema && value !== schema.const) {
    return wrong(`not ${JSON.stringify(schema.const)}`);
  }
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    return wrong(`none of ${schema.enum.join(', ')}`);
  }
  if (
    typeof value === 'string' &&
    (!new RegExp(schema.pattern ?? '').test(value) || value.length < (schema.minLength ?? 0))
  ) {
    return wrong('wrong text');
  }
  if (typeof value === 'number' && (value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity))) {
    return wrong('out of range');
  }
  if (Array.isArray(value)) {
    const size = value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? Infinity);
    const { items } = schema;
    return size
      ? wrong('wrong size')
      : items === undefined
        ? []
        : value.flatMap((item, i) => validate(items, item, `${place}/${i}`, root));
  }
  return typeof value === 'object' && value !== null ? validateObject(schema, value, place, root) : [];
}

function validateObject(schema: Schema, value: object, place: string, root: Schema): string[] {
  const missing = (schema.required ?? []).filter((name) => !Object.hasOwn(value, name));
  return [
    ...missing.map((name) => `${place}: ${name} is missing`),
    ...Object.entries(value).flatMap(([name, inner]) => {
      const known = schema.properties?.[name];
      return known === undefined
        ? [`${place}/${name}: not in the schema`]
        : validate(known, inner, `${place}/${name}`, root);
    }),
  ];
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
