import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { citeNote } from '../../../core/citations/cite-note.ts';
import type { Inline, Note } from '../../../core/note/note.ts';
import { inlineText } from '../../../core/note/note-text.ts';
import type { CitationStyleId } from '../../../core/shared/citation-style.ts';
import type { SourceMode } from '../../../core/shared/source-mode.ts';
import { readCitationFiles } from '../../../electron/backend/exports/read-citation-files.ts';
import { byId, factCiting, sourceWith } from '../word/sample-facts.ts';
import { factLink, noteWith, paragraph, text } from '../word/sample-note.ts';

const TEMPLATES = fileURLToPath(new URL('../../../templates', import.meta.url));

/** A news article, a page of an institution, a numbered report, an interview. */
const SOURCES = byId(
  sourceWith('news', {
    type: 'article-newspaper',
    title: 'Leaders witness exchange of documents',
    author: [{ family: 'Tan', given: 'Mei Ling' }],
    'container-title': 'The Daily',
    issued: { 'date-parts': [[2025, 4, 17]] },
    URL: 'https://example.org/news',
  }),
  sourceWith('page', {
    type: 'webpage',
    title: 'Energy plan',
    author: [{ literal: 'Ministry of Energy' }],
    'container-title': 'Ministry of Energy',
    issued: { 'date-parts': [[2025, 4]] },
    accessed: { 'date-parts': [[2025, 5, 1]] },
    URL: 'https://example.org/plan',
  }),
  sourceWith('report', {
    type: 'report',
    title: 'World outlook',
    author: [{ literal: 'World Fund' }],
    publisher: 'World Fund',
    'publisher-place': 'Geneva',
    genre: 'Report',
    number: '12',
    issued: { 'date-parts': [[2024]] },
  }),
);
const FACTS = byId(
  factCiting('a', [['news', 3]]),
  factCiting('b', [
    ['page', 2],
    ['report', 5],
  ]),
);
const EVIDENCE = { facts: FACTS, sources: SOURCES, passages: new Map() };

function cite(id: CitationStyleId, mode: SourceMode, language = 'en-GB', list = false, footnotesBefore = 0) {
  const note = noteWith(
    [
      paragraph(factLink('a', 'They met'), text('. '), factLink('b', 'It is planned'), text('.')),
      paragraph(factLink('a', 'Again'), text('.')),
    ],
    { language },
  );
  return citeNote(note, { mode, files: readCitationFiles(TEMPLATES, id), list, footnotesBefore }, EVIDENCE);
}

function footnotes(...args: readonly [CitationStyleId, string?, number?]): readonly string[] {
  const [id, language = 'en-GB', before = 0] = args;
  return [...cite(id, 'footnotes', language, false, before).footnotes.values()]
    .flat()
    .map(({ runs }) => runs.map((run) => (run.italic ? `_${run.text}_` : run.text)).join(''));
}

function lines({ shown }: { readonly shown: Note }): readonly string[] {
  return shown.body.flatMap((block) => ('content' in block ? [inlineText(block.content)] : []));
}

describe('footnotes in a style', () => {
  it('reads as Chicago notes do: in full, then shortly', () => {
    expect(footnotes('chicago-fullnote-bibliography', 'en-US')).toEqual([
      'Mei Ling Tan, “Leaders Witness Exchange of Documents,” _The Daily_, April 17, 2025, para. 3, https://example.org/news.',
      'Ministry of Energy, “Energy Plan,” Ministry of Energy, April 2025, para. 2, https://example.org/plan.',
      'World Fund, “World Outlook,” Report (Geneva: World Fund, 2024), para. 5.',
      'Tan, “Leaders Witness Exchange of Documents,” para. 3.',
    ]);
  });

  it('reads as OSCOLA does, and names the footnote that is in full, also in a pack', () => {
    expect(footnotes('oscola')).toEqual([
      'Mei Ling Tan, ‘Leaders Witness Exchange of Documents’ _The Daily_ (17 April 2025) para 3 <https://example.org/news>.',
      'Ministry of Energy, ‘Energy Plan’ (_Ministry of Energy_, April 2025) para 2 <https://example.org/plan> accessed 1 May 2025.',
      'World Fund, ‘World Outlook’ (World Fund 2024) Report 12 para 5.',
      'Tan (n 1) para 3.',
    ]);
    expect(footnotes('oscola', 'en-GB', 20).at(-1)).toBe('Tan (n 21) para 3.');
  });

  it('gives the reference of an author-date style first, then name and year', () => {
    expect(footnotes('apa', 'en-US')).toEqual([
      'Tan, M. L. (2025, April 17). Leaders witness exchange of documents. _The Daily_. https://example.org/news (para. 3)',
      'Ministry of Energy. (2025, April). _Energy plan_. Ministry of Energy. https://example.org/plan (para. 2)',
      'World Fund. (2024). _World outlook_ (Report No. 12). World Fund. (para. 5)',
      'Tan, 2025, para. 3.',
    ]);
    expect(footnotes('harvard-cite-them-right')[0]).toBe(
      'Tan, M.L. (2025) ‘Leaders witness exchange of documents’, _The Daily_, 17 April. Available at: https://example.org/news. (para. 3)',
    );
  });

  it('speaks French and Malay, and leaves the titles of sources in other languages as they are', () => {
    expect(footnotes('harvard-cite-them-right', 'fr-FR')[1]).toContain('Consulté le: 1 mai 2025');
    expect(footnotes('harvard-cite-them-right', 'ms')[1]).toContain('Diakses: 1 Mei 2025');
    expect(footnotes('chicago-fullnote-bibliography', 'ms')[0]).toContain('17 April 2025, perenggan 3');
  });
});

describe('sources in the sentence in a style', () => {
  it('is author and year, and brings the list that says the rest', () => {
    const shown = lines(cite('apa', 'inline', 'en-US', true));
    expect(shown.slice(0, 2)).toEqual([
      'They met (Tan, 2025). It is planned (Ministry of Energy, 2025; World Fund, 2024).',
      'Again (Tan, 2025).',
    ]);
    expect(shown.slice(2)).toEqual([
      'List of sources',
      'Ministry of Energy. (2025, April). Energy plan. Ministry of Energy. https://example.org/plan',
      'Tan, M. L. (2025, April 17). Leaders witness exchange of documents. The Daily. https://example.org/news',
      'World Fund. (2024). World outlook (Report No. 12). World Fund.',
    ]);
  });

  it('is the note itself in brackets where the style is one of notes', () => {
    const [first, second] = lines(cite('chicago-fullnote-bibliography', 'inline'));
    expect(first).toContain(
      'They met (Mei Ling Tan, ‘Leaders Witness Exchange of Documents’, The Daily, 17 April 2025,',
    );
    expect(second).toBe('Again (Tan, ‘Leaders Witness Exchange of Documents’).');
    expect(lines(cite('oscola', 'inline'))[1]).toContain('Again (Mei Ling Tan, ‘Leaders');
  });
});

describe('a list of sources', () => {
  it('is an annex with a link for each address, in our own style too, and stands before the evidence', () => {
    const { shown } = cite('briefing-note', 'annex', 'en-GB', true);
    const [heading, first] = shown.body.slice(2);
    expect(heading).toMatchObject({ type: 'heading', level: 1, annex: true });
    expect(lines({ shown }).slice(3, 6)).toEqual([
      'Ministry of Energy, ‘Energy plan’, Ministry of Energy, April 2025, https://example.org/plan.',
      'Mei Ling Tan, ‘Leaders witness exchange of documents’, The Daily, 17 April 2025, https://example.org/news.',
      'World Fund, World outlook, Report 12, Geneva: World Fund, 2024.',
    ]);
    const content: readonly Inline[] = first?.type === 'paragraph' ? first.content : [];
    expect(content.flatMap((one) => (one.type === 'link' ? [one.url] : []))).toEqual(['https://example.org/plan']);
    expect(shown.body.at(-1)?.type).toBe('table');
  });

  it('gives the annex of evidence its references in the style', () => {
    const table = cite('harvard-cite-them-right', 'annex').shown.body.at(-1);
    const cells = table?.type === 'table' ? table.rows.map((row) => row[3]?.blocks.length) : [];
    expect(cells).toEqual([1, 1, 2]);
    expect(JSON.stringify(table)).toContain('Available at: ');
  });

  it('leaves a note without sources as it is', () => {
    const note = noteWith([paragraph(text('Nothing cited.'))]);
    const citing = { mode: 'inline', files: readCitationFiles(TEMPLATES, 'apa'), list: true } as const;
    expect(citeNote(note, citing, EVIDENCE).shown.body).toEqual(note.body);
  });
});
