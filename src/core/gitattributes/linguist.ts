// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepoPath } from '../model/repoPath';
import { folderOf } from '../model/repoPath';
import {
  assignmentsFor,
  parseAttributeFile,
  type Assignment,
  type AttributeFile,
  type AttributeValue,
} from './attributeFile';

/** What `.gitattributes` says a file is; absent where it says nothing. Forges leave such files out of their statistics. */
export interface LinguistMarks {
  readonly generated?: boolean;
  readonly vendored?: boolean;
  readonly documentation?: boolean;
}

const NONE: LinguistMarks = {};
const GENERATED = 'linguist-generated';
const VENDORED = 'linguist-vendored';
const DOCUMENTATION = 'linguist-documentation';

/** Whether a file may hold marks. */
export function isAttributeFile(path: string): boolean {
  return path === '.gitattributes' || path.endsWith('/.gitattributes');
}

/** The marks of all `.gitattributes` of a repository (gitattributes(5); `linguist-generated`, `linguist-vendored`, `linguist-documentation`). */
export class LinguistAttributes {
  private readonly files: ReadonlyMap<string, AttributeFile>;
  private readonly macros: AttributeFile['macros'];

  /** @param texts of the attribute files that speak of linguist or define macros, by path. */
  constructor(texts: ReadonlyMap<RepoPath, string>) {
    this.files = new Map([...texts].map(([path, text]) => [folderOf(path), parseAttributeFile(text)]));
    this.macros = this.files.get('')?.macros ?? new Map();
  }

  marksOf(path: RepoPath): LinguistMarks {
    if (this.files.size === 0) {
      return NONE;
    }
    const values = new Map<string, AttributeValue>();
    const take = ([name, value]: Assignment): void => {
      if (!values.has(name)) {
        values.set(name, value);
        if (value === true) {
          [...(this.macros.get(name) ?? [])].reverse().forEach(take);
        }
      }
    };
    const segments = path.split('/');
    for (let depth = segments.length - 1; depth >= 0; depth--) {
      const file = this.files.get(segments.slice(0, depth).join('/'));
      if (file !== undefined) {
        assignmentsFor(file, segments.slice(depth), take);
      }
    }
    const generated = isSet(values.get(GENERATED));
    const vendored = isSet(values.get(VENDORED));
    const documentation = isSet(values.get(DOCUMENTATION));
    return generated === undefined && vendored === undefined && documentation === undefined
      ? NONE
      : {
          ...(generated !== undefined && { generated }),
          ...(vendored !== undefined && { vendored }),
          ...(documentation !== undefined && { documentation }),
        };
  }
}

/** Every value but `false` is yes. */
function isSet(value: AttributeValue): boolean | undefined {
  return typeof value === 'string' ? value !== 'false' : value;
}
