import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../../../electron/backend/reading/read-article.ts';
import { packParts, readFixture, readParts, showBlocks } from '../fixture-files.ts';
import { documentXml, paragraph } from './word-parts.ts';

const OPTIONS = { textBytes: 5 * 1024 * 1024, onProgress: () => undefined };

function read(bytes: Uint8Array) {
  return readArticle({ kind: 'file', name: 'article.docx', bytes }, OPTIONS);
}

/** The blocks of a document with nothing but this body. */
async function blocksOf(body: string, parts: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  return showBlocks(await read(packParts({ 'word/document.xml': documentXml(body), ...parts })));
}

describe('a press note written in Word under revision', () => {
  const bytes = packParts(readParts('word/fisheries-accord'));

  test('reads as a reader who accepted all changes sees it', async () => {
    expect(showBlocks(await read(bytes))).toEqual([
      '[heading] Coastal states sign ten-year fisheries accord',
      '[heading] Quotas fall by a fifth; patrols to be shared from July',
      '[paragraph] By Nadia Rahmani in Port Amel',
      '[paragraph] 12 March 2026',
      '[heading] What the accord covers',
      '[paragraph] Ministers from Amelia, Quorra and the Saint Brendan Islands signed an accord on Thursday that cuts the tuna catch by 20 per cent over ten years and covers 41,000 km² of sea.',
      '[paragraph] “We have stopped racing each other to the last fish,” said Idris Belhaj, the Amelian fisheries minister. The three states will keep one register of vessels, which opens on 1-2 July.',
      '[paragraph] Patrols are to be shared between the three coastguards, at a cost of $38.5 million a year.',
      '[paragraph] A joint committee of nine will meet twice a year in Port Amel.',
      '[paragraph] The accord in one line: fewer boats, longer seasons, one register.',
      '[heading] Obligations of the parties',
      '[paragraph] Each party must:',
      '[item] register every vessel above 12 metres by 30 June 2026;',
      '[item] land all tuna in a listed port:',
      '[item] Port Amel and Ras Tamim in Amelia,',
      '[item] Quorra City in Quorra;',
      '[item] report its catch every week.',
      '[heading] Quotas by party',
      '[table] Party\tQuota in tonnes\nAmelia\t2026\t24,600\nQuorra\t2026\t18,250\n\t2027\t16,900',
      '[paragraph] The islands’ share will be set by the committee. A first review is due in 2029.',
      '[heading] Reaction',
      '[paragraph] Boat owners in Ras Tamim called the cuts “a sentence”. Quorra’s opposition said it would vote against ratification.',
      '[paragraph] Against the average catch of 2021 to 2025.',
      '[paragraph] In office since January 2024.',
      '[paragraph] Article 14(3) of the accord.',
    ]);
  });

  test('is described by what it says, not by the template it was made from', async () => {
    const { csl, language } = await read(bytes);
    expect(csl).toEqual({
      type: 'article',
      title: 'Coastal states sign ten-year fisheries accord',
      author: [{ literal: 'Nadia Rahmani' }],
      issued: { 'date-parts': [[2026, 3, 12]] },
    });
    expect(language).toBe('en-GB');
  });
});

describe('a German press release written in LibreOffice', () => {
  const bytes = readFixture('word/hochwasser.docx');

  test('has its headings, lists, table and footnote, and no deleted or hidden words', async () => {
    expect(showBlocks(await read(bytes))).toEqual([
      '[heading] Hochwasserschutz an der Lenne wird teurer',
      '[paragraph] Hagenau, 5. Februar 2026',
      '[heading] Neue Deiche',
      '[paragraph] Der Bau der Deiche an der Lenne kostet 62,4 Millionen Euro, elf Millionen mehr als geplant, teilte der Wasserverband mit. „Wir bauen für das Wasser von morgen“, sagte Verbandschefin Petra Olschewski.',
      '[paragraph] Betroffen sind drei Abschnitte:',
      '[item] Altenhof mit 2,1 Kilometern Deich',
      '[item] Niederlenne, davon',
      '[item] das Gewerbegebiet Süd',
      '[heading] Zeitplan',
      '[table] Abschnitt\tBaubeginn\nAltenhof\tApril 2026\nNiederlenne\tHerbst 2027',
      '[paragraph] Der Verband hat 14 Mitgliedsgemeinden.',
      '[paragraph] Preisstand Dezember 2025.',
    ]);
  });

  test('has the author of its properties and the language of its styles', async () => {
    const { csl, language } = await read(bytes);
    expect(csl.author).toEqual([{ literal: 'Katrin Vossberg' }]);
    expect(csl.issued).toEqual({ 'date-parts': [[2026, 2, 5]] });
    expect(language).toBe('de-DE');
  });
});

describe('what the converter would lose or glue', () => {
  test('a field shows its result and hides its code', async () => {
    const field = `<w:r><w:t xml:space="preserve">Seen by </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF "a" = "</w:instrText></w:r><w:r><w:t>never shown</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>twelve members</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(await blocksOf(`<w:p>${field}</w:p>`)).toEqual(['[paragraph] Seen by twelve members']);
  });

  test('a field that never ends hides no paragraph after it', async () => {
    const open = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r></w:p>';
    expect(await blocksOf(`${open}${paragraph('The vote is on Monday.')}`)).toEqual([
      '[paragraph] The vote is on Monday.',
    ]);
  });

  test('a dropped capital joins its paragraph', async () => {
    const capital = '<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr><w:r><w:t>T</w:t></w:r></w:p>';
    expect(await blocksOf(`${capital}${paragraph('he minister resigned.')}`)).toEqual([
      '[paragraph] The minister resigned.',
    ]);
  });

  test('the reading above a Japanese word is left out and the word kept', async () => {
    const ruby =
      '<w:r><w:ruby><w:rt><w:r><w:t>とうきょう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t></w:r></w:rubyBase></w:ruby></w:r>';
    expect(await blocksOf(`<w:p>${ruby}<w:r><w:t>で会議</w:t></w:r></w:p>`)).toEqual(['[paragraph] 東京で会議']);
  });

  test('raised figures are exponents after a unit and notes after a word', async () => {
    const raised = (text: string) => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`;
    const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = `<w:p>${words('3 × 10')}${raised('6')}${words(' m')}${raised('3')}${words(' of water')}${raised('4')}${words(' on the 2')}${raised('nd')}${words(' day of 2025')}${raised('5')}</w:p>`;
    expect(await blocksOf(body)).toEqual(['[paragraph] 3 × 10⁶ m³ of water on the 2nd day of 2025']);
  });

  test('headings are known by the outline level of their style, whatever it is called', async () => {
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="a1"><w:name w:val="Kapitel groß"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="a2"><w:name w:val="Kapitel klein"/><w:basedOn w:val="a1"/></w:style></w:styles>`;
    const body = `<w:p><w:pPr><w:pStyle w:val="a2"/></w:pPr><w:r><w:t>Finances of the fund, which are still under review.</w:t></w:r></w:p>${paragraph('They are sound.')}`;
    expect(await blocksOf(body, { 'word/styles.xml': styles })).toEqual([
      '[heading] Finances of the fund, which are still under review.',
      '[paragraph] They are sound.',
    ]);
  });

  test('a bold line is a heading unless most of the document is bold', async () => {
    const bold = (text: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    const rest = paragraph('The council met for nine hours and agreed on nothing at all, its chair said.');
    expect(await blocksOf(`${bold('Council meets again')}${rest}`)).toContain('[heading] Council meets again');
    const shout = bold('The council met for nine hours and agreed on nothing at all, its chair said.');
    expect(await blocksOf(`${shout}${bold('Council meets again')}${shout}`)).toContain(
      '[paragraph] Council meets again',
    );
  });

  test('words of a document the converter makes no blocks of are kept', async () => {
    // A table with a table in it only lays out.
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
    const table = (inside: string) => `<w:tbl><w:tr>${inside}</w:tr></w:tbl>`;
    const body = table(cell(`${paragraph('Left column of a page.')}${table(cell(paragraph('A box in it.')))}`));
    expect(await blocksOf(body)).toEqual(['[paragraph] Left column of a page.', '[paragraph] A box in it.']);
  });
});

describe('what a document says about itself', () => {
  const core = (inside: string) =>
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${inside}</cp:coreProperties>`;
  const describeBy = async (inside: string, body = paragraph('The port is closed until further notice.')) => {
    const parts = { 'word/document.xml': documentXml(body), 'docProps/core.xml': core(inside) };
    return (await read(packParts(parts))).csl;
  };

  test.each([
    ['<dc:title>Microsoft Word - final_v2.doc</dc:title>'],
    ['<dc:title>Document1</dc:title>'],
    ['<dc:title>brief_2026.docx</dc:title>'],
    ['<dc:creator>user</dc:creator>'],
    ['<dc:creator>jsmith01</dc:creator>'],
    ['<dc:creator>python-docx</dc:creator><dcterms:created>2013-12-23T23:15:00Z</dcterms:created>'],
  ])('%s says nothing', async (inside) => {
    expect(await describeBy(inside)).toEqual({ type: 'article' });
  });

  test('its title, authors and day of creation where the text has none', async () => {
    const said =
      '<dc:title>Port closure</dc:title><dc:creator>Amina Diallo; João Sá</dc:creator><dcterms:created>2026-01-09T23:30:00+02:00</dcterms:created>';
    expect(await describeBy(said)).toEqual({
      type: 'article',
      title: 'Port closure',
      author: [{ literal: 'Amina Diallo' }, { literal: 'João Sá' }],
      issued: { 'date-parts': [[2026, 1, 9]] },
    });
  });

  test('a document made from one of years ago has no day of its own', async () => {
    const said =
      '<dcterms:created>2019-01-08T09:12:00Z</dcterms:created><dcterms:modified>2026-03-12T07:40:00Z</dcterms:modified>';
    expect(await describeBy(said)).toEqual({ type: 'article' });
  });
});
