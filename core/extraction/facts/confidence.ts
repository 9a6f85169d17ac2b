import type { Kind } from './kind-of.ts';
import { isTellingFigure } from './kind-of.ts';
import type { SpeechIn } from './speech-of.ts';
import type { Unit } from './unit.ts';

/** What a reader found right about suggestions of each kind, before anything speaks against one. */
const BASE: Readonly<Record<Kind['reason'], number>> = {
  'agreement-words': 0.86,
  'event-words': 0.84,
  figure: 0.85,
  quotation: 0.88,
  'reported-speech': 0.88,
  'person-role': 0.82,
  'organisation-role': 0.84,
  'programme-words': 0.8,
  'concern-words': 0.74,
  'background-words': 0.5,
  selected: 1,
  merged: 1,
  split: 1,
};

/** 0 to 1, two decimals: how likely a reviewer accepts a suggestion as it stands. */
export function confidenceOf(unit: Unit, { kind, reason }: Kind, speech: SpeechIn | null, carried: number): number {
  let confidence = BASE[reason];
  const isDated = unit.dates.some(({ iso }) => iso !== null);
  if (reason === 'quotation' || reason === 'reported-speech') {
    if (speech?.speaker === null) confidence -= 0.25;
    else if (speech?.isUnnamed) confidence -= 0.08;
    else if (speech?.found === 'same-paragraph') confidence -= 0.08;
  }
  if (kind === 'event') confidence += isDated ? 0.04 : -0.12;
  if (kind === 'figure' && !unit.figures.some((figure) => isTellingFigure(figure) && figure.unit !== ''))
    confidence -= 0.15;
  if (kind === 'background' && isDated) confidence += 0.1;
  if (kind === 'concern' && unit.mentions.length === 0) confidence -= 0.12;
  confidence -= Math.min(2, carried) * 0.02;
  if (LEADS_BACK.test(unit.plain) && carried === 0) confidence -= 0.2;
  if (/^(?:we|i|our|my)\b/u.test(unit.plain.trim())) confidence -= 0.2;
  if (/^if\b/u.test(unit.plain)) confidence -= 0.08;
  const words = unit.text.split(/\s+/).length;
  if (words > 60) confidence -= 0.1;
  if (words < 6) confidence -= 0.08;
  return Math.round(Math.min(1, Math.max(0.05, confidence)) * 100) / 100;
}

/** Begins with a word that means something before it. */
const LEADS_BACK = /^(?:it|he|she|they|this|these|those|that|such|its|their|his|her|the (?:former|latter|same))\b/u;
