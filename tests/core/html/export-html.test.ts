import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { planFootnotes } from '../../../core/citations/plan-footnotes.ts';
import { exportHtml } from '../../../core/html/export-html.ts';
import type { Heading, Note } from '../../../core/note/note.ts';
import { HTML_TAGS } from '../../../core/shared/html-node.ts';
import { printedLines } from '../../../core/word/printed-lines.ts';
import { toPrintModel } from '../../../core/word/to-print-model.ts';
import { DEFAULT_SETUP, type WordSetup } from '../../../core/word/word-setup.ts';
import { fc } from '../../fast-check.ts';
import { arbitraryNote } from '../note/arbitrary-note.ts';
import { HOSTILE_WORDS } from '../word/hostile-words.ts';
import { SAMPLE_FACTS, SAMPLE_SOURCES } from '../word/sample-facts.ts';
import { factLink, item, list, noteWith, paragraph, text } from '../word/sample-note.ts';

const encode = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

function heading(level: 1 | 2, words: string): Heading {
  return { type: 'heading', level, content: [text(words)] };
}

function fileOf(note: Note, to: 'screen' | 'paper' = 'screen', setup: WordSetup = DEFAULT_SETUP): string {
  return exportHtml(toPrintModel(note, setup, planFootnotes(note, SAMPLE_FACTS, SAMPLE_SOURCES)), { to, encode });
}

function pageOf(note: Note, to: 'screen' | 'paper' = 'screen', setup: WordSetup = DEFAULT_SETUP): Document {
  return parseHTML(fileOf(note, to, setup)).document as unknown as Document;
}

function texts(page: Document, selector: string): readonly string[] {
  return [...page.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
}

describe('a note as HTML', () => {
  it('says its title, language and what it may do', () => {
    const page = pageOf(noteWith([paragraph(text('One'))], { title: 'A & B', language: 'fr-FR' }));
    expect(page.querySelector('title')?.textContent).toBe('A & B');
    expect(page.documentElement.getAttribute('lang')).toBe('fr-FR');
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(
      /^default-src 'none'; img-src data:/,
    );
    expect(pageOf(noteWith([], { title: '', language: 'ar' })).documentElement.getAttribute('dir')).toBe('rtl');
  });

  it('has headings in order, and footnotes that lead there and back', () => {
    const page = pageOf(
      noteWith([heading(1, 'Issue'), heading(2, 'Part'), paragraph(factLink('completed', 'It is done'), text('.'))]),
    );
    expect(texts(page, 'h2,h3')).toEqual(['Issue', 'Part', 'Notes']);
    expect(texts(page, '.notes li')).toHaveLength(2);
    for (const link of page.querySelectorAll('a[role]')) {
      const target = link.getAttribute('href')?.slice(1) ?? '';
      expect(page.getElementById(target)).not.toBeNull();
    }
    expect(page.querySelector('[role=doc-backlink]')?.getAttribute('aria-label')).toBe('Back to the text 1');
  });

  it('nests lists, goes on counting and letters lists among numbered paragraphs', () => {
    const body = [
      paragraph(text('First')),
      list(true, 3, item(text('c')), list(false, 1, item(text('inner'))), item(text('d'))),
      paragraph(text('Second')),
    ];
    const plain = pageOf(noteWith(body));
    expect(plain.querySelector('ol')?.getAttribute('start')).toBe('3');
    expect(texts(plain, 'ol > li > ul > li')).toEqual(['inner']);
    expect(plain.querySelectorAll('ol > li')).toHaveLength(2);
    const numbered = pageOf(noteWith(body, { numbering: 'continuous' }));
    expect(texts(numbered, '.number')).toEqual(['1.', '2.']);
    expect(numbered.querySelector('ol')?.getAttribute('class')).toBe('level-1');
  });

  it('numbers sections and letters annexes as Word does', () => {
    const annex = { ...heading(1, 'Evidence'), annex: true as const };
    const body = [
      heading(1, 'One'),
      paragraph(text('a')),
      paragraph(text('b')),
      heading(1, 'Two'),
      paragraph(text('c')),
      annex,
    ];
    const page = pageOf(noteWith(body, { numbering: 'sections' }));
    expect(texts(page, '.number')).toEqual(['1.', '1.1', '1.2', '2.', '2.1']);
    expect(texts(page, '.annex')).toEqual(['Annex A: ']);
  });

  it('marks what heads a column or a row', () => {
    const cell = (words: string) => ({ blocks: [paragraph(text(words))] });
    const table = {
      type: 'table',
      headerRow: true,
      rows: [
        [cell('A'), cell('B')],
        [cell('1'), cell('2')],
      ],
    } as const;
    const setup = { ...DEFAULT_SETUP, fields: [{ id: 'to', label: 'To', type: 'text' as const }] };
    const page = pageOf(noteWith([table], { fields: { to: 'The Minister' } }), 'screen', setup);
    expect(texts(page, 'thead th[scope=col]')).toEqual(['A', 'B']);
    expect(texts(page, 'th[scope=row]')).toEqual(['To']);
  });

  it('shows the marking on a screen, and leaves it to the margins of paper', () => {
    const note = noteWith([paragraph(text('One'))], { marking: 'SECRET "x"</style>' });
    expect(texts(pageOf(note), '.marking')).toEqual(['SECRET "x"</style>', 'SECRET "x"</style>']);
    expect(texts(pageOf(note, 'paper'), '.marking')).toEqual([]);
    expect(fileOf(note, 'paper').match(/<\/style>/g)).toHaveLength(1);
    expect(fileOf(note, 'paper')).toContain('@top-center{content:"SECRET\\20 \\22 x\\22 \\3c \\2f style\\3e "');
  });
});

describe('any note as HTML', () => {
  it('is inert whatever its words', () => {
    const links = HOSTILE_WORDS.map((words) => ({ type: 'link', url: words, content: [text('x')] }) as const);
    const body = [...HOSTILE_WORDS.map((words) => paragraph(text(words || ' '))), paragraph(...links)];
    expectInert(pageOf(noteWith(body, { title: '</title><script>alert(1)</script>', marking: '"}</style><script>' })));
  });

  it('keeps every printed line and is made of nothing but what paper is made of', () => {
    fc.assert(
      fc.property(arbitraryNote(), (note) => {
        const page = pageOf(note);
        expectInert(page);
        for (const mark of page.querySelectorAll('[role=doc-noteref], .reference')) mark.remove();
        const shown = squeeze(page.querySelector('main')?.textContent ?? '');
        for (const { text: line } of printedLines(toPrintModel(note, DEFAULT_SETUP, new Map())))
          for (const part of line.split('\n')) expect(shown).toContain(squeeze(part));
      }),
      { numRuns: 60, interruptAfterTimeLimit: 3_000 },
    );
  });
});

function squeeze(words: string): string {
  return words.replace(/[\s\u00a0]+/gu, '');
}

function expectInert(page: Document): void {
  const known = new Set<string>([...HTML_TAGS]);
  for (const one of page.body.querySelectorAll('*')) {
    expect(known).toContain(one.tagName.toLowerCase());
    for (const name of one.getAttributeNames()) expect(name).not.toMatch(/^on/i);
    const href = one.getAttribute('href');
    if (href !== null) expect(href).toMatch(/^(https?:\/\/|mailto:|#)/);
    const src = one.getAttribute('src');
    if (src !== null) expect(src).toMatch(/^data:image\/png;base64,/);
  }
  expect(page.querySelectorAll('script, iframe, object, link')).toHaveLength(0);
}
