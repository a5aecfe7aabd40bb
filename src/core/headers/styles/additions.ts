// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * File types that the catalogue does not name, or names for one of two languages only; same form as the generated
 * tables. These win over the catalogue.
 */
export const MORE_EXTENSIONS: Readonly<Record<string, string>> = {
  ambiguous: '.1 .2 .3 .4 .5 .6 .7 .8 .cfc .sls .tpl .y',
  apostrophe: '.vb',
  dash: '.hsig',
  haskell: '.chs .cpphs',
  hash: '.automount .capnp .ebuild .eclass .gnuplot .jq .ninja .mount .robot .sage .slice .slurm .socket .timer .tofu .zsh-theme',
  jsp: '.ascx .jspf .master .tag',
  percent: '.bbx .cbx .eps .epsi .lbx .ps .tikz',
  semicolon: '.inf .iss .nasm .wast .wat',
  slash: '.bal .c++m .ccm .cppm .cxxm .fbs .geom .ixx .rc .tesc .tese .thrift .usf .ush .vcl .wit',
  slashStar: '.flex .ld.in .lds .lex .ll .strings .yy',
  uncommentable:
    '.7z .aab .aac .apk .avi .avsc .bin .bz2 .cur .dat .deb .der .dmg .egg .excalidraw .flac .gem .gltf .gpg .h5 .heic .icns .ipa .iso .jks .jsonld .keystore .lib .m4a .md5 .mid .mkv .mpeg .mpg .npy .npz .nupkg .onnx .p12 .p7m .p7s .pdb .pfx .pgp .phpt .pub .pyd .rar .rom .rpm .safetensors .sha1 .sha256 .sha512 .sig .svgz .swf .tfstate .tif .topojson .whl .wmv .xz .zst',
  xml: '.appdata.xml .atom .entitlements .gpx .mobileconfig .opml .rng .ruleset .runsettings .sdef .vsct .xmp',
};

/** The same for whole file names. */
export const MORE_FILE_NAMES: Readonly<Record<string, string>> = {
  hash: '.condarc .coveragerc .curlrc .fdignore .flake8 .gcloudignore .hgignore .inputrc .justfile .pylintrc .ripgreprc .slugignore .tmux.conf .wgetrc APKBUILD Pipfile Singularity user-data vendor-data',
  slash: '.devcontainer.json .swcrc api-extractor.json keybindings.json tsconfig.base.json',
  uncommentable:
    '.all-contributorsrc .bowerrc .htmlhintrc .jsbeautifyrc .lintstagedrc .stylelintrc .terraform.lock.hcl .watchmanconfig go.work.sum',
};
