import { writePartialDate } from '../shared/partial-date.ts';
import type { Fact, Figure } from './fact.ts';
import { printFactDate } from './print-fact-date.ts';
import { printFigure } from './print-figure.ts';

/** How a fact may be worded in a note; the last four are details of it, for cells beside its claim or figure. */
export const WORDINGS = [
  'claim',
  'short',
  'figure',
  'attributed',
  'translation',
  'date',
  'as-at',
  'who',
  'of',
] as const;
export type Wording = (typeof WORDINGS)[number];

/** Whether a wording says a part of the fact that proves nothing by itself. */
export function isDetail(wording: Wording): boolean {
  return wording === 'date' || wording === 'as-at' || wording === 'who' || wording === 'of';
}

/** What a wording may draw on besides the fact itself. */
export interface WordingGround {
  /** Who says it when it has no speaker: the outlet or author of its first source; null for none. */
  readonly outlet: string | null;
  /** Its counterpart in another language. */
  readonly translation: Pick<Fact, 'claim'> | null;
  /** BCP 47, of the note: dates are printed in it. Absent: the fact's own. */
  readonly language?: string;
}

/**
 * A fact's words for a place in a note; null where it has none of that kind. Nothing is invented: `figure` is its first
 * figure as printed, `of` what that counts, `attributed` puts `According to ...` before the claim as it stands, `who` is
 * its speaker, else its people, else its organisations.
 */
export function wordFact(
  fact: Fact,
  wording: Wording,
  { outlet, translation, language }: WordingGround,
): string | null {
  switch (wording) {
    case 'claim':
      return fact.claim;
    case 'short':
      return fact.short ?? null;
    case 'figure': {
      const [figure] = fact.figures;
      return figure ? wordFigure(figure, fact.language) : null;
    }
    case 'attributed': {
      const who = fact.speaker ?? outlet;
      return who === null ? null : `According to ${who}, ${lowerFirst(fact)}`;
    }
    case 'translation':
      return translation?.claim ?? null;
    case 'date':
      return fact.when && printFactDate(fact.when, language ?? fact.language);
    case 'as-at':
      return fact.asAt && writePartialDate(fact.asAt, language ?? fact.language);
    case 'who':
      return nameWho(fact);
    case 'of':
      return fact.figures[0]?.of || null;
  }
}

/** More are a crowd, and the claim names them. */
const MOST_NAMES = 6;

function nameWho({ speaker, people, organisations }: Fact): string | null {
  if (speaker !== null) return speaker;
  const names = people.length > 0 ? people : organisations;
  return [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ['…'] : [])].join(', ') || null;
}

function wordFigure(figure: Figure, language: string): string {
  const words = printFigure(figure, language);
  return figure.qualifier === undefined ? words : `${figure.qualifier} ${words}`;
}

/** The claim to go on with after a comma: a capital that only begins the sentence becomes small. */
function lowerFirst({ claim, people, organisations, places, programmes }: Fact): string {
  const names = [...people, ...organisations, ...places, ...programmes];
  const [first = ''] = /^\p{L}+/u.exec(claim) ?? [];
  const isName = names.some((name) => claim.startsWith(name) || name.split(/\s+/).includes(first));
  const begins =
    /^(the|a|an|this|that|these|those|in|on|at|by|of|for|from|it|he|she|they|its|their|more|about|over|some|all|no|two|three|four|five|both|each|under|after|before|since|as|there)$/i;
  return !isName && begins.test(first) ? `${claim.charAt(0).toLowerCase()}${claim.slice(1)}` : claim;
}
