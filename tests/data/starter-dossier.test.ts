import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateDossierData } from '../../core/facts/dossier-data.ts';
import { FACT_KINDS } from '../../core/facts/fact.ts';
import type { Block, CellBlock, Inline, Note } from '../../core/note/note.ts';
import { listFactLinks } from '../../core/note/note-fact-links.ts';
import { validateNote } from '../../core/note/note-schema.ts';
import { blockLines, countWords, inlineText, noteText } from '../../core/note/note-text.ts';
import { parseTemplate } from '../../core/templates/parse-template.ts';

const folder = new URL('../../templates/', import.meta.url);
const data = validateDossierData(JSON.parse(readFileSync(new URL('starter/dossier.json', folder), 'utf8')));
if (!data.ok) throw new Error(data.error);
const { sources, facts, notes } = data.value;
const checked = validateNote(notes[0]);
if (!checked.ok) throw new Error(checked.error);
const note: Note = checked.value;

describe('the starter dossier', () => {
  it('holds one source of seven summaries, seventy facts and one note', () => {
    expect([sources.length, facts.length, notes.length]).toEqual([1, 70, 1]);
    expect(sources[0]?.passages.map(({ summary }) => summary)).toEqual(Array(7).fill(true));
    expect(sources[0]?.csl).toMatchObject({ type: 'article-newspaper', issued: { 'date-parts': [[2025, 4]] } });
    expect(sources[0]?.remark).toMatch(/headline, author and outlet were not recorded/);
  });

  it('has facts of every kind, none claimed to be verified, each resting on a passage', () => {
    expect(new Set(facts.map(({ kind }) => kind))).toEqual(new Set(FACT_KINDS));
    expect(new Set(facts.map(({ status }) => status))).toEqual(new Set(['unverified']));
    expect(facts.filter(({ citations }) => citations.length !== 1)).toEqual([]);
  });
});

describe('its example note', () => {
  const links = listFactLinks(note);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));

  it('is stored in its one spelling', () => {
    expect(notes[0]).toEqual(note);
  });

  it('has a page of words, the length of a real information brief', () => {
    const words = countWords(noteText(note), note.language);
    expect(words).toBeGreaterThanOrEqual(350);
    expect(words).toBeLessThanOrEqual(450);
  });

  it('links every place to a fact that is there, in its present revision and with its claim as first shown', () => {
    expect(links.length).toBeGreaterThan(30);
    for (const { fact, revision, shown } of links)
      expect({ fact, revision, shown }).toEqual({
        fact,
        revision: byId.get(fact)?.revision,
        shown: byId.get(fact)?.claim,
      });
  });

  it('rewords facts where the prose needs it', () => {
    expect(links.some(({ shown, words }) => shown !== words)).toBe(true);
  });

  it('states no figure, date, person or organisation outside a fact link', () => {
    const own = note.body.flatMap(ownWords).join('\n');
    const names = facts.flatMap(({ people, organisations, programmes }) => [
      ...people,
      ...organisations,
      ...programmes,
    ]);
    const named = names.flatMap((name) => [name, name.replace(/ \(.*\)$/, '')]);
    expect(own).not.toMatch(/\d|%|January|February|March|April|June|July|August|September|October|November|December/);
    expect(own).not.toMatch(/\b(two|three|four|five|million|billion|per cent|half|twice)\b/i);
    expect(named.filter((name) => own.includes(name))).toEqual([]);
    expect(own).not.toMatch(/said|told|[“”"]/);
  });

  it('carries figures of a fact only in links to that fact', () => {
    for (const { fact, words } of links)
      for (const figure of words.match(/\d+(\.\d+)?/g) ?? [])
        expect(byId.get(fact)?.claim, `${fact} does not say ${figure}`).toContain(figure);
  });

  it('has the sections, required fields and marking of its template', () => {
    const template = parseTemplate(note.template, readFileSync(new URL(`${note.template}.md`, folder), 'utf8'));
    if (!template.ok) throw new Error(JSON.stringify(template.error));
    const { sections, fields, marking, language } = template.value;
    const headings = note.body.filter((block) => block.type === 'heading');
    expect(headings.map(({ section, content }) => [section, inlineText(content)])).toEqual(
      sections.map(({ id, heading }) => [id, heading]),
    );
    for (const { id } of fields.filter(({ required }) => required)) expect(note.fields[id]).toBeTruthy();
    expect(Object.keys(note.fields).filter((id) => !fields.some((field) => field.id === id))).toEqual([]);
    expect(marking?.ladder).toContain(note.marking);
    expect(note.language).toBe(language);
  });
});

/** The words of a block that no fact stands behind. */
function ownWords(block: Block | CellBlock): readonly string[] {
  switch (block.type) {
    case 'list':
      return block.children.flatMap((child) => (child.type === 'list' ? ownWords(child) : [unlinked(child.content)]));
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.flatMap(ownWords)));
    case 'chart':
    case 'image':
    case 'page-break':
    case 'section-break':
    case 'rule':
    case 'contents':
      return [];
    case 'decision':
    case 'sign-off':
      return blockLines(block);
    default:
      return [unlinked(block.content)];
  }
}

function unlinked(content: readonly Inline[]): string {
  return inlineText(content.filter(({ type }) => type !== 'fact-link'));
}
