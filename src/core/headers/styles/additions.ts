// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * File types that the catalogue does not name, or names for one of two languages only; same form as the generated
 * tables. These win over the catalogue.
 */
export const MORE_EXTENSIONS: Readonly<Record<string, string>> = {
  ambiguous: '.1 .2 .3 .4 .5 .6 .7 .8 .cfc .ll .mod .sls .tpl .y',
  apostrophe: '.vb',
  dash: '.gpr .hsig .luau .moon',
  haskell: '.chs .cpphs',
  hash: '.automount .capnp .csh .ebuild .eclass .gni .gnuplot .jq .ninja .mount .opam .pbtxt .pc .pc.in .prototxt .robot .sage .sed .slice .slurm .socket .timer .tcsh .textproto .tofu .wrap .zsh-theme',
  jsp: '.ascx .jspf .master .tag',
  lispSemi: '.edn .wast .wat',
  percent: '.bbx .cbx .eps .epsi .lbx .ly .ps .rnw .snw .tikz',
  percent2: '.app.src',
  semicolon: '.au3 .inf .iss .nasm',
  slash:
    '.avdl .bal .bicepparam .blp .c++m .ccm .cppm .cxxm .fbs .g4 .geom .ixx .kdl .mill .mlir .pest .rc .ron .shader .smithy .td .tesc .tese .thrift .usf .ush .vcl .wit .xcconfig',
  slashStar: '.flex .ld.in .lds .lex .strings .yy',
  uncommentable:
    '.7z .aab .aac .apk .asp .avi .avsc .bin .bz2 .cur .dat .deb .der .dmg .egg .excalidraw .flac .gem .gltf .gpg .h5 .heic .icns .ipa .iso .jks .jsonld .keystore .lib .m4a .md5 .mid .mkv .mpeg .mpg .npy .npz .nupkg .onnx .p12 .p7m .p7s .pdb .pfx .pgp .phpt .pub .pyd .rar .rom .rpm .safetensors .sha1 .sha256 .sha512 .sig .svgz .swf .tfstate .tif .topojson .whl .wmv .xz .zst',
  xml: '.appdata.xml .atom .entitlements .gpx .mobileconfig .opml .rng .ruleset .runsettings .sdef .vsct .xmp',
};

/** The same for whole file names. */
export const MORE_FILE_NAMES: Readonly<Record<string, string>> = {
  hash: '.condarc .coveragerc .curlrc .fdignore .flake8 .gcloudignore .hgignore .inputrc .justfile .pylintrc .ripgreprc .slugignore .tmux.conf .wgetrc APKBUILD BUILD.gn Caddyfile Kbuild Kconfig Pipfile Singularity debian/rules debian/watch user-data vendor-data',
  percent2: 'rebar.config',
  slash: '.devcontainer.json .swcrc api-extractor.json keybindings.json tsconfig.base.json',
  uncommentable:
    '.all-contributorsrc .bowerrc .htmlhintrc .jsbeautifyrc .lintstagedrc .stylelintrc .terraform.lock.hcl .watchmanconfig go.work.sum',
};
