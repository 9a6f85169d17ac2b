import { describe, expect, it } from 'vitest';
import type { SlotOffer } from '../../../core/contract/backend.ts';
import {
  beginChoice,
  choiceRows,
  chosenFacts,
  leaveOut,
  moveFact,
  type SlotChoice,
  tickFact,
} from '../../../renderer/facts/slot-choice.ts';
import { factOf, queryOf } from '../../core/templates/facts-at-hand.ts';

const OFFER: SlotOffer = {
  section: 'background',
  slot: { id: 'terms', label: 'Terms', layout: 'bullets', query: queryOf({ limit: 2 }) },
  facts: [factOf('a'), factOf('b'), factOf('c'), factOf('d')],
  fitting: 9,
};
const ids = (choice: SlotChoice, offer = OFFER) => chosenFacts(offer, choice).map(({ id }) => id);

describe('what is chosen of a slot’s proposals', () => {
  it('is what the slot takes, the best first, until somebody says otherwise', () => {
    const choice = beginChoice(OFFER);
    expect(ids(choice)).toEqual(['a', 'b']);
    expect(ids(tickFact(tickFact(choice, 'd', true), 'a', false))).toEqual(['b', 'd']);
    expect(ids(leaveOut(tickFact(choice, 'd', true)))).toEqual([]);
  });

  it('comes in the order wanted, each row keeping the rank it was proposed with', () => {
    const moved = moveFact(OFFER, beginChoice(OFFER), 'b', 0);
    expect(ids(moved)).toEqual(['b', 'a']);
    expect(choiceRows(OFFER, moved).map(({ fact, rank }) => `${fact.id}${rank}`)).toEqual(['b2', 'a1', 'c3', 'd4']);
    expect(ids(moveFact(OFFER, moved, 'b', 99))).toEqual(['a', 'b']);
    expect(moveFact(OFFER, moved, 'unknown', 0)).toBe(moved);
  });

  it('holds when the proposals change underneath', () => {
    const moved = moveFact(OFFER, tickFact(beginChoice(OFFER), 'c', true), 'c', 0);
    const later = { ...OFFER, facts: [factOf('b'), factOf('c'), factOf('e')], fitting: 3 };
    expect(ids(moved, later)).toEqual(['c', 'b']);
  });
});
