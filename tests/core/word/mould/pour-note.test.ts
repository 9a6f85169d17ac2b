import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../../core/note/note.ts';
import { findChanges } from '../../../../core/round-trip/find-changes.ts';
import { exportDocx } from '../../../../core/word/export-docx.ts';
import { mapStyles } from '../../../../core/word/mould/map-styles.ts';
import { listMouldStyles } from '../../../../core/word/mould/mould-styles.ts';
import { startRasterising } from '../../../../electron/backend/exports/rasterise.ts';
import { testJob } from '../../../../electron/backend/moulds/test-job.ts';
import { readMould } from '../../../../electron/backend/reading/mould/read-mould.ts';
import { readNoteFile } from '../../../../electron/backend/reading/note/read-note-file.ts';
import { Unreadable } from '../../../../electron/backend/reading/unreadable.ts';
import { lintPackage } from '../../../word-package/lint-package.ts';
import { validatePackage } from '../../../word-package/validate-package.ts';
import { exportOf, SAMPLE_NOTE } from '../sample-note.ts';
import { handMadeMould, libraryMould } from './sample-moulds.ts';

const NOTE: Note = { ...SAMPLE_NOTE, marking: 'SECRET', fields: { ...SAMPLE_NOTE.fields, reference: 'REF-77' } };
const digest = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');

function pour(bytes: Uint8Array, styles: Readonly<Record<string, string>> = {}): Uint8Array {
  const order = exportOf(NOTE);
  return exportDocx({
    ...order,
    setup: { ...order.setup, styles },
    mould: readMould('House.docx', bytes),
    carry: digest,
  });
}

function parts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

const partsNamed = (all: Readonly<Record<string, string>>, pattern: RegExp) =>
  Object.entries(all)
    .filter(([path]) => pattern.test(path))
    .map(([, part]) => part)
    .join('');

const MOULDS = {
  'made with a library': libraryMould,
  'saved by LibreOffice': () =>
    Promise.resolve(new Uint8Array(readFileSync(new URL('./libreoffice-mould.docx', import.meta.url)))),
  'made by hand': () => Promise.resolve(handMadeMould()),
};

describe.each(Object.entries(MOULDS))('a mould %s', (_, make) => {
  it('gives a valid file with its header, page, lists and properties', async () => {
    const bytes = await make();
    const before = parts(bytes);
    const poured = pour(bytes);
    const after = parts(poured);
    expect(lintPackage(poured)).toEqual([]);
    expect(await validatePackage(poured)).toEqual([]);
    const page = /<w:pgSz [^>]*>/.exec(before['word/document.xml'] ?? '')?.[0];
    const width = /w:w="\d+"/.exec(page ?? '')?.[0];
    expect(after['word/document.xml']).toContain(width);
    const words = /Department of Examples|House of examples/;
    expect(partsNamed(after, /^word\/header/)).toMatch(words);
    for (const [definition] of (before['word/numbering.xml'] ?? '').matchAll(/<w:lvlText w:val="(?:R%1|»|%1\))"\/>/g))
      expect(after['word/numbering.xml']).toContain(definition);
    expect(after['docProps/custom.xml']).toContain('REF-77');
    expect(after['docProps/core.xml']).toMatch(/Cabinet|Briefs &amp; papers/);
    expect(partsNamed(after, /.*/)).not.toContain('A Person');
    expect(partsNamed(after, /^word\/header/)).toMatch(/SECRET/);
  }, 60_000);

  it('gives the same bytes each time, and gives the note back without a change', async () => {
    const bytes = await make();
    const poured = pour(bytes);
    expect(digest(strFromU8(poured, true))).toBe(digest(strFromU8(pour(bytes), true)));
    const read = await readNoteFile({ name: 'House.docx', bytes: poured }, 5_000_000);
    expect(read.carried?.note.title).toBe(NOTE.title);
    if (read.carried) expect(findChanges(read.carried, read, NOTE).changes).toEqual([]);
  });
});

describe('styles of a mould', () => {
  it('are found by name, then by purpose, and the template goes before both', async () => {
    const cabinet = mapStyles(listMouldStyles(readMould('Cabinet.docx', await libraryMould())));
    expect(cabinet.get('Normal')).toMatchObject({ by: 'name', style: { id: 'CabStandard' } });
    expect(cabinet.get('Recommendation')).toMatchObject({ by: 'name', style: { id: 'CabRec' } });
    const styles = listMouldStyles(readMould('House.dotx', handMadeMould()));
    const house = mapStyles(styles);
    expect(house.get('Normal')).toMatchObject({ by: 'name', style: { id: 'Grundtext' } });
    expect(house.get('Heading1')).toMatchObject({ by: 'purpose', style: { id: 'HouseHead' } });
    expect(house.get('ListBullet')).toMatchObject({ by: 'purpose', style: { id: 'HouseDots' } });
    expect(house.get('ListNumber')).toMatchObject({ by: 'purpose', style: { id: 'HouseNum' } });
    expect(house.get('Quote')).toEqual({ style: null, by: null });
    expect(mapStyles(styles, { heading1: 'House dot points' }).get('Heading1')).toMatchObject({ by: 'template' });
    expect(mapStyles(styles, { heading1: 'Not there' }).get('Heading1')).toMatchObject({ by: 'purpose' });
  });

  it('bring their own lists, each list of the note beginning anew', () => {
    const after = parts(pour(handMadeMould()));
    const document = after['word/document.xml'] ?? '';
    const ids = [
      ...document.matchAll(
        /<w:pStyle w:val="HouseNum"\/>(?:(?!<\/w:pPr>).)*?<w:ilvl w:val="0"\/><w:numId w:val="(\d+)"/g,
      ),
    ].map(([, id]) => id);
    expect(new Set(ids).size).toBeGreaterThan(1);
    for (const id of ids)
      expect(after['word/numbering.xml']).toMatch(new RegExp(`<w:num w:numId="${id}"><w:abstractNumId w:val="8"/>`));
  });
});

describe('controls and property fields of a mould', () => {
  it('are filled, the note stands in the control for it, and nothing is printed twice', () => {
    const after = parts(pour(handMadeMould()));
    const document = after['word/document.xml'] ?? '';
    const words = document
      .replace(/<\/w:p>/g, '\n')
      .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
      .replace(/<[^>]+>/g, '');
    expect(words).toContain('To: Minister of State  Ref: REF-77');
    expect(words.match(/Minister of State/g)).toHaveLength(1);
    expect(words.split(NOTE.title)).toHaveLength(2);
    expect(words.indexOf('Briefing of the department')).toBeLessThan(words.indexOf('Issue'));
    expect(words.indexOf('End of the brief, kept on file.')).toBeGreaterThan(words.indexOf('Issue'));
    expect(words).not.toContain('The text of the note goes here.');
    expect(after['word/header1.xml']).toContain('SECRET');
    expect(after['word/header1.xml']).not.toContain('UNMARKED');
  });

  it('hold words of a note as words', () => {
    const hostile = '<w:p/>&"]]>$& {{x}}';
    const order = exportOf({ ...NOTE, title: hostile, fields: { to: hostile, reference: hostile } });
    const poured = exportDocx({ ...order, mould: readMould('House.docx', handMadeMould()) });
    expect(lintPackage(poured)).toEqual([]);
    expect(parts(poured)['word/document.xml']).toContain('&lt;w:p/&gt;&amp;');
  });
});

describe('what a mould must not bring', () => {
  const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (id: string, kind: string, target: string, more = '') =>
    `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"${more}/>`;
  const field = (code: string) =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>shown words</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

  it('is left out with a message: macros, objects, other documents, remote templates and pictures, active fields', () => {
    const external = ' TargetMode="External"';
    const bytes = handMadeMould({
      mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml',
      relations: [
        relation('m', 'vbaProject', 'vbaProject.bin'),
        relation('o', 'oleObject', 'embeddings/oleObject1.bin'),
        relation('a', 'aFChunk', 'chunk.html'),
        relation('p', 'image', 'http://example.org/beacon.png', external),
        relation('j', 'hyperlink', 'javascript:alert(1)', external),
        relation('k', 'hyperlink', 'https://example.org/house', external),
      ].join(''),
      settings: '<w:attachedTemplate r:id="tpl"/><w:documentProtection w:edit="forms" w:enforcement="1"/>',
      header: [
        '<w:p><w:r><w:t>House of examples</w:t></w:r></w:p>',
        field(' INCLUDETEXT "C:\\\\secret.docx" '),
        '<w:p><w:fldSimple w:instr="DDEAUTO cmd"><w:r><w:t>more words</w:t></w:r></w:fldSimple></w:p>',
      ].join(''),
      body: [
        '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" r:id="o"/></w:object></w:r></w:p>',
        '<w:altChunk r:id="a"/>',
        '<w:p><w:hyperlink r:id="j"><w:r><w:t>bad link</w:t></w:r></w:hyperlink><w:hyperlink r:id="k"><w:r><w:t>good link</w:t></w:r></w:hyperlink></w:p>',
        '<w:p><w:fldSimple w:instr="DOCPROPERTY Reference"><w:r><w:t>none</w:t></w:r></w:fldSimple></w:p>',
      ].join(''),
      parts: {
        'word/vbaProject.bin': 'macro',
        'word/embeddings/oleObject1.bin': 'object',
        'word/chunk.html': '<script>',
        'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('tpl', 'attachedTemplate', 'http://example.org/x.dotm', external)}</Relationships>`,
      },
    });
    const mould = readMould('House.docm', bytes);
    expect(mould.dropped).toEqual(
      expect.arrayContaining([
        'Macros.',
        'Embedded objects (OLE).',
        'Other documents held inside it.',
        'The link to a template it is based on.',
        'Links to other files.',
        'A link that is not http, https or mailto.',
        'A field of type INCLUDETEXT; the words it showed stay.',
        'A field of type DDEAUTO; the words it showed stay.',
        'Its protection: a note could not be edited in Word.',
      ]),
    );
    const poured = pour(bytes);
    const all = parts(poured);
    expect(Object.keys(all).filter((path) => /bin$|html$/.test(path))).toEqual([]);
    expect(partsNamed(all, /^(?!docProps|customXml)/)).not.toMatch(
      /javascript:|beacon|x\.dotm|INCLUDETEXT|DDEAUTO|OLEObject|altChunk|macroEnabled|documentProtection/,
    );
    expect(all['word/header1.xml']).toContain('shown words');
    expect(all['word/document.xml']).toContain('bad link');
    expect(partsNamed(all, /rels$/)).toContain('https://example.org/house');
    expect(lintPackage(poured)).toEqual([]);
  });

  it('is refused where it cannot be read: no Word file, Strict or another prefix, cut short, nested without end', () => {
    const refused = (bytes: Uint8Array) => {
      try {
        readMould('x.docx', bytes);
      } catch (error) {
        if (error instanceof Unreadable) return error.fault.reason;
        throw error;
      }
      return 'taken';
    };
    const withPart = (path: string, part: string) => handMadeMould({ parts: { [path]: part } });
    expect(refused(strToU8('# text'))).toBe('no-mould');
    expect(
      refused(
        handMadeMould({ mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' }),
      ),
    ).toBe('no-mould');
    expect(
      refused(
        withPart(
          'word/document.xml',
          '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
        ),
      ),
    ).toBe('unusual-mould');
    expect(
      refused(withPart('word/styles.xml', '<w:styles xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>')),
    ).toBe('unusual-mould');
    expect(refused(withPart('word/styles.xml', '<!DOCTYPE x [<!ENTITY a "b">]><x/>'))).toBe('broken');
    expect(refused(handMadeMould({ body: '<w:p>' }))).toBe('broken');
    expect(refused(handMadeMould({ body: '<w:p>'.repeat(400) + '</w:p>'.repeat(400) }))).toBe('too-deep');
  });
});

describe('the test page', () => {
  it('shows every block in the styles of the mould', async () => {
    const mould = readMould('Cabinet.docx', await libraryMould());
    const { note, setup, images } = testJob(mould, {});
    const made = exportDocx({
      ...exportOf(note),
      footnotes: new Map(),
      setup,
      readImage: (image) => images.find((one) => one.image === image) ?? null,
      rasterise: await startRasterising(),
      mould,
    });
    const document = parts(made)['word/document.xml'] ?? '';
    for (const style of [
      'Title',
      'Heading1',
      'Heading2',
      'Heading3',
      'CabStandard',
      'CabRec',
      'Quote',
      'ListBullet',
      'TableHeading',
      'SigningLine',
      ...['ListCheck', 'KeyPoint', 'Information', 'Warning', 'Caption', 'Picture'],
    ])
      expect(document).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(document.match(/<w:drawing>/g)).toHaveLength(2);
    expect(document).toContain('<w:footnoteReference ');
    expect(lintPackage(made)).toEqual([]);
  });
});
