// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Texts are bundled as strings, so that they are at hand in the editor, in the browser and on the command line. */
declare module '*.txt' {
  const text: string;
  export default text;
}
