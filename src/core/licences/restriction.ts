// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * Words that take away what a licence gives, or ask for more than it asks. They do not tell what a sentence means; they
 * tell that a person has to read it.
 */
const RESTRICTION =
  /\b(?:(?:may|must|shall|should|can|will|do|does) ?not(?! edit)|cannot|no (?:commercial|military|use|right|permission)|not (?:be )?(?:used|use|permitted|allowed|for|distribute\w*|sell|sold|redistribute\w*|modif\w*|host\w*|offer\w*)|not evil|never|prohibit\w*|forbid\w*|non ?-?commercial\w*|commercial(?:ly)?|except|unless|only (?:if|for|to|by|in|with|within|when|on)|solely|exclusively|restrict(?:s|ed|ion|ions|ing)?|shall be used for|(?:personal|educational|academic|research|evaluation|internal|private|military) (?:use|purposes?|only)|without (?:the )?(?:express |explicit )?(?:prior )?(?:written )?(?:permission|consent|approval)|must (?:pay|obtain|notify|purchase|buy)|fees?|royalt(?:y|ies)|competing|compete\w*|production use|does not grant|source available|commons clause)\b/i;

/** Says which files a text speaks of, and nothing about what may be done with them. */
const SCOPE =
  /\b(?:unless|except|only)(?:\s+as|\s+where|\s+when|\s+if|\s+for\s+(?:files|code|parts)\s+(?:that|which)(?:\s+are|\s+is)?)?(?:\s+(?:otherwise|explicitly|expressly|specifically|clearly|it\s+is|they\s+are))*\s+(?:stated|specified|noted|indicated|documented|mentioned|marked|declared|described|labell?ed)(?:\s+otherwise|\s+below|\s+above|\s+differently)?/gi;

/** Grants: where these are taken out of a text, less is allowed than the licence says. */
const GRANT =
  /\b(?:grants?|granted|permission|rights? to|sublicense|sell|modify|merge|without restriction|free of charge|royaltyfree|any purpose)\b/i;

/** Single words that turn a sentence round, however few other words came with them. */
const TURNING =
  /^(?:not|no|non|never|only|except|unless|without|must|cannot|commercial|commercially|noncommercial|solely|prohibited|forbidden|restricted)$/;

/** True where added words narrow what is allowed. */
export function restricts(text: string): boolean {
  return RESTRICTION.test(text.replace(SCOPE, ''));
}

/** True where the words that were taken out gave a right. */
export function grants(text: string): boolean {
  return GRANT.test(text);
}

/** True for a word that matters alone. */
export function turns(word: string): boolean {
  return TURNING.test(word);
}
