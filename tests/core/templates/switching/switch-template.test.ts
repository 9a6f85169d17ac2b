import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateDossierData } from '../../../../core/facts/dossier-data.ts';
import type { Block, Note } from '../../../../core/note/note.ts';
import { listFactLinks } from '../../../../core/note/note-fact-links.ts';
import { validateNote } from '../../../../core/note/note-schema.ts';
import { blockLines, inlineText } from '../../../../core/note/note-text.ts';
import { fillText } from '../../../../core/templates/field-text.ts';
import { fillSlots } from '../../../../core/templates/fit-facts.ts';
import { parseTemplate } from '../../../../core/templates/parse-template.ts';
import { startNote } from '../../../../core/templates/start-note.ts';
import { switchTemplate } from '../../../../core/templates/switching/switch-template.ts';
import type { Template, TemplateField } from '../../../../core/templates/template.ts';

const FOLDER = join(import.meta.dirname, '../../../../templates');
const TODAY = '2026-11-26';

const TEMPLATES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name): Template => {
    const parsed = parseTemplate(name.slice(0, -3), readFileSync(join(FOLDER, name), 'utf8'));
    if (!parsed.ok) throw new Error(name);
    return parsed.value;
  });
const FACTS = (() => {
  const data = validateDossierData(JSON.parse(readFileSync(join(FOLDER, 'starter/dossier.json'), 'utf8')));
  if (!data.ok) throw new Error(data.error);
  return data.value.facts;
})();

function exampleValue(field: TemplateField) {
  if (field.type === 'date') return '2026-12-24';
  if (field.type === 'choice') return field.options.at(-1) ?? '';
  if (field.type === 'list') return [`One of ${field.id}`, `Two of ${field.id}`];
  return `Value of ${field.id}`;
}

/** A note of a template, filled, and written in by somebody: in its fields, decision, rows, marks, sections and beyond. */
function writtenNote(template: Template): Note {
  const note = startNote(template, {
    id: 'n',
    title: null,
    fields: Object.fromEntries(template.fields.map((field) => [field.id, exampleValue(field)])),
    today: TODAY,
    fill: fillSlots(template, FACTS),
  });
  const words = (text: string) => ({ type: 'text' as const, text, marks: [] });
  const body = note.body.flatMap((block, index): readonly Block[] => {
    if (block.type === 'heading')
      return [block, { type: 'paragraph', content: [words(`Written${index} under it.`)], portion: `M${index}` }];
    if (block.type === 'decision')
      return [{ ...block, items: [...block.items, { verb: 'wholly', text: `ask${index}`, responses: ['Aye'] }] }];
    if (block.type === 'sign-off')
      return [
        { ...block, rows: [...block.rows, { kind: 'clearance', label: 'Zoo', name: 'Ann', contact: '9', date: '' }] },
      ];
    return [block];
  });
  const repeated = template.sections.find(({ repeatable }) => repeatable);
  return {
    ...note,
    body: [
      { type: 'paragraph', content: [words('Before everything.')] },
      ...body,
      ...(repeated
        ? [
            { type: 'heading', level: 1, section: `${repeated.id}-2`, content: [words('Again')] } as const,
            { type: 'paragraph', content: [words('Repeated words.')] } as const,
          ]
        : []),
      { type: 'heading', level: 1, content: [words('Own heading')] },
      { type: 'quote', content: [words('Quoted words.')] },
      { type: 'heading', level: 1, annex: true, content: [words('Own annex')] },
      { type: 'page-break' },
      { type: 'paragraph', content: [words('Annexed words.')] },
    ],
  };
}

/** Every word of the author's, how often; the template's own words for a heading, a lead or a row are not theirs. */
function countWords(note: Note, template: Template): Map<string, number> {
  const leads = template.decision
    ? [fillText(template.decision.lead, template.fields, note.fields, template.language)]
    : [];
  const given = new Set(
    template.sections.map(({ heading }) => fillText(heading, template.fields, note.fields, template.language)),
  );
  const lines = note.body.flatMap((block) => {
    if (block.type === 'heading') return given.has(inlineText(block.content)) ? [] : blockLines(block);
    if (block.type === 'decision') {
      const items = block.items.filter(({ text }) => text !== '');
      return [
        ...(leads.includes(block.lead) ? [] : [block.lead]),
        block.decider,
        block.decideBy,
        ...items.map(({ verb, text }) => `${verb} ${text}`),
      ];
    }
    if (block.type === 'sign-off') return block.rows.filter(({ contact }) => contact !== '').flatMap(Object.values);
    return blockLines(block);
  });
  const counts = new Map<string, number>();
  for (const word of [...lines, ...Object.values(note.fields).flat()].join('\n').split(/\s+/))
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** All words there are. */
function allWords(note: Note): Map<string, number> {
  const none = { ...TEMPLATES[0], decision: null, sections: [] } as unknown as Template;
  const rows = note.body.flatMap((block) => (block.type === 'sign-off' ? block.rows.flatMap(Object.values) : []));
  const counts = countWords(note, none);
  for (const word of rows.join('\n').split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const linksOf = (note: Note) =>
  listFactLinks(note)
    .map(({ fact, revision, words }) => `${fact} ${revision} ${words}`)
    .sort();
const tablesOf = (note: Note) =>
  note.body
    .filter(({ type }) => type === 'table')
    .map((block) => JSON.stringify(block))
    .sort();
const marksOf = (note: Note) =>
  note.body
    .flatMap((block) => (block.type === 'paragraph' && block.portion ? [block.portion] : []))
    .filter((mark) => mark.startsWith('M'))
    .sort();

describe.each(TEMPLATES.map((template) => [template.id, template] as const))('a note of %s', (_, from) => {
  const note = writtenNote(from);

  it.each(TEMPLATES.map((template) => [template.id, template] as const))('loses nothing on its way to %s', (__, to) => {
    const { note: switched } = switchTemplate(note, { from, to, today: TODAY });
    const checked = validateNote(switched);
    expect(checked).toEqual({ ok: true, value: switched });
    expect(switched).toMatchObject({ id: 'n', template: to.id, language: note.language });
    expect(switched.templateVersion ?? 1).toBe(to.version);
    expect(linksOf(switched)).toEqual(linksOf(note));
    expect(tablesOf(switched)).toEqual(tablesOf(note));
    expect(marksOf(switched)).toEqual(marksOf(note));
    const there = allWords(switched);
    const lost = [...countWords(note, from)].filter(([word, count]) => (there.get(word) ?? 0) < count);
    expect(lost).toEqual([]);
    const decisions = (one: Note) => one.body.filter(({ type }) => type === 'decision').length;
    expect(decisions(switched)).toBeGreaterThanOrEqual(decisions(note));
    expect(switched.body.some((block) => block.type === 'page-break')).toBe(true);
    const headings = switched.body.filter((block) => block.type === 'heading');
    expect(headings.filter((block) => block.annex).map((block) => inlineText(block.content))).toContain('Own annex');
  });
});
