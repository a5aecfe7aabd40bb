// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../model/message';
import type { Message } from '../model/message';
import type { ActivityId } from '../model/vocabulary';

export type PainId =
  | 'overview'
  | 'licences'
  | 'vulnerabilities'
  | 'skills'
  | 'contributing'
  | 'quality'
  | 'management'
  | 'buying'
  | 'people'
  | 'sovereignty';

/** Something that hurts, in the words of those it hurts, and the activities that answer it, best first. */
export interface Pain {
  readonly id: PainId;
  readonly title: Message;
  readonly activities: readonly ActivityId[];
}

/** Why organisations begin. Our list, not part of GGI. */
export const PAINS: readonly Pain[] = [
  {
    id: 'overview',
    title: msg('Nobody knows which open source we use'),
    activities: ['GGI-A-17', 'GGI-A-23', 'GGI-A-19'],
  },
  {
    id: 'licences',
    title: msg('We are not sure what licences ask of us'),
    activities: ['GGI-A-21', 'GGI-A-23', 'GGI-A-18'],
  },
  {
    id: 'vulnerabilities',
    title: msg('Weaknesses reach us late, or nobody reacts'),
    activities: ['GGI-A-22', 'GGI-A-23', 'GGI-A-44'],
  },
  {
    id: 'skills',
    title: msg('Few people know how open source works'),
    activities: ['GGI-A-18', 'GGI-A-42', 'GGI-A-25'],
  },
  {
    id: 'contributing',
    title: msg('Giving changes back is slow or not allowed'),
    activities: ['GGI-A-26', 'GGI-A-39', 'GGI-A-29'],
  },
  {
    id: 'quality',
    title: msg('Code is hard to read, review or take over'),
    activities: ['GGI-A-25', 'GGI-A-44', 'GGI-A-24'],
  },
  {
    id: 'management',
    title: msg('Management does not see what it is good for'),
    activities: ['GGI-A-34', 'GGI-A-16', 'GGI-A-24'],
  },
  {
    id: 'buying',
    title: msg('We buy what we cannot leave again'),
    activities: ['GGI-A-43', 'GGI-A-20', 'GGI-A-33'],
  },
  {
    id: 'people',
    title: msg('We do not find or keep people'),
    activities: ['GGI-A-28', 'GGI-A-31', 'GGI-A-27'],
  },
  {
    id: 'sovereignty',
    title: msg('We depend on few suppliers, or on one'),
    activities: ['GGI-A-35', 'GGI-A-20', 'GGI-A-37'],
  },
];
