// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { resolve } from 'node:path';

/** A path of this machine as a window names it. The authority is compared, so it has to be the server's own. */
const remote = (server, path) => `vscode-remote://127.0.0.1:${server.port}${asUrlPath(path)}`;

const isUri = (path) => /^[a-z][a-z-]+:/.test(path);

/** `C:\x` is `/C:/x` in an address. */
function asUrlPath(path) {
  const absolute = resolve(path).replaceAll('\\', '/');
  return absolute.startsWith('/') ? absolute : `/${absolute}`;
}

/**
 * The address of a window.
 * @param {object} what folder: a path, or an address such as `tmp:/name` for a virtual folder; workspace: a
 *   .code-workspace file; development: folder of an unpacked extension; tests: module with `run` for the extension host;
 *   extra: further [key, value] pairs that the workbench understands
 */
export function windowUrl(server, { folder, workspace, development, tests, token, extra = [] } = {}) {
  const payload = [...extra];
  if (development) {
    payload.unshift(['extensionDevelopmentPath', remote(server, development)]);
  }
  if (tests) {
    payload.push(['extensionTestsPath', isUri(tests) ? tests : remote(server, tests)]);
  }
  const query = new URLSearchParams(token ? { tkn: token } : {});
  if (workspace) {
    query.set('workspace', asUrlPath(workspace));
  } else if (folder) {
    query.set('folder', isUri(folder) ? folder : asUrlPath(folder));
  } else {
    query.set('ew', 'true');
  }
  if (payload.length > 0) {
    query.set('payload', JSON.stringify(payload));
  }
  return `${server.url}/?${query}`;
}
