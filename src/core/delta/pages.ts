// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileFindings } from './findingIndex';

/**
 * Findings in one piece, at most; one file's are never torn apart, which a file has few enough of. Unpacking and
 * entering so many takes the receiver some two milliseconds.
 */
export const FINDINGS_IN_A_PAGE = 400;

/** Findings to be entered; a file that lost its findings costs, too. */
export function weightOf(files: readonly FileFindings[]): number {
  return files.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
}

/** Cuts a delta into pieces that a busy thread takes in without anybody noticing. */
export function pagesOf(files: readonly FileFindings[]): readonly (readonly FileFindings[])[] {
  const pages: FileFindings[][] = [];
  let page: FileFindings[] = [];
  let room = FINDINGS_IN_A_PAGE;
  for (const file of files) {
    const size = weightOf([file]);
    if (size > room && page.length > 0) {
      pages.push(page);
      page = [];
      room = FINDINGS_IN_A_PAGE;
    }
    page.push(file);
    room -= size;
  }
  return page.length > 0 ? [...pages, page] : pages;
}
