import { describe, expect, it } from 'vitest';
import type { Note } from '../../../core/note/note.ts';
import { inEnglish } from '../../../core/shared/said.ts';
import { checkDraft } from '../../../core/templates/check-draft.ts';
import { proseOf } from '../../../core/templates/section-from-note.ts';
import { templateFromNote } from '../../../core/templates/template-from-note.ts';
import { exampleNote, readBuiltIns, readStarter } from '../../data/example-note.ts';
import { makeNote } from '../../dossiers/make-note.ts';
import { sectionOf, templateOf } from './bare-template.ts';

const starter = readStarter();
const kinds = new Map(starter.facts.map(({ id, kind }) => [id, kind]));
const wishes = { name: 'Ours', words: 'leave', slots: true, kinds } as const;

describe.each(readBuiltIns().map((template) => [template.id, template] as const))('a note of %s', (_id, base) => {
  const note = exampleNote(base, starter);

  it('becomes a template of the same make-up, with none of the note’s own sentences', () => {
    const { template, text, problems } = checkDraft(templateFromNote(note, base, wishes));
    expect(problems).toEqual([]);
    expect(template.fields).toEqual(base.fields);
    expect(template.sections.map(({ id }) => id)).toEqual(
      base.sections.map(({ id }) => id).filter((id) => template.sections.some((section) => section.id === id)),
    );
    const own = proseOf(note.body).filter((line) => !base.sections.some(({ opening }) => opening.includes(line)));
    for (const line of own.filter(({ length }) => length > 30)) expect(text).not.toContain(line.slice(0, 30));
  });

  it.each(['guidance', 'text'] as const)(
    'is a sound template with its words as %s, also without its own template',
    (words) => {
      expect(checkDraft(templateFromNote(note, null, { ...wishes, words })).problems).toEqual([]);
    },
  );
});

const written: Note = {
  ...makeNote(),
  fields: { to: 'Minister for Trade', 'reply-by': '2026-03-04', copies: ['Legal', 'Finance'], Odd: 'kept out' },
  body: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Secret words before any heading.', marks: [] }] },
    { type: 'heading', level: 3, content: [{ type: 'text', text: 'What we know', marks: [] }] },
    {
      type: 'list',
      ordered: false,
      start: 1,
      children: [
        {
          type: 'item',
          content: [
            {
              type: 'fact-link',
              fact: 'f1',
              revision: 1,
              shown: 'Secret',
              content: [{ type: 'text', text: 'Secret', marks: [] }],
            },
          ],
        },
      ],
    },
    { type: 'heading', level: 1, content: [{ type: 'text', text: 'What we know', marks: [] }] },
    {
      type: 'decision',
      layout: 'beside',
      lead: 'Secretly, we ask you to:',
      decider: 'Minister for Trade',
      decideBy: '2026-03-04',
      items: [{ verb: 'agree', text: 'Secret', responses: ['Agreed', 'Not agreed'] }],
    },
    { type: 'sign-off', rows: [{ kind: 'clearance', label: 'Legal', name: 'Somebody', contact: '', date: '' }] },
  ],
};

it('types fields by what they hold, asks for such facts again, and keeps blocks to sign', () => {
  const made = checkDraft(templateFromNote(written, null, { ...wishes, kinds: new Map([['f1', 'agreement']]) }));
  expect(made.problems).toEqual([]);
  expect(made.text).not.toContain('Secret');
  const { fields, sections, decision, signOff } = made.template;
  expect(fields.map(({ id, label, type }) => [id, label, type])).toEqual([
    ['to', 'To', 'text'],
    ['reply-by', 'Reply by', 'date'],
    ['copies', 'Copies', 'list'],
  ]);
  expect(sections.map(({ id, heading, level }) => [id, heading, level])).toEqual([
    ['text', 'Text', 1],
    ['what-we-know', 'What we know', 2],
    ['what-we-know-2', 'What we know', 1],
  ]);
  expect(sections[1]?.slots).toMatchObject([
    { id: 'agreements', label: 'Agreements', layout: 'bullets', query: { kinds: ['agreement'], limit: 5 } },
  ]);
  expect(decision).toEqual({
    layout: 'beside',
    lead: '',
    verbs: [{ verb: 'agree', responses: ['Agreed', 'Not agreed'] }],
    decider: 'to',
    decideBy: 'reply-by',
  });
  expect(signOff).toEqual([{ label: 'Legal', kind: 'clearance', name: null }]);
});

it('says in which field or section of a draft a mistake is', () => {
  const field = { id: '', label: '', type: 'choice', required: false, place: 'head', guidance: '' } as const;
  const draft = templateOf({
    name: '',
    fields: [{ ...field, options: ['One'], initial: null, longest: null }],
    sections: [
      sectionOf('first', { guidance: 'One line.\nAnd another.' }),
      sectionOf('', { heading: '', guidance: '{{nobody}}' }),
    ],
  });
  expect(checkDraft(draft).problems.map(({ place, message }) => [place, inEnglish(message)])).toEqual([
    [{ part: 'settings' }, 'Name: expected some text'],
    [{ part: 'field', index: 0 }, 'Label: expected some text'],
    [{ part: 'field', index: 0 }, 'Options: a choice needs at least two different options'],
    [{ part: 'section', index: 1 }, 'Expected a heading of 1 to 200 characters'],
    [{ part: 'section', index: 1 }, '"{{nobody}}": "nobody" is not the id of a field'],
  ]);
});
