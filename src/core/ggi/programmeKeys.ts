// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** The keys of `.ospo/ggi.yaml`, in the order in which they are written. The JSON schema says the same; a test compares. */
export const PROGRAMME_KEYS = ['handbook', 'iteration', 'iterations', 'activities'] as const;

export const ITERATION_KEYS = ['name', 'from', 'to'] as const;

export const CLOSED_ITERATION_KEYS = ['name', 'from', 'to', 'closed', 'activities'] as const;

export const CLOSED_ACTIVITY_KEYS = ['state', 'objectives', 'reached', 'dropped'] as const;

export const ACTIVITY_KEYS = [
  'state',
  'owner',
  'started',
  'due',
  'finished',
  'description',
  'opportunity',
  'objectives',
  'tools',
  'notes',
  'verification',
  'attestations',
  'board',
] as const;
export type ActivityKey = (typeof ACTIVITY_KEYS)[number];

export const OBJECTIVE_KEYS = ['text', 'done'] as const;

export const VERIFICATION_KEYS = ['text', 'met'] as const;

export const ATTESTATION_KEYS = ['who', 'role', 'on', 'statement', 'link', 'reviewBy'] as const;

export const BOARD_KEYS = ['forge', 'project', 'issue', 'url', 'updated', 'body'] as const;

/** Texts and dates that stand directly in an activity and are written as they are. */
export const TEXT_FIELDS = ['owner', 'description', 'opportunity', 'tools', 'notes'] as const;
export const DATE_FIELDS = ['started', 'due', 'finished'] as const;
export type ActivityField = (typeof TEXT_FIELDS)[number] | (typeof DATE_FIELDS)[number];
