// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CommentStyle } from '../styles/commentStyle';
import { interpreterOf } from '../styles/interpreter';

/** The shells of POSIX and their kin: what stands below `#!` is run line by line, up to `exec` or `exit`. */
const SHELL = /^(?:ba|da|[akz]|mk|pdk)?sh$/;
/** Scala, Guile, SCM: everything down to this line is for the kernel and the shell (SRFI 22). */
const END_OF_PREAMBLE = /^\s*(?:::)?!#\s*$/;
/** Has no comment to the end of a line, and is a programming language all the same; the others of these are templates. */
const OCAML = 'ml';
const HANDS_OVER = /\b(?:exec|exit)\b/;
/** What only closes the comment, string or form in which the other language sees the lines of the shell. */
const CLOSING = /^\s*(?:\|#|-\}|\*\)|\*\/|[)\]}]+|'''|""")\s*$/;

/**
 * How many lines at the top of a file in another language are a shell's, who starts the program of that language with
 * them. A comment of that language among them would be run as a command. `undefined`: none are; `unclear`: the file
 * starts as a script for the shell, and nothing says where that ends.
 */
export function shellLines(lines: readonly string[], style: CommentStyle): number | 'unclear' | undefined {
  const interpreter = interpreterOf(lines[0] ?? '');
  if (interpreter === undefined) {
    return undefined;
  }
  const end = lines.findIndex((line, index) => index > 0 && END_OF_PREAMBLE.test(line));
  if (end > 0) {
    return end + 1;
  }
  if (!SHELL.test(interpreter) || !isRunAsCode(style)) {
    return undefined;
  }
  const last = lines.findIndex((line, index) => index > 0 && HANDS_OVER.test(line));
  if (last < 0) {
    return 'unclear';
  }
  return CLOSING.test(lines[last + 1] ?? '') ? last + 2 : last + 1;
}

function isRunAsCode({ id, line }: CommentStyle): boolean {
  return line === undefined ? id === OCAML : !line.trim().startsWith('#');
}
