// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * Words that differ in spelling alone and count as the same (SPDX 2.3 annex B, guideline 8 "varietal word spelling"), each
 * with the form that stands for both. Hyphens are gone by the time these are looked up.
 */
const SAME_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    acknowledgement: 'acknowledgment',
    analogue: 'analog',
    analyse: 'analyze',
    artefact: 'artifact',
    authorisation: 'authorization',
    authorised: 'authorized',
    calibre: 'caliber',
    cancelled: 'canceled',
    capitalisations: 'capitalizations',
    catalogue: 'catalog',
    categorise: 'categorize',
    centre: 'center',
    cheque: 'check',
    copyrightowner: 'copyrightholder',
    copyrightowners: 'copyrightholders',
    emphasised: 'emphasized',
    favour: 'favor',
    favourite: 'favorite',
    fulfil: 'fulfill',
    fulfilment: 'fulfillment',
    initialise: 'initialize',
    judgement: 'judgment',
    labelling: 'labeling',
    labour: 'labor',
    licence: 'license',
    licenced: 'licensed',
    licences: 'licenses',
    maximise: 'maximize',
    modelled: 'modeled',
    modelling: 'modeling',
    offence: 'offense',
    optimise: 'optimize',
    organisation: 'organization',
    organisations: 'organizations',
    organise: 'organize',
    programme: 'program',
    practise: 'practice',
    realise: 'realize',
    recognise: 'recognize',
    signalling: 'signaling',
    utilisation: 'utilization',
    whilst: 'while',
    wilful: 'willful',
  }),
);

/** The spelling that stands for all spellings of a word. */
export function commonSpelling(word: string): string {
  return SAME_WORD.get(word) ?? word;
}
