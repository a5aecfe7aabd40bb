// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { PageMessage, PageState } from '../shared/protocol';
import type { Labels, PanelView } from '../shared/scorecardView';

/** What every part of the page is drawn from and can ask for. */
export interface Page {
  readonly view: PanelView;
  readonly labels: Labels;
  readonly state: PageState;
  readonly send: (message: PageMessage) => void;
  /** Shows or hides the details of an activity. */
  readonly toggle: (activity: PageState['expanded'][number]) => void;
  /** Remembers that the explanation was opened or closed. */
  readonly explain: (open: boolean) => void;
}
