// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Generated from resources/catalogue/comment-styles.json by `npm run generate`. Do not edit.
// This is which style a file has, by extension, name, language and interpreter; names are separated by spaces.

export const EXTENSIONS: Record<string, string> = {
 "ambiguous": ".as .asc .astro .cgi .cl .cls .d .e .es .fcgi .fpp .fs .ftl .inc .l .m .pl .pluginspec .pro .s .sc .spec .st .t .v .workflow",
 "apostrophe": ".asp .bas .frm .iuml .plantuml .pu .puml .vba .vbs",
 "asciidoc": ".adoc .asciidoc",
 "bang": ".f03 .f08 .f90 .f95",
 "batch": ".bat .cmd",
 "bibtex": ".bib .mv",
 "blade": ".blade.php",
 "cmake": ".cmake",
 "cobol": ".cbl .cob",
 "coldfusion": ".cfc .cfm",
 "dash": ".adb .ads .applescript .bdy .cabal .cql .db2 .ddl .dhall .fnc .fut .lean .mysql .nse .p8 .pck .pd_lua .pgsql .pkb .pks .plb .pls .plsql .prc .rbxs .rockspec .scpt .scptd .sdl .spc .sql .tab .tpb .tps .trg .udf .vhd .vhdl .viw .vw .wlua",
 "dnl": ".m4",
 "erb": ".ejs .erb .erb.deface .js.erb .rhtml",
 "fortranFixed": ".f .for .ftn",
 "goTemplate": ".gotmpl .tpl",
 "haml": ".haml .scaml",
 "handlebars": ".hbs",
 "hash": "._coffee .adp .al .awk .bash .bats .bazel .bb .bbappend .bbclass .buckconfig .build .builder .bxl .bzl .cfg .cjsx .cmake.in .coffee .command .conf .cr .cson .cwl .desktop .dockerfile .env .ex .exs .eye .feature .fish .gd .gemspec .gitconfig .gitignore .god .gql .gqls .graphql .graphqls .gyp .gypi .hcl .http .iced .inko .jbuilder .just .jy .ksh .lmi .mak .make .makefile .mir .mk .mkfile .mojo .mspec .nim .nim.cfg .nimble .nimrod .nix .nomad .nu .org .perl .ph .plx .pm .po .pod .podspec .pot .pp .pri .properties .psgi .pxd .pxi .py .py3 .pyde .pyi .pyp .pyt .pyw .pyx .r .rabl .rake .raku .rb .rbi .rbuild .rbw .rbx .rd .reek .rego .rest .roc .rpy .rsx .ru .ruby .rviz .sdc .service .sh .sh.in .sky .smk .star .sublime-syntax .syntax .tac .tape .tcl .tf .tfvars .thor .tm .tmux .toml .tool .ttl .watchr .wdl .wsgi .xdc .xpy .xsh .yaml .yaml-tmlanguage .yaml.sed .yml .yml.mysql .zsh",
 "haskell": ".agda .elm .hs .hs-boot .hsc .idr .purs",
 "html": ".adml .admx .ant .axml .builds .ccproj .ccxml .clixml .cproject .cscfg .csdef .ct .depproj .dita .ditamap .ditaval .dll.config .dotsettings .filters .fxml .glade .gml .gmx .grxml .gst .htm .html .html.hl .ivy .jelly .jsproj .launch .markdown .md .mdc .mdown .mdpolicy .mdwn .mjml .mkd .mkdn .mkdown .mod .natvis .ncl .ndproj .nproj .odd .osm .pkgproj .proj .ps1xml .psc1 .pt .qmd .rdf .res .rmd .ronn .sch .scxml .sfproj .shproj .srdf .sttheme .sublime-snippet .svelte .textile .tmcommand .tml .tmlanguage .tmpreferences .tmsnippet .tmtheme .urdf .ux .vsixmanifest .vssettings .vstemplate .vue .vxml .wixproj .workbook .wsf .wxml .x3d .xacro .xht .xliff .xmi .xml.dist .xproj .xspec .xul .zcml",
 "jinja": ".j2 .jinja .jinja2 .njk",
 "jsp": ".asax .ashx .asmx .aspx .axd .gsp .jsp",
 "julia": ".jl",
 "liquid": ".liquid",
 "lispSemi": ".clj .cljc .cljs .el .fnl .lisp .lsp .rkt .scm .sld .sls .sps",
 "lua": ".lua",
 "man": ".man",
 "mdx": ".mdx",
 "ml": ".eliom .eliomi .ml .ml4 .mli .mll .mly .sml .thy",
 "mustache": ".mustache",
 "pascal": ".pas",
 "percent": ".aux .latex .matlab .sty .tex .toc .xrl .yrl",
 "percent2": ".erl .escript .hrl .mmd",
 "plain": ".license",
 "powershell": ".ps1 .psd1 .psm1",
 "pug": ".pug",
 "quote": ".abap .vim .vmb",
 "razor": ".cshtml .razor",
 "rst": ".rest.txt .rst .rst.txt",
 "semicolon": ".ahk .ahkl .asm .dof .ini .lektorproject .prefs",
 "slash": ".aidl .bicep .cairo .cake .cc .cjs .code-workspace .cpp .cs .cts .cu .cue .cuh .cxx .dart .di .dot .dpk .dpr .dts .dtsi .dtso .frag .fsx .gdshader .gleam .glsl .go .gperf .gradle .groovy .ha .hh .hjson .hlsl .hpp .hx .hxsl .ino .java .js .json5 .jsonc .jsonnet .jsx .kt .kts .less .libsonnet .mbt .metal .mjs .mm .move .mts .nf .odin .overlay .php .php3 .php4 .php5 .prisma .proto .qbs .qml .rs .rs.in .rsh .sass .sbt .scad .scala .scss .sol .soy .styl .sv .svh .swift .ts .tsx .typ .v.mod .vala .vert .vsh .wgsl .zig .zon",
 "slashStar": ".S ._js .aj .aw .bones .c .c++ .cats .cp .css .csx .ctp .es6 .fx .grt .gs .gtpl .gv .gvy .h .h++ .hxx .idc .inl .ipp .jake .jsb .jscad .jsfl .jsm .jss .kojo .ktm .ld .linq .njs .pac .pcss .phps .phpt .phtml .pkl .postcss .qss .re .sjs .ssjs .sublime-build .sublime-commands .sublime-completions .sublime-keymap .sublime-macro .sublime-menu .sublime-mousemap .sublime-project .sublime-settings .sublime-theme .sublime-workspace .sublime_metrics .sublime_session .tcc .tpp .xsjs .xsjslib",
 "slim": ".slim",
 "tilde2": ".apt",
 "twig": ".twig",
 "uncommentable": ".a .aes .ai .arb .asc.sig .avif .blend .bmp .cer .class .crt .csv .db .diff .dll .doc .docx .dotx .drawio .dylib .eot .exe .fodp .fods .fodt .geojson .gif .gz .har .ico .ilean .ipynb .jar .jpeg .jpg .json .jsonl .key .kicad_pcb .lockb .log .map .min.css .min.js .mov .mp3 .mp4 .ndjson .o .odb .odf .odg .odm .odp .ods .odt .ogg .olean .otf .otp .ots .ott .parquet .patch .pbxproj .pdf .pem .pgm .png .ppm .ppt .pptx .psd .pyc .reg .rtf .sarif .scsyndef .sln .snap .so .spdx .sqlite .stl .tar .tiff .tsv .ttf .txt .unity .wasm .wav .webm .webmanifest .webp .woff .woff2 .xls .xlsx .xpm .zip",
 "velocity": ".vm .vtl",
 "xml": ".axaml .config .csl .csproj .dtd .fml .fsproj .iml .jspx .kml .mxml .nuspec .plist .pom .props .qrc .resx .rss .slnx .storyboard .svg .tagx .targets .tld .ui .vbproj .vcxproj .wsdl .wxi .wxl .wxs .xaml .xhtml .xib .xlf .xml .xsd .xsl .xslt",
 "xquery": ".xq .xql .xqm .xquery .xqy"
};
export const FILE_NAMES: Record<string, string> = {
 "dash": ".luacheckrc cabal.project",
 "dnl": "configure.ac",
 "hash": ".Renviron .Rprofile .atomignore .babelignore .bash_aliases .bash_history .bash_logout .bash_profile .bashrc .bazelignore .bazelrc .browserslist .bzrignore .clang-format .clang-tidy .clangd .coffeelintignore .coveragerc .cshrc .cvsignore .dockerignore .earthlyignore .editorconfig .env .env.development .env.example .env.local .env.production .env.test .envrc .eslintignore .flaskenv .gclient .gemrc .git-blame-ignore-revs .gitattributes .gitconfig .gitignore .gitmodules .helmignore .htaccess .ignore .irbrc .login .mailmap .markdownlintignore .mdlrc .nodemonignore .npmignore .prettierignore .profile .pryrc .pylintrc .rgignore .rspec .shellcheckrc .simplecov .stylelintignore .taprc .tool-versions .vscodeignore .yamllint .yarnrc .zlogin .zlogout .zprofile .zshenv .zshrc 9fs Appraisals BSDmakefile BUCK BUILD Berksfile Brewfile Buildfile CMakeLists.txt CODEOWNERS Cakefile Capfile Containerfile DEPS Dangerfile Deliverfile Dockerfile Doxyfile Earthfile Fastfile GNUmakefile Gemfile Gopkg.lock Guardfile Jarfile Justfile Kbuild MANIFEST.in MODULE.bazel Makefile Makefile.PL Makefile.am Makefile.boot Makefile.frag Makefile.in Makefile.inc Makefile.wat Mavenfile PACKAGE PKGBUILD Podfile Procfile Puppetfile Rakefile Rexfile SConscript SConstruct Snakefile Snapfile Thorfile Tiltfile Vagrantfile WORKSPACE ack ansible.cfg bash_aliases bash_logout bash_profile bashrc constraints.txt cpanfile cshrc debian/control expr-dist gitignore-global gitignore_global glide.lock gradlew login makefile.sco man manifest matplotlibrc meson.build meson_options.txt mkfile owh profile pylintrc requirements.txt robots.txt setup.cfg starfield wscript zlogin zlogout zprofile zshenv zshrc",
 "html": ".classpath .cproject .project App.config ISSUE_TEMPLATE NuGet.config PULL_REQUEST_TEMPLATE Settings.StyleCop Web.Debug.config Web.Release.config Web.config contents.lr packages.config",
 "ml": "ROOT",
 "plain": ".empty",
 "quote": ".exrc .gvimrc .nvimrc .vimrc _vimrc gvimrc nvimrc vimrc",
 "semicolon": ".npmrc buildozer.spec dune dune-project dune-workspace",
 "slash": ".eslintrc.json Jenkinsfile PklProject deno.jsonc devcontainer.json extensions.json go.mod go.work jsconfig.json launch.json settings.json tasks.json tsconfig.json tslint.json",
 "slashStar": ".jscsrc .jshintrc .jslintrc .php .php_cs .php_cs.dist Jakefile Phakefile language-configuration.json nextflow.config",
 "uncommentable": ".arcconfig .arclint .arcunit .babelrc .eslintrc .gitkeep .java-version .metadata .node-version .nvmrc .prettierrc .python-version .ruby-version CNAME Cargo.lock Gemfile.lock Package.resolved Pipfile.lock Podfile.lock VERSION archive.sctxar bun.lock bun.lockb composer.lock deno.lock flake.lock go.sum gradle.lockfile mix.lock npm-shrinkwrap.json package-lock.json package.json packages.lock.json pnpm-lock.yaml poetry.lock pubspec.lock py.typed uv.lock yarn.lock"
};
export const LANGUAGES: Record<string, string> = {
 "ambiguous": "astro fortran",
 "apostrophe": "vb",
 "asciidoc": "asciidoc",
 "bang": "FortranFreeForm",
 "batch": "bat",
 "bibtex": "bibtex",
 "blade": "blade",
 "cmake": "cmake",
 "cobol": "cobol",
 "dash": "cabal plsql sql vhdl",
 "erb": "erb",
 "fortranFixed": "fortran_fixed-form",
 "goTemplate": "gotmpl helm",
 "haml": "haml",
 "handlebars": "handlebars",
 "hash": "azcli coffeescript crystal cucumber dockercompose dockerfile dotenv editorconfig elixir feature fish gdscript gitattributes github-actions-workflow gitignore graphql http ignore java-properties just makefile meson mojo nginx nim nix org perl perl6 pip-requirements properties puppet python r raku rego robotframework ruby shellscript sparql ssh_config starlark tcl terraform terraform-vars toml turtle yaml",
 "haskell": "elm haskell purescript",
 "html": "html juliamarkdown markdown quarto rmd svelte vue",
 "jinja": "jinja jinja-html nunjucks",
 "julia": "julia",
 "lean": "lean4",
 "liquid": "liquid",
 "lispSemi": "clojure lisp racket scheme wat",
 "lua": "lua",
 "matlab": "matlab octave",
 "mdx": "mdx",
 "ml": "ocaml",
 "pascal": "objectpascal pascal",
 "percent": "latex prolog tex",
 "percent2": "erlang mermaid",
 "plantuml": "plantuml",
 "powershell": "powershell",
 "pug": "jade pug",
 "quote": "abap viml",
 "razor": "aspnetcorerazor razor",
 "rst": "restructuredtext",
 "semicolon": "ini",
 "slash": "apex bicep cairo cpp csharp cuda-cpp cue d dart fsharp gleam glsl go go.mod groovy hlsl java javascript javascriptreact json5 jsonc jsonnet kotlin less move objective-c objective-cpp odin php prisma proto proto3 qml rust sass scala scss shaderlab snippets solidity stylus swift systemverilog typescript typescriptreact typst v vala verilog wgsl zig",
 "slashStar": "c css postcss",
 "slim": "slim",
 "smarty": "smarty",
 "twig": "twig",
 "uncommentable": "csv diff git-commit git-rebase go.sum json jsonl log plaintext search-result spdx tsv",
 "velocity": "velocity",
 "xml": "xml xsl",
 "xquery": "xquery"
};
export const NAME_GLOBS: readonly (readonly [string, string])[] = [
 [
  "Dockerfile.*",
  "hash"
 ],
 [
  "*.dockerfile",
  "hash"
 ],
 [
  "Containerfile.*",
  "hash"
 ],
 [
  "Makefile.*",
  "hash"
 ],
 [
  "*.mk",
  "hash"
 ],
 [
  ".env.*",
  "hash"
 ],
 [
  "requirements*.txt",
  "hash"
 ],
 [
  "constraints*.txt",
  "hash"
 ],
 [
  "tsconfig.*.json",
  "slash"
 ],
 [
  ".eslintrc.*json",
  "slash"
 ],
 [
  "Jenkinsfile.*",
  "slash"
 ],
 [
  "*.html.j2",
  "jinja"
 ],
 [
  "*.yml.j2",
  "jinja"
 ],
 [
  "*.*.j2",
  "jinja"
 ],
 [
  ".vscode/*.json",
  "slash"
 ],
 [
  ".devcontainer/**/*.json",
  "slash"
 ],
 [
  "*.cmake.in",
  "hash"
 ],
 [
  "*.py.in",
  "inner"
 ],
 [
  "*.sh.in",
  "inner"
 ],
 [
  "*.h.in",
  "inner"
 ],
 [
  "**/templates/**/*.tpl",
  "goTemplate"
 ],
 [
  "**/templates/**/*.yaml",
  "hash"
 ],
 [
  "**/templates/**/*.yml",
  "hash"
 ]
];
export const INTERPRETERS: readonly (readonly [string, string])[] = [
 [
  "sh|bash|dash|zsh|ksh|fish|ash",
  "hash"
 ],
 [
  "python\\d*|pypy\\d*|perl|ruby|Rscript|awk|gawk|sed|tclsh|make|elixir|julia|nix-shell",
  "hash"
 ],
 [
  "node|deno|bun|ts-node|tsx|gleam|scala|groovy|kotlin|swift|rust-script|v",
  "slash"
 ],
 [
  "php",
  "slash"
 ],
 [
  "lua\\w*|runghc|runhaskell|stack",
  "dash"
 ],
 [
  "escript",
  "percent2"
 ],
 [
  "guile|racket|clojure|bb|sbcl|emacs",
  "lispSemi"
 ],
 [
  "osascript",
  "dash"
 ],
 [
  "ocaml",
  "ml"
 ]
];
