// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { parseFormPageState, type FormPageMessage, type FormPageState } from '../../shared/activityProtocol';

interface EditorApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): EditorApi;

/** The way from the form to the editor, typed: only known messages leave the page, and only a checked state comes back. */
export class FormHost {
  private readonly api = acquireVsCodeApi();

  send(message: FormPageMessage): void {
    this.api.postMessage(message);
  }

  load(): FormPageState | undefined {
    return parseFormPageState(this.api.getState());
  }

  save(state: FormPageState): void {
    this.api.setState(state);
  }
}
