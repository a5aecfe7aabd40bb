// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { HANDBOOK_VERSION } from './catalogue';

/** What a new `.ospo/ggi.yaml` starts as: what it is, who writes it, and where to read on. */
export const NEW_PROGRAMME = `# The open source programme of this repository: what the organisation says of the activities of the
# Good Governance Initiative (GGI) handbook ${HANDBOOK_VERSION} by OW2 and the OSPO Alliance, https://ospo-alliance.org/ggi/
#
# OSPO Lens reads and edits this file; so can you. Your comments, order and layout are kept.
# An activity is not-selected, not-started, in-progress or done. Activities that are not listed are not selected.
handbook: "${HANDBOOK_VERSION}"
`;
