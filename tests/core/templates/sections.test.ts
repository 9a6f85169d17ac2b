import { describe, expect, it } from 'vitest';
import type { Block, Note } from '../../../core/note/note.ts';
import { inlineText } from '../../../core/note/note-text.ts';
import { fitConditions } from '../../../core/templates/fit-conditions.ts';
import { repeatSection } from '../../../core/templates/repeat-section.ts';
import { sectionOf as sectionBehind } from '../../../core/templates/section-of.ts';
import { startNote } from '../../../core/templates/start-note.ts';
import { sectionOf, templateOf } from './bare-template.ts';

const ISSUE = sectionOf('issue', { heading: 'Issue', repeatable: true });
const TEMPLATE = templateOf({
  name: 'Brief',
  fields: [
    {
      id: 'to',
      label: 'To',
      type: 'text',
      required: false,
      place: 'head',
      guidance: '',
      options: [],
      initial: null,
      longest: null,
    },
  ],
  sections: [
    sectionOf('purpose', { heading: 'Purpose' }),
    ISSUE,
    sectionOf('points', { heading: 'Points', level: 2 }),
    sectionOf('visit', { heading: 'Visit', when: { field: 'to', value: null } }),
    sectionOf('end', { heading: 'End' }),
  ],
});

const start = (fields: Note['fields']) =>
  startNote(TEMPLATE, { id: 'n', title: null, fields, today: '2026-01-01', fill: new Map() });
const headings = ({ body }: Note) =>
  body.flatMap((block) => (block.type === 'heading' ? [`${block.section ?? '-'}: ${inlineText(block.content)}`] : []));
const written = (words: string): Block => ({
  type: 'paragraph',
  content: [{ type: 'text', text: words, marks: [] }],
});
/** Puts a paragraph under the heading of a section. */
const write = (note: Note, section: string, words: string): Note => ({
  ...note,
  body: note.body.flatMap((block) =>
    block.type === 'heading' && block.section === section ? [block, written(words)] : [block],
  ),
});

describe('another of a repeatable section', () => {
  it('comes after the last of its kind, with what the template puts under it', () => {
    const twice = repeatSection(start({}), TEMPLATE, ISSUE);
    expect(twice?.id).toBe('issue-2');
    const thrice = repeatSection(write(twice?.note ?? start({}), 'points-2', 'Mine.'), TEMPLATE, ISSUE);
    expect(thrice && headings(thrice.note)).toEqual([
      'purpose: Purpose',
      'issue: Issue',
      'points: Points',
      'issue-2: Issue',
      'points-2: Points',
      'issue-3: Issue',
      'points-3: Points',
      'end: End',
    ]);
    expect(sectionBehind(TEMPLATE, 'points-3')?.id).toBe('points');
    expect(sectionBehind(TEMPLATE, 'end-2')).toBeNull();
  });

  it('is not added where the note has none', () => {
    const note = { ...start({}), body: [written('Only words.')] };
    expect(repeatSection(note, TEMPLATE, ISSUE)).toBeNull();
  });
});

describe('a section that stands while a field has a value', () => {
  const changed = new Set(['visit']);

  it('comes to its place with the field, and goes while it is empty', () => {
    const without = start({});
    const shown = fitConditions({ ...without, fields: { to: 'The Minister' } }, TEMPLATE, changed);
    expect(headings(shown)).toEqual(headings(start({ to: 'The Minister' })));
    expect(fitConditions({ ...shown, fields: {} }, TEMPLATE, changed).body).toEqual(without.body);
    expect(fitConditions(without, TEMPLATE, changed)).toBe(without);
    // Its author may do without one while the field stays as it is.
    const bare = { ...without, fields: { to: 'The Minister' } };
    expect(fitConditions(bare, TEMPLATE, new Set())).toBe(bare);
  });

  it('is kept at the end with what was written in it, and comes back from there', () => {
    const note = write(start({ to: 'The Minister' }), 'visit', 'Fly on Monday.');
    const hidden = fitConditions({ ...note, fields: {} }, TEMPLATE, changed);
    expect(headings(hidden).slice(-3)).toEqual(['end: End', '-: Kept from Brief', '-: Visit']);
    expect(JSON.stringify(hidden)).toContain('Fly on Monday.');
    const back = fitConditions({ ...hidden, fields: note.fields }, TEMPLATE, changed);
    expect(headings(back)).toEqual(headings(note));
    expect(JSON.stringify(back)).toContain('Fly on Monday.');
  });
});
