// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import axe from 'axe-core';

/**
 * What axe finds wrong in a frame: one line for each rule that is broken.
 * @param {import('playwright-core').Frame} frame
 */
export async function violations(frame) {
  // Evaluated by the browser itself: the page's own content security policy would refuse a script.
  await frame.evaluate(axe.source);
  const { violations: found } = await frame.evaluate(() => globalThis.axe.run(document));
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
  );
}
