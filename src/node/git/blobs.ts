// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { runGit } from './runGit';

/** All contents together are not larger; those that no longer fit are left out. */
const MAX_TOTAL_BYTES = 32 * 1024 * 1024;

/**
 * Contents by id, as they are stored: no filter and no text conversion is applied. Ids that are not there, or whose
 * content is larger than `maxBytes`, are left out; ids that come first win where not all fit. Only for trusted folders.
 * @param root absolute
 */
export async function readBlobs(
  root: string,
  ids: readonly string[],
  maxBytes: number,
): Promise<ReadonlyMap<string, Buffer>> {
  const wanted = [...new Set(ids)].filter((id) => /^[0-9a-f]{40,64}$/.test(id));
  const sizes = wanted.length === 0 ? undefined : await batch(root, '--batch-check', wanted, 16 * 1024 * 1024);
  const fitting: string[] = [];
  let total = 0;
  for (const line of sizes?.toString('latin1').split('\n') ?? []) {
    const { id, size } = /^(?<id>[0-9a-f]+) blob (?<size>\d{1,15})$/.exec(line)?.groups ?? {};
    if (id !== undefined && Number(size) <= maxBytes && total + Number(size) <= MAX_TOTAL_BYTES) {
      fitting.push(id);
      total += Number(size);
    }
  }
  const contents = fitting.length === 0 ? undefined : await batch(root, '--batch', fitting, 2 * MAX_TOTAL_BYTES);
  return contents === undefined ? new Map() : parseBatch(contents);
}

function batch(root: string, how: string, ids: readonly string[], maxBytes: number): Promise<Buffer | undefined> {
  return runGit(root, 'cat-file', [how], { maxBytes, input: `${ids.join('\n')}\n` });
}

/** `<id> blob <size>`, a line end, the content, a line end. */
function parseBatch(output: Buffer): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  let at = 0;
  while (at < output.length) {
    const lineEnd = output.indexOf(0x0a, at);
    const { id, size } =
      /^(?<id>[0-9a-f]+) blob (?<size>\d+)$/.exec(output.toString('latin1', at, Math.max(at, lineEnd)))?.groups ?? {};
    if (id === undefined) {
      break;
    }
    const start = lineEnd + 1;
    at = start + Number(size) + 1;
    blobs.set(id, output.subarray(start, at - 1));
  }
  return blobs;
}
