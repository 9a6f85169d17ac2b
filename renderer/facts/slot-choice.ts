import type { SlotOffer } from '../../core/contract/backend.ts';
import type { Fact } from '../../core/facts/fact.ts';
import type { SlotLayout } from '../../core/templates/template.ts';

/** What somebody chose of a slot's proposals, as far as it differs from taking the best ones in their order. */
export interface SlotChoice {
  /** Ids in the order wanted; those not named follow in the order proposed. */
  readonly order: readonly string[];
  readonly ticks: ReadonlyMap<string, boolean>;
  /** Whether the best are ticked until somebody says otherwise. */
  readonly begins: boolean;
  readonly layout: SlotLayout;
}

export function beginChoice({ slot }: SlotOffer): SlotChoice {
  return { order: [], ticks: new Map(), begins: true, layout: slot.layout };
}

export interface ChoiceRow {
  readonly fact: Fact;
  readonly ticked: boolean;
  /** From 1, as proposed. */
  readonly rank: number;
}

/** The proposals in the order wanted. */
export function choiceRows({ facts, slot }: SlotOffer, { order, ticks, begins }: SlotChoice): readonly ChoiceRow[] {
  const rows = facts.map((fact, index) => ({
    fact,
    ticked: ticks.get(fact.id) ?? (begins && index < slot.query.limit),
    rank: index + 1,
  }));
  const named = order.flatMap((id) => rows.filter(({ fact }) => fact.id === id));
  return [...named, ...rows.filter(({ fact }) => !order.includes(fact.id))];
}

/** The facts to put in, in order. */
export function chosenFacts(offer: SlotOffer, choice: SlotChoice): readonly Fact[] {
  return choiceRows(offer, choice).flatMap(({ fact, ticked }) => (ticked ? [fact] : []));
}

export function tickFact(choice: SlotChoice, fact: string, ticked: boolean): SlotChoice {
  return { ...choice, ticks: new Map(choice.ticks).set(fact, ticked) };
}

/** Moves a row to another place among the rows; past an end is the end. */
export function moveFact(offer: SlotOffer, choice: SlotChoice, fact: string, to: number): SlotChoice {
  const ids = choiceRows(offer, choice).map((row) => row.fact.id);
  if (!ids.includes(fact)) return choice;
  const rest = ids.filter((id) => id !== fact);
  const at = Math.max(0, Math.min(rest.length, to));
  return { ...choice, order: [...rest.slice(0, at), fact, ...rest.slice(at)] };
}

/** Nothing of this slot, whatever comes to fit it. */
export function leaveOut(choice: SlotChoice): SlotChoice {
  return { ...choice, ticks: new Map(), begins: false };
}
