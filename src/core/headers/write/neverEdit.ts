// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg, type Message } from '../../model/message';
import { coverage } from '../../reuse/coverage';
import { globToRegExp } from '../styles/nameGlob';
import { CHECKSUMMED, GENERATED_NAMES, NOT_COVERED } from '../styles/untouchable.generated';
import { readBack } from './readBack';

/** How much of a text is looked at for marks that can stand anywhere. */
const BODY = 400_000;
const TOP = 2048;

const GENERATED = GENERATED_NAMES.map(globToRegExp);
const MIGRATIONS = [
  ...CHECKSUMMED.filter((glob) => glob.startsWith('**/')).map(globToRegExp),
  /(?:^|\/)[VUR][\d._]*__[^/_][^/]*\.sql$/,
  /(?:^|\/)migrations?\/(?:[^/]+\/)?[^/]+\.sql$/i,
];
const NEEDS_NONE = NOT_COVERED.flatMap(expandBraces).map((glob) =>
  globToRegExp(glob.replace(/^LICENSES\//, '**/LICENSES/').replace(/^\.reuse\//, '**/.reuse/')),
);
const FIXTURES =
  /(?:^|\/)(?:__snapshots__|__fixtures__|testdata|test-data|golden|goldens|(?:tests?|specs?|__tests__|cypress)\/(?:.*\/)?(?:fixtures?|snapshots?|expected))\/|\.(?:snap|golden|approved\.\w+|received\.\w+)$/i;
const QUILT = /(?:^|\/)debian\/patches\//;
const LOCK =
  /(?:^|\/)(?:[\w.-]+\.lock(?:\.json|\.hcl|b)?|[\w-]+-lock\.(?:json|ya?ml)|npm-shrinkwrap\.json|go\.(?:work\.)?sum|Package\.resolved|gradle\.lockfile)$/;
const MINIFIABLE = /\.(?:js|mjs|cjs|css)$/i;

const SIGNED =
  /# SIG # Begin signature block|^-----BEGIN PGP (?:SIGNED MESSAGE|SIGNATURE|MESSAGE)-----|<(?:\w+:)?Signature\s[^>]*xmlns(?::\w+)?=["']http:\/\/www\.w3\.org\/2000\/09\/xmldsig#/m;
const ARMOUR = /^\s*-----BEGIN [A-Z][A-Z0-9 ]*-----/;
const SOPS = /^sops:\s*$|^\s*"sops"\s*:\s*\{|^sops_mac=|^\[sops\]/m;
const LIQUIBASE = /^\s*--\s*liquibase formatted sql|<databaseChangeLog[\s>]|^databaseChangeLog\s*:/im;

/**
 * Why no header may be written into a file whatever its language, with what to do instead; `undefined` when nothing
 * stands against it.
 */
export function neverEdit(path: string, text: string): Message | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (text.trim() === '' && text.length < 3 && !name.endsWith('.license')) {
    return text === '' ? msg('{name} is empty. An empty file needs no licence information.', { name }) : undefined;
  }
  if (NEEDS_NONE.some((pattern) => pattern.test(path))) {
    return name.endsWith('.license')
      ? undefined
      : msg('{name} is a licence text or holds licence information itself. It needs no header.', { name });
  }
  return byPath(path, name) ?? byContent(path, name, text);
}

function byPath(path: string, name: string): Message | undefined {
  if (coverage(path) === 'vendored') {
    return msg(
      '{name} lies in a folder for code of other people, and the next update would drop a header. Name its licence in REUSE.toml.',
      { name },
    );
  }
  if (LOCK.test(path)) {
    return msg('{name} is a lock file that a tool writes. Name its licence in REUSE.toml.', { name });
  }
  if (GENERATED.some((pattern) => pattern.test(path)) && !FIXTURES.test(path)) {
    return msg(
      '{name} is a generated file by its name, and the next run would drop a header. Change the generator or use REUSE.toml.',
      { name },
    );
  }
  if (MIGRATIONS.some((pattern) => pattern.test(path))) {
    return msg(
      '{name} is a database migration, and tools refuse to run one whose checksum changed. Name its licence in REUSE.toml.',
      { name },
    );
  }
  if (FIXTURES.test(path)) {
    return msg('{name} is a snapshot or test fixture that is compared byte by byte. Name its licence in REUSE.toml.', {
      name,
    });
  }
  if (QUILT.test(path)) {
    return msg('{name} is a patch. Name its licence in REUSE.toml or in debian/copyright.', { name });
  }
  return undefined;
}

function byContent(path: string, name: string, text: string): Message | undefined {
  const body = text.slice(0, BODY);
  const top = text.slice(0, TOP);
  if (/^version https:\/\/git-lfs\.github\.com\/spec\//.test(top)) {
    return msg('{name} is a Git LFS pointer, not the file itself. Fetch the file, or use REUSE.toml.', { name });
  }
  if (/^\$ANSIBLE_VAULT;/.test(top)) {
    return msg('{name} is encrypted with Ansible Vault. Name its licence in REUSE.toml.', { name });
  }
  if (SOPS.test(body) && /\bENC\[|\bsops_|\bmac\b/.test(body)) {
    return msg('{name} is encrypted with SOPS, which checks every value. Name its licence in REUSE.toml.', { name });
  }
  if (/^kind:\s*SealedSecret\s*$/m.test(body)) {
    return msg('{name} is a sealed secret. Name its licence in REUSE.toml.', { name });
  }
  if (ARMOUR.test(top) || SIGNED.test(body)) {
    return msg(
      '{name} is signed, encrypted or a key, and an edit would make it invalid. Use a .license file or REUSE.toml.',
      { name },
    );
  }
  if (LIQUIBASE.test(top)) {
    return msg('{name} is a Liquibase changelog with checksums. Name its licence in REUSE.toml.', { name });
  }
  if (/^\/\/ Jest Snapshot/.test(top)) {
    return msg('{name} is a snapshot that a test tool writes. Name its licence in REUSE.toml.', { name });
  }
  if (readBack(path, text, undefined).generated) {
    return msg(
      '{name} says that it is generated, and the next run would drop a header. Change the generator or use REUSE.toml.',
      { name },
    );
  }
  if (MINIFIABLE.test(name) && isMinified(text)) {
    return msg('{name} is minified code. Put the header into its source, or use REUSE.toml.', { name });
  }
  return undefined;
}

/** Lines of several hundred characters on average are written by no person. */
function isMinified(text: string): boolean {
  const sample = text.slice(0, 50_000);
  const lines = sample.split(/\r\n?|\n/).filter((line) => line.trim() !== '').length;
  return sample.length > 1000 && sample.length / Math.max(1, lines) > 400;
}

/** `*.spdx.{rdf,json}` as two globs. */
function expandBraces(glob: string): string[] {
  const open = glob.indexOf('{');
  return open < 0
    ? [glob]
    : glob
        .slice(open + 1, -1)
        .split(',')
        .map((part) => glob.slice(0, open) + part);
}
