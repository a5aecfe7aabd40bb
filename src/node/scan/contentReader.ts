// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Engine, FileContent, FileFacts, Want } from '../../core/engine/engine';
import type { RepoPath } from '../../core/model/repoPath';
import { contentKey, isUntouched } from '../cache/contentKey';
import type { FactsCache } from '../cache/factsCache';
import type { Listing } from '../listing/listing';
import type { FileReader, Vanished } from '../reading/fileReader';

/** Hands files to an engine: their facts out of the cache where it has them, else their content. */
export class ContentReader {
  private filesRead = 0;

  constructor(
    private readonly engine: Engine,
    private readonly cache: FactsCache | undefined,
  ) {}

  /** Files that were opened, or would have been had they had content, since the beginning. */
  get read(): number {
    return this.filesRead;
  }

  /** @param want what the engine wants of the file. @returns what became of it; `facts` when nothing had to be read. The engine has it unless it has vanished. */
  hand(
    path: RepoPath,
    want: Want,
    reader: FileReader,
    tracked?: Listing['tracked'],
  ): FileContent['kind'] | 'facts' | Vanished {
    if (this.cache === undefined || want === 'whole') {
      return this.take(path, this.open(path, reader, want));
    }
    const seen = reader.look(path);
    if (seen === 'vanished' || 'kind' in seen) {
      return this.take(path, seen);
    }
    const key = contentKey(seen, tracked?.(path), Date.now());
    const facts = key === undefined ? undefined : this.cache.get(path, key);
    if (facts !== undefined) {
      this.engine.acceptFacts(path, facts);
      return 'facts';
    }
    const kind = this.take(path, this.open(path, reader, want));
    // What changed between the look and the reading stands for another content.
    const after = key === undefined || kind !== 'bytes' ? undefined : reader.look(path);
    if (key !== undefined && typeof after === 'object' && !('kind' in after) && isUntouched(seen, after)) {
      this.cache.put(path, key, this.engine.facts(path)!);
    }
    return kind;
  }

  /** Hands over what another thread read; `undefined` for a file that is gone. */
  handFacts(path: RepoPath, facts: FileFacts | undefined): FileContent['kind'] | 'facts' | Vanished {
    this.filesRead++;
    if (facts === undefined) {
      return 'vanished';
    }
    this.engine.acceptFacts(path, facts);
    return facts.kind === 'symlink' || facts.kind === 'unreadable' ? facts.kind : 'facts';
  }

  private open(path: RepoPath, reader: FileReader, want: Want): FileContent | Vanished {
    this.filesRead++;
    return reader.read(path, want);
  }

  private take(path: RepoPath, content: FileContent | Vanished): FileContent['kind'] | Vanished {
    if (content === 'vanished') {
      return content;
    }
    this.engine.accept(path, content);
    return content.kind;
  }
}
