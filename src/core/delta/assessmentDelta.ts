// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { EngineWork } from '../engine/engine';
import type { Assessment } from '../model/outcome';
import type { FileFindings } from './findingIndex';

/** All of an assessment but its findings. */
export type Totals = Omit<Assessment, 'findings'>;

/** What one assessment says differently from the one before. Plain data: it crosses the process border in pieces. */
export interface AssessmentDelta extends DeltaHead {
  /** Files whose findings differ; in a whole one, all that have findings. */
  readonly files: readonly FileFindings[];
}

/** What is sent first, however many files follow. */
export interface DeltaHead {
  readonly version: number;
  /** The version this is a change of; absent when it stands for itself and what was known before is forgotten. */
  readonly since?: number;
  /** Decisions the engine made for it since it began, where it was asked: what one edit costs is the difference. */
  readonly work?: EngineWork;
  /** Outcomes and signals are left out when they are the same as before. */
  readonly totals: Omit<Totals, 'outcomes' | 'signals'> & Partial<Pick<Totals, 'outcomes' | 'signals'>>;
}

/** A version that the other side cannot build upon, because it does not have the one before. */
export class MissedVersion extends Error {}
