import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateDossierData } from '../../core/facts/dossier-data.ts';
import { validateNote } from '../../core/note/note-schema.ts';
import { fillSlots, fitFacts } from '../../core/templates/fit-facts.ts';
import { parseTemplate } from '../../core/templates/parse-template.ts';
import { startNote } from '../../core/templates/start-note.ts';

const folder = new URL('../../templates/', import.meta.url);
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -3));
const starter = validateDossierData(JSON.parse(readFileSync(new URL('starter/dossier.json', folder), 'utf8')));
if (!starter.ok) throw new Error(starter.error);
const { facts } = starter.value;

it('ships the formats people are asked for', () => {
  expect(ids).toEqual([
    'action-memo',
    'addendum',
    'aide-memoire',
    'asean-meeting-brief',
    'blank',
    'information-brief',
    'kertas-pertimbangan',
    'meeting-brief',
    'ministerial-brief',
    'ministerial-submission',
    'note-to-minister',
    'press-lines',
    'question-time-brief',
    'situation-report',
  ]);
});

describe.each(ids)('the template %s', (id) => {
  const result = parseTemplate(id, readFileSync(new URL(`${id}.md`, folder), 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const template = result.value;
  const slots = template.sections.flatMap((section) => section.slots);

  it('says what it is for and where it comes from', () => {
    expect(template.name).not.toBe('');
    expect(template.description).toMatch(/adapt/i);
  });

  it('guides the writer through every section and every field', () => {
    for (const section of template.sections) expect(section.guidance.length, section.id).toBeGreaterThan(40);
    for (const field of template.fields) expect(field.guidance, field.id).toMatch(/\.$/);
  });

  it('has a header for whom, from whom and when', () => {
    const header = template.fields.map((field) => field.id);
    expect(header).toEqual(id === 'blank' ? [] : expect.arrayContaining(['to', 'from', 'date']));
  });

  it('finds facts of the starter dossier for each slot', () => {
    for (const { id: slot, query } of slots) expect(fitFacts(query, facts, new Set()).length, slot).toBeGreaterThan(0);
  });

  it('starts a note that passes the schema, empty and filled', () => {
    const start = { id: 'n', title: null, fields: {}, today: '2026-11-22' };
    for (const fill of [new Map(), fillSlots(template, facts)]) {
      const note = startNote(template, { ...start, fill });
      expect(validateNote(note)).toEqual({ ok: true, value: note });
      expect(note.fields.date).toBe(id === 'blank' ? undefined : '2026-11-22');
    }
  });

  it('starts with the blocks its sections hold, and its conditions and limits allow', () => {
    const note = startNote(template, {
      id: 'n',
      title: null,
      fields: {},
      today: '2026-11-22',
      fill: fillSlots(template, facts),
    });
    const count = (type: string) => note.body.filter((block) => block.type === type).length;
    expect(count('decision')).toBe(template.decision === null ? 0 : 1);
    expect(count('sign-off')).toBe(template.signOff.length > 0 ? 1 : 0);
  });
});
