// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileIndex } from '../../facts/fileIndex';
import type { RepositoryFacts } from '../../facts/repositoryFacts';
import type { Fix } from '../../model/finding';
import { msg } from '../../model/message';
import { baseName, repoPath, type RepoPath } from '../../model/repoPath';
import type { Decision } from '../../model/rule';
import { missing, pass, poor, substanceOf } from '../kinds/decisions';
import { isPackageManifest } from '../kinds/packageManifest';
import { repositoryRule } from '../kinds/repositoryRule';
import { METADATA } from '../metadata.generated';
import { isLicenceFileName, isLicenceFolderName } from './licenceFileName';
import { licenceFileFixes } from './licenceFileFixes';

/** The floor of the Best Practices Badge's robots, in bytes. */
const MINIMUM_BYTES = 40;

/** Some projects grant their licence in COPYRIGHT; most files of that name only say whose the code is. */
const COPYRIGHT = /^copyright(?:\.(?:md|txt))?$/i;
const GRANT = /\bpermission\b|\bredistribut|\blicen[cs]ed\b|\bterms\b/i;

/** How many files of a LICENSES folder are looked at: one with something in it is enough. */
const MAX_FOLDER_FILES = 20;

/** LIC-001: forges and scanners take a licence from the root, or from a LICENSES (LICENSE) folder there, and nowhere else. */
export const licenseFilePresent = repositoryRule({
  meta: METADATA['LIC-001'],
  reads: (path) => isLicenceFile(path) || isPackageManifest(path),
  decide(facts): Decision {
    const inRoot = licenceFilesInRoot(facts.files);
    const judged = [...inRoot, ...inLicenceFolders(facts.files)].map((path) => ({
      path,
      substance: substanceOf(facts, path, path.includes('/') ? 1 : MINIMUM_BYTES),
    }));
    const good = judged.filter(({ substance }) => substance === 'good').map(({ path }) => path);
    if (good.length > 0) {
      return pass(good);
    }
    const unread = judged.find(({ substance }) => substance === 'unreadable');
    if (unread !== undefined) {
      return facts.isSymlink?.(unread.path) ? throughSymlink(unread.path) : pass([unread.path], 'medium');
    }
    const short = judged.find(({ substance }) => substance === 'short');
    if (short !== undefined) {
      return poor('partial', {
        path: short.path,
        message: msg(
          '{path} is too short to be a licence: naming one is not granting it. Put the full text of the licence there, so that others may use the code.',
          { path: short.path },
        ),
        fixes: [],
      });
    }
    const granting = facts.files
      .inFolder('')
      .find((path) => COPYRIGHT.test(path) && GRANT.test(facts.text(path)?.slice(0, 4000) ?? ''));
    if (granting !== undefined) {
      return pass([granting], 'medium');
    }
    const blank = inRoot[0];
    if (blank !== undefined) {
      return poor('fail', {
        path: blank,
        message: msg('{path} is empty, so nobody may lawfully use the code. Put the full text of a licence there.', {
          path: blank,
        }),
        fixes: [],
      });
    }
    return (
      elsewhere(facts) ??
      missing(
        msg(
          'There is no licence file at the root, so nobody outside may lawfully use the code. Choose a licence and add its text as LICENSE.',
        ),
        licenceFileFixes(facts),
      )
    );
  },
});

/** Licence files directly in the root, in path order. */
export function licenceFilesInRoot(files: FileIndex): readonly RepoPath[] {
  return files.inFolder('').filter((path) => isLicenceFileName(path));
}

/** Texts in the licence folders of the root, without the files that only keep or explain the folder. */
export function inLicenceFolders(files: FileIndex): readonly RepoPath[] {
  return files
    .foldersIn('')
    .filter(isLicenceFolderName)
    .flatMap((folder) => files.below(folder, MAX_FOLDER_FILES))
    .filter(isLicenceText);
}

function isLicenceText(path: RepoPath): boolean {
  return !/^(?:\..*|readme(?:\..*)?)$/i.test(baseName(path));
}

function isLicenceFile(path: RepoPath): boolean {
  const slash = path.indexOf('/');
  return slash < 0
    ? isLicenceFileName(path) || COPYRIGHT.test(path)
    : isLicenceFolderName(path.slice(0, slash)) && isLicenceText(path);
}

/** A link to a file inside the folder is a licence to people; it is none to licensee, CLOMonitor and repolinter. */
function throughSymlink(path: RepoPath): Decision {
  const message = msg(
    '{path} is a symbolic link, which several licence scanners do not follow. Put a copy of the text there to be found by all of them.',
    { path },
  );
  return pass([path], 'medium', [{ path, code: 'symlink', severity: 'hint', message, fixes: [] }]);
}

/** A licence that only lies where no forge and no scanner looks. */
function elsewhere(facts: RepositoryFacts): Decision | undefined {
  const misplaced = ['.github', 'docs', 'doc']
    .flatMap((folder) => facts.files.inFolderOfAnyCase(folder))
    .find((path) => isLicenceFileName(baseName(path)));
  if (misplaced === undefined) {
    return undefined;
  }
  const to = repoPath(baseName(misplaced));
  const move: Fix = {
    kind: 'rename-file',
    from: misplaced,
    to,
    title: msg('Move {path} to the root', { path: misplaced }),
  };
  return poor('fail', {
    path: misplaced,
    code: 'misplaced',
    message: msg(
      'The licence is in {path}, where no forge and no licence scanner looks for it. Move it to the root of the repository.',
      { path: misplaced },
    ),
    fixes: [move, ...licenceFileFixes(facts)],
  });
}
