import type { Fact, Figure } from './fact.ts';
import { printFigure } from './print-figure.ts';

/** How a fact may be worded in a note. */
export const WORDINGS = ['claim', 'short', 'figure', 'attributed', 'translation'] as const;
export type Wording = (typeof WORDINGS)[number];

/** What a wording may draw on besides the fact itself. */
export interface WordingGround {
  /** Who says it when it has no speaker: the outlet or author of its first source; null for none. */
  readonly outlet: string | null;
  /** Its counterpart in another language. */
  readonly translation: Pick<Fact, 'claim'> | null;
}

/**
 * A fact's words for a place in a note; null where it has none of that kind. Nothing is invented: `figure` is its first
 * figure as printed, `attributed` puts `According to ...` before the claim as it stands.
 */
export function wordFact(fact: Fact, wording: Wording, { outlet, translation }: WordingGround): string | null {
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
  }
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
