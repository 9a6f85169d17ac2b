import type { Decision, SignOff } from '../note/formal-blocks.ts';
import type { FieldValue } from '../note/note.ts';
import { readPartialDate } from '../shared/partial-date.ts';
import { fillText } from './field-text.ts';
import type { Template } from './template.ts';

type Values = Readonly<Record<string, FieldValue>>;

/** The decision block of a new note; none where the template asks for no decision. */
export function startDecision({ decision, fields, language }: Template, values: Values): readonly Decision[] {
  const first = decision?.verbs[0];
  if (!decision || !first) return [];
  const decideBy = wordsOf(decision.decideBy, values);
  return [
    {
      type: 'decision',
      layout: decision.layout,
      lead: fillText(decision.lead, fields, values, language),
      decider: wordsOf(decision.decider, values),
      decideBy: readPartialDate(decideBy) === null ? '' : decideBy,
      items: [{ verb: first.verb, text: '', responses: first.responses }],
    },
  ];
}

/** The block of signatures and clearances of a new note; none where the template names nobody. */
export function startSignOff({ signOff }: Template, values: Values): readonly SignOff[] {
  if (signOff.length === 0) return [];
  const rows = signOff.map(({ label, kind, name }) => ({
    kind,
    label,
    name: wordsOf(name, values).slice(0, 200),
    contact: '',
    date: '',
  }));
  return [{ type: 'sign-off', rows }];
}

function wordsOf(field: string | null, values: Values): string {
  const value = field !== null && Object.hasOwn(values, field) ? values[field] : undefined;
  return (typeof value === 'string' ? value : (value ?? []).join(', ')).slice(0, 500);
}
