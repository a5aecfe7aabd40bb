// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** A value to be written. `null` is an empty value; records keep the order of their keys. */
export type YamlData = string | boolean | null | YamlRecord | readonly YamlData[];
export type YamlRecord = ReadonlyMap<string, YamlData>;

/** Where a value stands: keys of maps and positions in lists, from the top. */
export type YamlPath = readonly (string | number)[];

/** The canonical order of the keys of the map at a path; keys it does not name come last. */
export type KeyOrder = (path: YamlPath) => readonly string[];

/** A record of the entries that have a value. */
export function record(entries: readonly (readonly [key: string, value: YamlData | undefined])[]): YamlRecord {
  return new Map(entries.filter((entry): entry is readonly [string, YamlData] => entry[1] !== undefined));
}

export function isRecord(data: YamlData): data is YamlRecord {
  return data instanceof Map;
}

export function isList(data: YamlData): data is readonly YamlData[] {
  return Array.isArray(data);
}
