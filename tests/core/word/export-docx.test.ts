import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../core/note/note.ts';
import { withoutComments } from '../../../core/note/without-comments.ts';
import { exportDocx } from '../../../core/word/export-docx.ts';
import { DEFAULT_SETUP } from '../../../core/word/word-setup.ts';
import { fc } from '../../fast-check.ts';
import { howMany } from '../../how-many.ts';
import { lintPackage } from '../../word-package/lint-package.ts';
import { partText } from '../../word-package/mutate-package.ts';
import { validatePackages } from '../../word-package/validate-package.ts';
import { childrenOf, findAll, openPackage, relationshipsOf } from '../../word-package/word-package.ts';
import { arbitraryNote } from '../note/arbitrary-note.ts';
import { hashExports } from './hash-exports.ts';
import { exportOf, footnotesAt, item, list, noteWith, paragraph, SAMPLE_NOTE, text } from './sample-note.ts';

const HOSTILE = '\u{0}\u{fffe}\u{d800}]]><w:p>&amp;{bullets-1}\t\u{202e}<script>%s $& "\'';

/** As deep as a note goes, unsafe links, unreadable text and a table as wide as allowed. */
const HOSTILE_NOTE: Note = noteWith(
  [
    { type: 'heading', level: 3, content: [text(HOSTILE, 'bold')] },
    paragraph({ type: 'link', url: `https://example.org/${'ü<>"`{}|^%'.repeat(20)}#a#b`, content: [text(HOSTILE)] }),
    paragraph({ type: 'link', url: 'file:///etc/passwd', content: [text('file')] }),
    paragraph({ type: 'link', url: 'https://example.org', content: [] }),
    Array.from({ length: 8 }).reduce<ReturnType<typeof list>>(
      (inner, _, depth) => list(depth % 2 === 0, 7, item(text(HOSTILE)), inner),
      list(true, 32_767, item()),
    ),
    {
      type: 'table',
      headerRow: true,
      rows: Array.from({ length: 3 }, () =>
        Array.from({ length: 40 }, () => ({ blocks: [list(true, 1, item(text(HOSTILE)))] })),
      ),
    },
    { type: 'page-break' },
  ],
  { title: HOSTILE, marking: HOSTILE, language: 'zh-Hans', fields: { [HOSTILE]: [HOSTILE, HOSTILE] } },
);

describe('a note as a Word file', () => {
  it('is valid with every block and mark, and with hostile words', async () => {
    const files = [SAMPLE_NOTE, HOSTILE_NOTE].map((note, at) => [`${at}`, exportDocx(exportOf(note))] as const);
    for (const [, bytes] of files) expect(lintPackage(bytes)).toEqual([]);
    expect(await validatePackages(files)).toEqual({});
  });

  it('is clean and valid for any note', { timeout: howMany(3_600_000, 400_000) }, async () => {
    const files: [string, Uint8Array][] = [];
    const setup = { footnotes: footnotesAt(1, 2, 0, 1), setup: DEFAULT_SETUP };
    const holds = fc.property(arbitraryNote(), (note) => {
      const bytes = exportDocx(exportOf(note, setup));
      expect(lintPackage(bytes)).toEqual([]);
      // Comments count from 0 in each file, so files that have them cannot be validated as one (round-trip/comments.test.ts).
      const bare = withoutComments(note);
      files.push([JSON.stringify(note), bare === note ? bytes : exportDocx(exportOf(bare, setup))]);
    });
    fc.assert(holds, { numRuns: howMany(500, 50) });
    expect(await validatePackages(files)).toEqual({});
    console.info(`generated notes without an error of the linter and the Open XML SDK: ${files.length}`);
  });

  it('is the same bytes for the same note, again and in another process, as are its HTML and its Markdown', async () => {
    const first = hashExports();
    exportDocx(exportOf(HOSTILE_NOTE));
    expect(hashExports()).toEqual(first);
    const script = `
      import { hashExports } from '${new URL('./hash-exports.ts', import.meta.url)}';
      console.log(JSON.stringify(hashExports()));`;
    const env = { ...process.env, TZ: 'Asia/Kuala_Lumpur' };
    const other = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env });
    expect(JSON.parse(other)).toEqual(first);
  });

  it('carries title, language and dates in its properties, and nobody’s name', async () => {
    const core = partText(exportDocx(exportOf(SAMPLE_NOTE)), 'docProps/core.xml');
    expect(core).toContain('<dc:title>Malaysia–China memoranda on the digital economy</dc:title>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core).toContain('W3CDTF">2025-04-20T10:00:00Z</dcterms:created>');
    expect(core).toContain('W3CDTF">2025-04-22T16:30:00Z</dcterms:modified>');
    expect(core).not.toMatch(/creator|lastModifiedBy|Un-named/);
  });

  it('has real headings, lists of their own, a repeated heading row and fields for pages', async () => {
    const opened = openPackage(exportDocx(exportOf(SAMPLE_NOTE)));
    const body = opened.xml.get('word/document.xml');
    const styles = findAll(body, 'w:pStyle').map(({ attributes }) => attributes['w:val']);
    for (const style of [
      'Title',
      'Heading1',
      'Heading2',
      'Heading3',
      'ListBullet',
      'ListNumber',
      'Quote',
      'TableHeading',
    ])
      expect(styles).toContain(style);
    const items = findAll(body, 'w:numPr').map((each) =>
      each.children.map(({ attributes }) => attributes['w:val']).join(),
    );
    expect(new Set(items).size).toBe(8);
    const [heading, ...others] = findAll(body, 'w:tbl').flatMap((table) =>
      findAll(table, 'w:tblHeader').length > 0 ? childrenOf(table, 'w:tr') : [],
    );
    expect(findAll(heading, 'w:tblHeader', 'w:cantSplit')).toHaveLength(2);
    expect(others.map((row) => findAll(row, 'w:tblHeader').length)).toEqual([0, 0]);
    const fields = findAll(opened.xml.get('word/footer1.xml'), 'w:instrText').map((code) => code.text.trim());
    expect(fields).toEqual(['PAGE', 'NUMPAGES']);
    expect(findAll(opened.xml.get('word/header1.xml'), 'w:t').map((run) => run.text)).toEqual(['OFFICIAL-SENSITIVE']);
  });

  it('leaves alone words that look like its own inside', async () => {
    const words = 'r:id="rId1" r:id="rId9" <w:bookmarkStart w:id="9"/> {bullets-false-1} {\u{91}bullets-false-1}';
    const body = openPackage(exportDocx(exportOf(noteWith([list(false, 1, item(text(words)))])))).xml.get(
      'word/document.xml',
    );
    expect(findAll(body, 'w:t').map((run) => run.text)).toContain(words.replace('\u{91}', ''));
  });

  it('sets the paper', async () => {
    const setup = { ...DEFAULT_SETUP, page: { size: 'Letter', marginsMm: 25.4 } } as const;
    const opened = openPackage(exportDocx(exportOf(SAMPLE_NOTE, { setup })));
    const [page] = findAll(opened.xml.get('word/document.xml'), 'w:pgSz');
    const [margins] = findAll(opened.xml.get('word/document.xml'), 'w:pgMar');
    expect(page?.attributes).toMatchObject({ 'w:w': '12240', 'w:h': '15840' });
    expect(margins?.attributes).toMatchObject({
      'w:top': '1440',
      'w:right': '1440',
      'w:bottom': '1440',
      'w:left': '1440',
    });
  });

  it('carries the footnotes, with their italics and links', async () => {
    const opened = openPackage(exportDocx(exportOf(SAMPLE_NOTE)));
    const written = childrenOf(opened.xml.get('word/footnotes.xml'), 'w:footnote').filter(
      ({ attributes }) => Number(attributes['w:id']) > 0,
    );
    const [, second] = written;
    expect(
      written.map((footnote) =>
        findAll(footnote, 'w:t')
          .map((run) => run.text)
          .join('')
          .trim(),
      ),
    ).toEqual([
      '‘Malaysia and China conclude memoranda on the digital economy and AI (news report, April 2025)’, April 2025, para. 1.',
      'Mei Ling Tan, ‘Leaders witness exchange of documents’, The Daily, 17 April 2025, paras 2, 3, https://example.org/news/leaders?id=12&part=1.',
      '‘Malaysia and China conclude memoranda on the digital…’, para. 1.',
      'Tan, ‘Leaders witness exchange of documents’, para. 4.',
      'Ministry of Digital, Digital economy outlook, Putrajaya: Government of Malaysia, 2024, para. 12.',
      '‘Malaysia and China conclude memoranda on the digital…’, para. 1.',
    ]);
    const italic = findAll(second, 'w:r').filter((run) => findAll(run, 'w:i').length > 0);
    expect(italic.map((run) => findAll(run, 'w:t')[0]?.text)).toEqual(['The Daily']);
    expect(findAll(second, 'w:hyperlink')).toHaveLength(1);
    expect(relationshipsOf(opened, 'word/footnotes.xml').map(({ target }) => target)).toEqual([
      'https://example.org/news/leaders?id=12&part=1',
    ]);
    expect(findAll(opened.xml.get('word/document.xml'), 'w:footnoteReference')).toHaveLength(6);
  });
});
