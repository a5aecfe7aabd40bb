// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * Words that take away what a licence gives, or ask for more than it asks. They do not tell what a sentence means; they
 * tell that a person has to read it.
 */
const RESTRICTING =
  /(?:(?:may|must|shall|should|can|will|do|does) ?not(?! edit)|cannot|no (?:commercial|military|use|right|permission)|not (?:be )?(?:used|use|permitted|allowed|for|distribute\w*|sell|sold|redistribute\w*|modif\w*|host\w*|offer\w*)|not evil|never|prohibit\w*|forbid\w*|non ?-?commercial\w*|commercial(?:ly)?|except|unless|only (?:if|for|to|by|in|with|within|when|on)|solely|exclusively|restrict(?:s|ed|ion|ions|ing)?|shall be used for|(?:personal|educational|academic|research|evaluation|internal|private|military) (?:use|purposes?|only)|without (?:the )?(?:express |explicit )?(?:prior )?(?:written )?(?:permission|consent|approval)|must (?:pay|obtain|notify|purchase|buy)|fees?|royalt(?:y|ies)|competing|compete\w*|production use|does not grant|source available|commons clause)/i;
/** The same as whole words. */
const RESTRICTION = new RegExp(`\\b${RESTRICTING.source}\\b`, 'i');

/**
 * What says nothing that narrows a licence although its words look like it. Made when first asked about: engines need
 * milliseconds for each of these patterns, and most runs meet no text that has to be compared with them.
 */
let harmless: readonly RegExp[] | undefined;

function harmlessSentences(): readonly RegExp[] {
  return [
    // Which files a text speaks of, and nothing about what may be done with them.
    /\b(?:unless|except|only)(?:\s+as|\s+where|\s+when|\s+if|\s+for\s+(?:files|code|parts)\s+(?:that|which)(?:\s+are|\s+is)?)?(?:\s+(?:otherwise|explicitly|expressly|specifically|clearly|it\s+is|they\s+are))*\s+(?:stated|specified|noted|indicated|documented|mentioned|marked|declared|described|labell?ed)(?:\s+otherwise|\s+below|\s+above|\s+differently)?/gi,
    // What the publishers of licences tell people to write above their files: it repeats the licence and adds nothing to it.
    phrases(
      'you may not use (?:this|these|the) \\w+ except in compliance with (?:the|this) licen[cs]e',
      'unless required by applicable law or agreed to in writing',
      'this general public licen[cs]e does not permit incorporating your program into proprietary programs',
    ),
    // A sentence that says of itself that it narrows nothing: "This licence does not detract from the release above".
    phrases(
      '(?<!\\b(?:you|they) )(?:(?:do|does|is|are|shall|will|should)(?: not|n.t)|nothing|in no way)(?: (?:\\w+ ){0,3}(?:intended|meant|construed|interpreted) (?:to|as))?(?: in any way)? (?:detracts?|limits?|restricts?|diminish(?:es)?|reduces?|impairs?|narrows?|limiting|restricting)',
    ),
    // Exceptions that are published with a licence. They allow more, and say in their own words how far.
    phrases(
      // LLVM-exception
      'as an exception if as a result of your compiling your source code(?: \\w+){20,160} with respect to the combined software',
      // Classpath-exception-2.0, and others that took its words
      'as a special exception the copyright holders of (?:this|the) \\w+ give you permission(?: \\w+){20,160} (?:if you do not wish to do so )?delete this exception statement from your version',
    ),
  ];
}

/** Sentences in which whatever is no letter and no digit may stand between two words. */
function phrases(...sentences: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${sentences.join('|').replaceAll(' ', '[^\\p{L}\\p{N}]+')})\\b`, 'giu');
}

/** Grants: where these are taken out of a text, less is allowed than the licence says. */
const GRANT =
  /\b(?:grants?|granted|permission|rights? to|sublicense|sell|modify|merge|without restriction|free of charge|royaltyfree|any purpose)\b/i;

/** Single words that turn a sentence round, however few other words came with them. */
const TURNING =
  /^(?:not|no|non|never|only|except|unless|without|must|cannot|commercial|commercially|noncommercial|solely|prohibited|forbidden|restricted)$/;

/**
 * True where added words narrow what is allowed. Most have no word that could, and engines take tens of milliseconds to
 * prepare the patterns of what is harmless: those are asked last.
 */
export function restricts(text: string): boolean {
  return RESTRICTING.test(text) && restrictsBesideHarmless(text);
}

/**
 * {@link restricts} without the first look. The space that is put in the place of harmless words brings no restriction
 * about: the character before them stays, and nowhere in the pattern are there two in a row that belong to no word.
 */
export function restrictsBesideHarmless(text: string): boolean {
  harmless ??= harmlessSentences();
  return RESTRICTION.test(harmless.reduce((rest, sentence) => rest.replace(sentence, ' '), text));
}

/** True where the words that were taken out gave a right. */
export function grants(text: string): boolean {
  return GRANT.test(text);
}

/** True for a word that matters alone. */
export function turns(word: string): boolean {
  return TURNING.test(word);
}
