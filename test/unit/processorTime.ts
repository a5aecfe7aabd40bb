// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Milliseconds that this process has kept the processor busy: what else a machine does in between does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of the processor that something takes. */
export function cpuTime(action: () => void): number {
  const before = processorTime();
  action();
  return processorTime() - before;
}
