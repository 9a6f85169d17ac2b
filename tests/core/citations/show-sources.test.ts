import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { planFootnotes } from '../../../core/citations/plan-footnotes.ts';
import { type Evidence, showSources } from '../../../core/citations/show-sources.ts';
import { noteToMarkdown } from '../../../core/markdown/note-to-markdown.ts';
import type { Note } from '../../../core/note/note.ts';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import { inlineText } from '../../../core/note/note-text.ts';
import { hasFootnotes, SOURCE_MODES, type SourceMode } from '../../../core/shared/source-mode.ts';
import { exportDocx } from '../../../core/word/export-docx.ts';
import { DEFAULT_SETUP } from '../../../core/word/word-setup.ts';
import { readWordNote } from '../../../electron/backend/reading/note/read-word-note.ts';
import { lintPackage } from '../../word-package/lint-package.ts';
import { validatePackages } from '../../word-package/validate-package.ts';
import { HOSTILE_WORDS } from '../word/hostile-words.ts';
import { byId, factCiting, SAMPLE_FACTS, SAMPLE_SOURCES, sourceWith } from '../word/sample-facts.ts';
import { factLink, item, list, noteWith, paragraph, text } from '../word/sample-note.ts';

const EVIDENCE: Evidence = {
  facts: SAMPLE_FACTS,
  sources: SAMPLE_SOURCES,
  passages: new Map([['press', [{ number: 2, text: 'Leaders watched.' }]]]),
};

function linesOf(note: Note): readonly string[] {
  return note.body.flatMap((block) => ('content' in block ? [inlineText(block.content)] : []));
}

function shownIn(mode: SourceMode, ...body: Note['body']): readonly string[] {
  return linesOf(showSources(noteWith(body), mode, EVIDENCE));
}

const THREE_SENTENCES = paragraph(
  factLink('witnesses', 'Leaders met'),
  text(' and '),
  factLink('completed', 'talks ended'),
  text('. Then '),
  factLink('witnesses', 'they left'),
  text('. '),
  factLink('unsupported', 'Nobody knows'),
  text('.'),
);

describe('sources in the sentence', () => {
  it('names each source once a sentence, after the last words that rest on it', () => {
    expect(shownIn('inline', THREE_SENTENCES)).toEqual([
      'Leaders met and talks ended (The Daily, 17 April 2025; Malaysia and China conclude memoranda on the digital…, April 2025). Then they left (The Daily, 17 April 2025). Nobody knows.',
    ]);
  });

  it('writes dates in the language of the note', () => {
    const note = noteWith([paragraph(factLink('witnesses', 'Ils se sont vus'))], { language: 'fr-FR' });
    expect(linesOf(showSources(note, 'inline', EVIDENCE))).toEqual(['Ils se sont vus (The Daily, 17 avril 2025)']);
  });
});

describe('a review copy', () => {
  it('says of every link what it is, how it stands and what it rests on', () => {
    const { kind, status } = factCiting('witnesses', []);
    const reworded = { ...factLink('witnesses', 'They met'), shown: 'Claim witnesses.' };
    expect(shownIn('review', paragraph(reworded), paragraph(factLink('unsupported', 'A guess')))).toEqual([
      `They met [${kind}, ${status}: The Daily, 17 April 2025; reworded from ‘Claim witnesses.’]`,
      `A guess [${kind}, ${status}: no source]`,
    ]);
  });

  it('says that a fact is gone', () => {
    expect(shownIn('review', paragraph(factLink('gone', 'Old')))).toEqual(['Old [fact not in the dossier: no source]']);
  });
});

describe('an annex of evidence', () => {
  const note = showSources(
    noteWith([THREE_SENTENCES, list(false, 1, item(factLink('priorities', 'AI')))]),
    'annex',
    EVIDENCE,
  );

  it('numbers facts as they first come, and each again by its number', () => {
    expect(linesOf(note)[0]).toBe('Leaders met [1] and talks ended [2]. Then they left [1]. Nobody knows [3].');
  });

  it('is the last annex: a row a fact with its passages, sources, link and status', () => {
    const [heading, table] = note.body.slice(-2);
    expect(heading).toMatchObject({ type: 'heading', annex: true, level: 1 });
    if (table?.type !== 'table') throw new Error('the annex has no table');
    const rows = table.rows.map((row) =>
      row.map(({ blocks }) => blocks.map((one) => ('content' in one ? inlineText(one.content) : '')).join(' | ')),
    );
    expect(rows.map(([number]) => number)).toEqual(['No.', '1', '2', '3', '4']);
    expect(rows[1]).toEqual([
      '1',
      'Claim witnesses.',
      'Leaders watched.',
      'Leaders witness exchange of documents | The Daily, 17 April 2025 | https://example.org/news/leaders?id=12&part=1',
      factCiting('x', []).status,
    ]);
    expect(rows[2]?.[3]?.startsWith('Malaysia and China conclude memoranda on the digital economy and AI')).toBe(true);
    expect(rows[2]?.[3]).toContain('(news report, April 2025) | April 2025 | Leaders witness');
    expect(rows[3]?.[3]).toBe('no source');
  });

  it('is left out where the note uses no fact of the dossier', () => {
    const plain = noteWith([paragraph(factLink('gone', 'Old'))]);
    expect(showSources(plain, 'annex', EVIDENCE)).toBe(plain);
  });
});

describe('any way of showing sources', () => {
  const hostile = HOSTILE_WORDS;
  const sources = byId(
    ...hostile.map((words, index) =>
      sourceWith(`s${index}`, {
        type: 'webpage',
        title: words,
        'container-title': words,
        URL: index % 2 === 0 ? words : `https://example.org/${words}`,
      }),
    ),
  );
  const facts = byId(
    ...hostile.map((words, index) => ({ ...factCiting(`f${index}`, [[`s${index}`, 1]]), claim: `Claim ${words}` })),
  );
  const passages = new Map(hostile.map((words, index) => [`s${index}`, [{ number: 1, text: words }]]));
  const note = noteWith(
    hostile.map((words, index) => paragraph(factLink(`f${index}`, `Words ${index}`), text(words || ' '))),
  );

  function fileOf(mode: SourceMode): Uint8Array {
    const footnotes = hasFootnotes(mode) ? planFootnotes(note, facts, sources) : new Map();
    const shown = showSources(note, mode, { facts, sources, passages });
    const at = '2025-04-20T08:00:00Z';
    return exportDocx({ note, shown, setup: DEFAULT_SETUP, footnotes, created: at, modified: at, carry: digest });
  }

  it('keeps a Word file of hostile words whole', async () => {
    const files = SOURCE_MODES.map((mode) => [mode, fileOf(mode)] as const);
    for (const [mode, bytes] of files) {
      expect(lintPackage(bytes), mode).toEqual([]);
      expect(Buffer.compare(fileOf(mode), bytes), mode).toBe(0);
    }
    expect(await validatePackages(files)).toEqual({});
  });

  it.each(SOURCE_MODES)('gives the note back out of its Word file as it was (%s)', (mode) => {
    const sample = noteWith([THREE_SENTENCES]);
    const shown = showSources(sample, mode, EVIDENCE);
    const at = '2025-04-20T08:00:00Z';
    const bytes = exportDocx({
      note: sample,
      shown,
      setup: DEFAULT_SETUP,
      footnotes: hasFootnotes(mode) ? planFootnotes(sample, SAMPLE_FACTS, SAMPLE_SOURCES) : new Map(),
      created: at,
      modified: at,
      carry: digest,
    });
    expect(readWordNote(bytes)).toMatchObject({ carried: { note: { body: sample.body } } });
  });

  it.each(SOURCE_MODES)('keeps every link where it was, in order (%s)', (mode) => {
    const shown = showSources(note, mode, { facts, sources, passages });
    expect(listFactLinks(shown).map(({ fact }) => fact)).toEqual(listFactLinks(note).map(({ fact }) => fact));
  });

  it('gives Markdown no link but http, https and mailto', () => {
    const shown = showSources(note, 'annex', { facts, sources, passages });
    const written = noteToMarkdown(shown, { fields: [], footnotes: new Map() });
    const targets = [...written.matchAll(/(?<!\\)\]\(([^)\s]*)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !/^(https?:\/\/|mailto:)/.test(target))).toEqual([]);
  });
});

function digest(words: string | Uint8Array): string {
  return createHash('sha256').update(words).digest('hex');
}
