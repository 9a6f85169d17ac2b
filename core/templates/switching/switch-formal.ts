import type { Decision, Recommendation, SignOff, SignOffRow } from '../../note/formal-blocks.ts';
import type { FieldValue } from '../../note/note.ts';
import { startDecision, startSignOff } from '../start-formal.ts';
import type { DecisionScheme, Template } from '../template.ts';
import { nameKey } from './name-key.ts';

type Values = Readonly<Record<string, FieldValue>>;

/** Where a block comes from and goes to, with the values of the fields there. */
export interface FormalSwitch {
  readonly from: { readonly template: Template; readonly values: Values } | null;
  readonly to: { readonly template: Template; readonly values: Values };
}

/**
 * A decision block as another template draws it. What the author wrote stays; words the template before began it with
 * (lead, responses, the verb of an empty recommendation) give way to the new one's.
 */
export function switchDecision(block: Decision, { from, to }: FormalSwitch): Decision {
  const scheme = to.template.decision;
  const [fresh] = startDecision(to.template, to.values);
  if (!scheme || !fresh) return block;
  const [begun] = from ? startDecision(from.template, from.values) : [];
  return {
    ...block,
    layout: scheme.layout,
    lead: block.lead === '' || block.lead === begun?.lead ? fresh.lead : block.lead,
    decider: block.decider || fresh.decider,
    decideBy: block.decideBy || fresh.decideBy,
    items: block.items.map((item) => switchItem(item, from?.template.decision ?? null, scheme)),
  };
}

/** Whether a block is as its template began it: nobody wrote in it. */
export function isUntouched(block: Decision | SignOff, from: FormalSwitch['from']): boolean {
  if (from === null) return false;
  if (block.type === 'sign-off') {
    const [begun] = startSignOff(from.template, from.values);
    return block.rows.every((row) => begun?.rows.some((other) => isSameRow(other, row)));
  }
  const [begun] = startDecision(from.template, from.values);
  return JSON.stringify(begun) === JSON.stringify(block);
}

function switchItem(item: Recommendation, from: DecisionScheme | null, to: DecisionScheme): Recommendation {
  const own = from?.verbs.find(({ verb }) => verb === item.verb);
  const first = to.verbs[0];
  const isUnwritten = item.text.trim() === '' && (item.verb === '' || own !== undefined);
  const wanted = to.verbs.find(({ verb }) => nameKey(verb) === nameKey(item.verb)) ?? first;
  const isDefault = item.responses.length === 0 || own?.responses.join('/') === item.responses.join('/');
  return {
    ...item,
    verb: isUnwritten ? (first?.verb ?? item.verb) : item.verb,
    responses: isDefault ? ((isUnwritten ? first : wanted)?.responses ?? []) : item.responses,
  };
}

/**
 * The rows of a block of signatures and clearances under another template: those it asks for, with what is known of a row
 * of the same label, then the author's others. Rows the template before began and nobody filled in are gone.
 */
export function switchSignOff(block: SignOff, { from, to }: FormalSwitch): readonly SignOff[] {
  const [fresh] = startSignOff(to.template, to.values);
  if (!fresh) return [block];
  const [begun] = from ? startSignOff(from.template, from.values) : [];
  const written = block.rows.filter((row) => !begun?.rows.some((other) => isSameRow(other, row)));
  const taken = new Set<SignOffRow>();
  const rows = fresh.rows.map((row) => {
    const known = written.find(
      (other) =>
        !taken.has(other) &&
        nameKey(other.label) === nameKey(row.label) &&
        (row.name === '' || other.name === '' || row.name === other.name),
    );
    if (!known) return row;
    taken.add(known);
    return { ...known, label: row.label, kind: row.kind, name: known.name || row.name };
  });
  const all = [...rows, ...written.filter((row) => !taken.has(row))];
  const cut: SignOff[] = [];
  for (let at = 0; at < all.length; at += 40) cut.push({ type: 'sign-off', rows: all.slice(at, at + 40) });
  return cut;
}

function isSameRow(one: SignOffRow, other: SignOffRow): boolean {
  return (
    one.label === other.label &&
    one.kind === other.kind &&
    (other.name === '' || one.name === other.name) &&
    other.contact === '' &&
    other.date === ''
  );
}
