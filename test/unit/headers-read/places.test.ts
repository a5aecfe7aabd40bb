// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readHeader } from '../../../src/core/headers/read/readHeader';
import { commentStyleFor } from '../../../src/core/headers/styles/commentStyleFor';

const TAG = 'SPDX-License-Identifier: MIT';

/** Where a tag is a header, by language; each text holds exactly one. */
const HEADERS: readonly (readonly [file: string, text: string])[] = [
  ['a.c', `/* ${TAG} */\nint a;\n`],
  ['a.c', `#include <x.h>\nchar q = '"'; // ${TAG}\n`],
  ['a.cpp', `auto a = R"x(// nothing)x"; // ${TAG}\n`],
  ['a.rs', `fn f<'a>(x: &'a str) -> &'a str { x } // ${TAG}\n`],
  ['a.rs', `//! ${TAG}\n`],
  ['a.go', `package a\n\nvar x = \`\n\` // ${TAG}\n`],
  ['a.ts', `const a = /["']/; // ${TAG}\n`],
  ['a.ts', `const a = b / c; // "${'x'}" \n// ${TAG}\n`],
  ['a.tsx', `const a = <p>don't</p>;\n{/* ${TAG} */}\n`],
  ['a.java', `package a;\n/**\n * ${TAG}\n */\nclass A {}\n`],
  ['a.kt', `/* /* nested */ ${TAG} */\n`],
  ['a.py', `"""Module.\n\n${TAG}\n"""\n`],
  ['a.py', `#!/usr/bin/env python3\n# -*- coding: utf-8 -*-\n'''\n${TAG}\n'''\n`],
  ['a.py', `x = '#' # ${TAG}\n`],
  ['a.rb', `=begin\n${TAG}\n=end\nputs 1\n`],
  ['a.pl', `#!/usr/bin/perl\n=pod\n\n${TAG}\n\n=cut\n`],
  ['a.sh', `#!/bin/sh\ncat <<EOF\nhello\nEOF\n# ${TAG}\n`],
  ['a.sh', `echo "it's" \\" $# \${x#y}\n# ${TAG}\n`],
  ['run', `#!/usr/bin/env bash\n# ${TAG}\n`],
  ['a.yml', `a: |\n  text\n# ${TAG}\n`],
  ['a.yml', `- run: |\n    text\n  name: x # ${TAG}\n`],
  ['a.yml', `it: that's fine # ${TAG}\n`],
  ['a.toml', `a = '\\' # ${TAG}\n`],
  ['a.ini', `; ${TAG}\n`],
  ['.gitignore', `# ${TAG}\n*.o\n`],
  ['Dockerfile', `# syntax=docker/dockerfile:1\n# ${TAG}\nFROM a\n`],
  ['Makefile', `all:\n\techo \\#no\n# ${TAG}\n`],
  ['CMakeLists.txt', `#[[\n${TAG}\n]]\n`],
  ['a.ps1', `<#\n${TAG}\n#>\n`],
  ['a.sql', `-- it's\n-- ${TAG}\n`],
  ['a.sql', `select 'it''s'; /* ${TAG} */\n`],
  ['a.lua', `--[[\n${TAG}\n]]\n`],
  ['a.hs', `{- ${TAG} -}\nmodule A where\n`],
  ['a.ml', `(* ${TAG} *)\n`],
  ['a.el', `;;; a.el --- x  -*- lexical-binding: t -*-\n;; ${TAG}\n`],
  ['a.clj', `(def x \\") ; ${TAG}\n`],
  ['a.tex', `100\\% sure % ${TAG}\n`],
  ['a.erl', `%% ${TAG}\n`],
  ['a.vim', `" ${TAG}\n`],
  ['a.vb', `' ${TAG}\n`],
  ['a.bat', `@echo off\r\nREM ${TAG}\r\n`],
  ['a.bat', `:: ${TAG}\r\n`],
  ['configure.ac', `dnl ${TAG}\n`],
  ['a.1', `.\\" ${TAG}\n`],
  ['a.f90', `! ${TAG}\n`],
  ['a.f', `C     ${TAG}\n`],
  ['a.xml', `<?xml version="1.0"?>\n<!-- ${TAG} -->\n<r/>\n`],
  ['a.html', `<!DOCTYPE html>\n<!--\n  ${TAG}\n-->\n`],
  ['a.svg', `<svg xmlns="x">\n<!-- ${TAG} -->\n</svg>\n`],
  ['a.vue', `<script>\n// ${TAG}\n</script>\n`],
  ['a.php', `<?php\n// ${TAG}\n`],
  ['a.php', `<!-- ${TAG} -->\n<?php echo 1; ?>\n`],
  ['a.jsp', `<%-- ${TAG} --%>\n<html/>\n`],
  ['a.j2', `{# ${TAG} #}\n`],
  ['a.hbs', `{{!-- ${TAG} --}}\n`],
  ['_helpers.tpl', `{{/* ${TAG} */}}\n`],
  ['a.html.erb', `<%# ${TAG} %>\n`],
  ['a.cshtml', `@* ${TAG} *@\n`],
  ['a.md', `<!-- ${TAG} -->\n# Title\n`],
  ['a.md', `---\ntitle: x\n# ${TAG}\n---\n`],
  ['a.md', `# Title\n\n${TAG}\n`],
  ['a.md', `---\nc: Copyright (C) 2020 X\n${TAG}\n---\n`],
  ['a.com', `$! ${TAG}\n`],
  ['a.cmd', `/* ${TAG} */\n`],
  ['a.inc', `      * ${TAG}\n`],
  ['a.mdx', `{/* ${TAG} */}\n`],
  ['a.vm', `## ${TAG}\n<p/>\n`],
  ['a.vm', `#*\n${TAG}\n*#\n<p/>\n`],
  ['a.ftl', `[#ftl]\n[#--\n${TAG}\n--]\n`],
  ['a.sls', `# ${TAG}\n{% set a = 1 %}\nbase: x\n`],
  ['a.sls', `#!py\n# ${TAG}\ndef run(): pass\n`],
  ['a.sls', `;; ${TAG}\n(define a 1)\n`],
  ['a.astro', `---\n// ${TAG}\nconst a = 1;\n---\n<p/>\n`],
  ['a.astro', `<!-- ${TAG} -->\n<p/>\n`],
  ['a.html', `---\n# ${TAG}\nlayout: x\n---\n<p/>\n`],
  ['a.html', `---\nlayout: x\n---\n<!-- ${TAG} -->\n`],
  ['a.scss', `---\n# ${TAG}\n---\n@import "a";\n`],
  ['a.css', `---\r\n# ${TAG}\r\n---\r\nbody {}\r\n`],
  ['a.js', `---\n# ${TAG}\n---\nvar a;\n`],
  ['a.njk', `---\n# ${TAG}\n---\n<p/>\n`],
  ['a.adoc', `---\n# ${TAG}\n---\n= Title\n`],
  ['a.pug', `---\n# ${TAG}\n---\np x\n`],
  ['a.rst', `---\n# ${TAG}\n---\nTitle\n`],
  ['a.rst', `.. ${TAG}\n\nTitle\n=====\n`],
  ['a.rst', `..\n  ${TAG}\n\nTitle\n`],
  ['a.adoc', `// ${TAG}\n= Title\n`],
  ['a.css', `@charset "utf-8";\n/* ${TAG} */\n`],
  ['a.scss', `// ${TAG}\n`],
  ['a.v', `(* ${TAG} *)\nTheorem a : True.\n`],
  ['a.m', `% ${TAG}\nfunction f\n`],
  ['a.m', `#import <x.h>\n// ${TAG}\n`],
  ['a.S', `/* ${TAG} */\n#include "x.h"\n`],
  ['notes.txt', `${TAG}\n`],
  ['LICENSES-tool', `# ${TAG}\n`],
  ['a.png.license', `${TAG}\n`],
  ['a.c', `// This file is under SPDX-License-Identifier: MIT\n`],
];

/** Where the same words are no header. */
const NOT_HEADERS: readonly (readonly [file: string, text: string])[] = [
  ['a.c', '// SPDX-License-Identifier: <SPDX-License> WITH GCC-exception-2.0\n'],
  ['a.c', `char *s = "// ${TAG}";\n`],
  ['a.cpp', `auto s = R"x(\n// ${TAG}\n)x";\n`],
  ['a.js', `const s = \`\n// ${TAG}\n\`;\n`],
  ['a.go', `var s = \`\n// ${TAG}\n\`\n`],
  ['a.rs', `let s = r#"\n// ${TAG}\n"#;\n`],
  ['a.java', `String s = """\n  // ${TAG}\n  """;\n`],
  ['a.py', `s = """\n# ${TAG}\n"""\n`],
  ['a.py', `import os\ns = f('''\n${TAG}\n''')\n`],
  ['a.rb', `puts <<~EOS\n  # ${TAG}\nEOS\n`],
  ['a.pl', `print <<"EOT";\n# ${TAG}\nEOT\n`],
  ['a.php', `<?php\n$s = <<<'EOT'\n// ${TAG}\nEOT;\n`],
  ['a.sh', `cat > f <<'EOF'\n# ${TAG}\nEOF\n`],
  ['a.sh', `echo '\n# ${TAG}\n' > f\n`],
  ['a.sh', `echo "# ${TAG}" >> f\n`],
  ['a.yml', `steps:\n  - run: |\n      # ${TAG}\n      echo\n`],
  ['a.yml', `steps:\n  - run: >-\n      cat <<EOF\n      # ${TAG}\n      EOF\n`],
  ['a.yml', `a: "\n  # ${TAG}\n  "\n`],
  ['a.toml', `a = """\n# ${TAG}\n"""\n`],
  ['Dockerfile', `RUN <<EOF\n# ${TAG}\nEOF\n`],
  ['a.tf', `x = <<-EOT\n  # ${TAG}\nEOT\n`],
  ['a.nix', `x = ''\n  # ${TAG}\n'';\n`],
  ['a.ps1', `$x = @"\n# ${TAG}\n"@\n`],
  ['a.lua', `x = [[\n-- ${TAG}\n]]\n`],
  ['a.sql', `insert into t values ('\n-- ${TAG}\n');\n`],
  ['a.html', `<p>${TAG}</p>\n`],
  ['a.html', `<a title="<!-- ${TAG} -->">x</a>\n`],
  ['a.xml', `<![CDATA[<!-- ${TAG} -->]]>\n`],
  ['a.html', `<script>\n// ${TAG}\n</script>\n`],
  ['a.md', '```\n// ' + TAG + '\n```\n'],
  ['a.md', `Write \`<!-- ${TAG} -->\` at the top.\n`],
  ['a.md', `Text\n\n    <!-- ${TAG} -->\n`],
  ['a.rst', `.. code-block:: c\n\n   // ${TAG}\n`],
  ['a.adoc', `----\n// ${TAG}\n----\n`],
  ['a.html', `---\n# ${TAG}\n<p/>\n`],
  ['a.astro', `---\nconst a = \`\n// ${TAG}\n\`;\n---\n<p/>\n`],
  ['a.json', `{"a": "${TAG}"}\n`],
  ['notes.txt', `Put "${TAG}" at the top of each file.\n`],
  ['a.c', `// Write "${TAG}" at the top.\n`],
  ['a.c', `// e.g. \`${TAG}\`\n`],
  ['a.c', `// Each file needs an SPDX-License-Identifier: tag at its top.\n`],
  ['a.c', `/* REUSE-IgnoreStart */\n/* ${TAG} */\n/* REUSE-IgnoreEnd */\n`],
];

describe('Reading headers: comments and what only looks like them', () => {
  for (const [file, text] of HEADERS) {
    it(`${file} has a header: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(licences(file, text), ['MIT']);
    });
  }
  for (const [file, text] of NOT_HEADERS) {
    it(`${file} has none: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(licences(file, text), []);
    });
  }
});

function licences(file: string, text: string): readonly string[] {
  const style = commentStyleFor(file, { text });
  return readHeader(file, text, 'style' in style ? style.style : undefined).expressions.map(({ value }) => value);
}
