// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { parsePageState, type PageMessage, type PageState } from '../shared/protocol';

interface EditorApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): EditorApi;

/** The way to the editor, typed: only known messages leave the page, and only a checked state comes back. */
export class Host {
  private readonly api = acquireVsCodeApi();

  send(message: PageMessage): void {
    this.api.postMessage(message);
  }

  load(): PageState {
    return parsePageState(this.api.getState()) ?? { folder: '', expanded: [], explained: [], scroll: 0 };
  }

  save(state: PageState): void {
    this.api.setState(state);
  }
}
