// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepoPath } from '../model/repoPath';
import { decode } from '../text/decode';
import type { FileContent } from './engine';

/** Texts of the few files that rules and configuration read whole. Everything else is forgotten once its head was read. */
export class TextStore {
  private readonly texts = new Map<RepoPath, string>();

  get(path: RepoPath): string | undefined {
    return this.texts.get(path);
  }

  *entries(): Iterable<[RepoPath, string]> {
    yield* this.texts;
  }

  /** @returns true when what is stored changed. */
  put(path: RepoPath, content: FileContent): boolean {
    const decoded = content.kind === 'bytes' ? decode(content.bytes) : undefined;
    const text = decoded?.kind === 'text' ? decoded.text : undefined;
    if (text === this.texts.get(path)) {
      return false;
    }
    if (text === undefined) {
      this.texts.delete(path);
    } else {
      this.texts.set(path, text);
    }
    return true;
  }

  drop(path: RepoPath): boolean {
    return this.texts.delete(path);
  }
}
