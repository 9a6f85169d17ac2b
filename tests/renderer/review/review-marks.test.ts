import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../core/facts/fact.ts';
import { marksOfReview, pickMark, SOUGHT } from '../../../renderer/review/review-marks.ts';
import { makeDraft, makeReview, makeSuggestion } from './make-review.ts';

const LONG = makeDraft(1, { start: 0, end: 38 });
const SHORT = makeDraft(1, { start: 11, end: 14 });

function fact(id: string): Fact {
  return { ...makeDraft(2, { start: 0, end: 9 }), id, revision: 1, status: 'unverified' };
}

describe('what is underlined in an article under review', () => {
  it('is every open suggestion and every fact, once, and a rejected one only while it is looked at', () => {
    const review = makeReview(
      [
        makeSuggestion('open', LONG),
        makeSuggestion('kept', makeDraft(2, { start: 0, end: 9 }), { state: 'accepted', fact: 'f1' }),
        makeSuggestion('gone', SHORT, { state: 'rejected' }),
        makeSuggestion('merged', SHORT, { state: 'merged' }),
        makeSuggestion('whole', makeDraft(2, null)),
      ],
      [
        { passage: 2, fact: fact('f1') },
        { passage: 2, fact: fact('f2') },
      ],
    );
    const looks = (current: string | null) =>
      [...marksOfReview(review, current, null).values()].flat().map(({ id, look }) => `${id} ${look}`);
    expect(looks(null)).toEqual(['open open', 'kept accepted', 'f2 accepted']);
    expect(looks('gone')).toContain('gone rejected');
    expect(marksOfReview(review, 'open', null).get(1)?.[0]).toMatchObject({ id: 'open', current: true });
  });

  it('has the words a checklist leads to', () => {
    const marks = marksOfReview(makeReview([]), null, { passage: 2, start: 17, end: 22 });
    expect(marks.get(2)).toEqual([expect.objectContaining({ id: SOUGHT, look: 'sought', start: 17, end: 22 })]);
  });
});

describe('a press on words', () => {
  const review = makeReview([makeSuggestion('long', LONG), makeSuggestion('short', SHORT)]);

  it('means the shortest mark there, pressed again the next one, and round again', () => {
    expect(pickMark(review, ['long', 'short'], null)).toBe('short');
    expect(pickMark(review, ['long', 'short'], 'short')).toBe('long');
    expect(pickMark(review, ['long', 'short'], 'long')).toBe('short');
  });

  it('means no card where only a fact from elsewhere is', () => {
    expect(pickMark(review, ['f2'], null)).toBeNull();
  });
});
