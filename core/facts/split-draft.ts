import { draftFromSpan } from './draft-from-span.ts';
import type { FactDraft, Span } from './fact.ts';
import { findClauses } from './find-clauses.ts';
import type { Source } from './source.ts';
import type { PassageSpan, SourceMarks } from './source-marks.ts';

/**
 * A draft as several: at the sentence borders inside its first citation of this source, else at clause borders.
 * Each part cites its own words; names and figures go where their words stand, and what stands in none of them (a name
 * carried over from elsewhere, as-at date, tags) goes to every part. Claims are the source's words, or the draft's own
 * where those fall into as many parts. One draft, unchanged, when it cannot be split.
 */
export function splitDraft(source: Source, marks: SourceMarks | null, draft: FactDraft): readonly FactDraft[] {
  const citation = draft.citations.find((one) => one.source === source.id);
  const text = source.passages.find(({ number }) => number === citation?.passage)?.text;
  if (!citation || text === undefined) return [draft];
  const whole = { passage: citation.passage, ...(citation.span ?? { start: 0, end: text.length }) };
  const parts = splitSpan(text, marks, whole);
  if (parts.length < 2) return [draft];
  const own = ownClaims(draft.claim, text.slice(whole.start, whole.end), parts.length);
  const found = parts.map((part) => draftFromSpan(source, marks, part));
  return found.map((part, index) => ({
    ...part,
    kind: draft.kind === 'statement' || part.kind === 'background' ? draft.kind : part.kind,
    claim: own?.[index] ?? part.claim,
    language: draft.language,
    people: shareNames(draft.people, found, ({ people }) => people, index),
    organisations: shareNames(draft.organisations, found, ({ organisations }) => organisations, index),
    places: shareNames(draft.places, found, ({ places }) => places, index),
    programmes: shareNames(draft.programmes, found, ({ programmes }) => programmes, index),
    when: part.when ?? (found.some(({ when }) => when?.text === draft.when?.text) ? null : draft.when),
    speaker: part.speaker ?? draft.speaker,
    asAt: draft.asAt,
    tags: draft.tags,
  }));
}

function splitSpan(text: string, marks: SourceMarks | null, whole: PassageSpan): readonly PassageSpan[] {
  const sentences = (marks?.sentences ?? [])
    .filter(({ passage, start, end }) => passage === whole.passage && start < whole.end && end > whole.start)
    .map(({ start, end }) => ({ start: Math.max(start, whole.start), end: Math.min(end, whole.end) }));
  const parts: readonly Span[] =
    sentences.length > 1
      ? sentences
      : findClauses(text.slice(whole.start, whole.end)).map(({ start, end }) => ({
          start: whole.start + start,
          end: whole.start + end,
        }));
  return parts.map((part) => ({ passage: whole.passage, ...part }));
}

/** The parts of a claim the user has reworded; null when it says what the source says or falls apart otherwise. */
function ownClaims(claim: string, words: string, count: number): readonly string[] | null {
  if (claim === words.replace(/\s+/g, ' ').trim()) return null;
  const sentences = claim.split(/(?<=[.!?][”"’']?) (?=[\p{Lu}“"‘[])/u);
  if (sentences.length === count) return sentences;
  const clauses = findClauses(claim);
  return clauses.length === count ? clauses.map(({ start, end }) => claim.slice(start, end).trim()) : null;
}

/** The draft's names found in this part, and those found in none. */
function shareNames(
  names: readonly string[],
  found: readonly FactDraft[],
  of: (part: FactDraft) => readonly string[],
  index: number,
): readonly string[] {
  return names.filter((name) => {
    const holders = found.map((part) => of(part).includes(name) || part.claim.includes(name));
    return holders[index] || !holders.includes(true);
  });
}
