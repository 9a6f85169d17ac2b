import type { RuleName } from './lint-package.ts';
import { plantInPart, withoutPart, withPart } from './mutate-package.ts';

/** A defect planted in a good package and who must find it: a rule of the linter, or Microsoft's validator. */
export interface PlantedDefect {
  readonly name: string;
  readonly finder: RuleName | 'validator';
  readonly plant: (good: Uint8Array) => Uint8Array;
}

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';
const FOOTNOTES = 'word/footnotes.xml';
const RELS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';

function planted(finder: PlantedDefect['finder'], name: string, plant: PlantedDefect['plant']): PlantedDefect {
  return { finder, name, plant };
}

function edit(finder: PlantedDefect['finder'], name: string, path: string, from: string | RegExp, to: string) {
  return planted(finder, name, (good) => plantInPart(good, path, from, to));
}

const DRAWING =
  '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="7" name="a"/></wp:inline></w:drawing></w:r></w:p>';
const CONTROL = '<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>';
const BOOKMARK = (id: string, name: string) =>
  `<w:p><w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/></w:p>`;

export const DEFECTS: readonly PlantedDefect[] = [
  edit('xml-not-well-formed', 'a tag left open', DOCUMENT, '</w:p>', ''),
  edit('xml-not-well-formed', 'a character XML forbids', DOCUMENT, 'Issue', 'Iss\u{ffff}ue'),
  edit('xml-not-well-formed', 'an ampersand', DOCUMENT, 'Issue', 'Issue & more'),
  planted('part-without-type', 'a part of unknown type', (good) => withPart(good, 'word/notes.bin', 'x')),
  planted('type-without-part', 'a type of a part that is gone', (good) => withoutPart(good, 'word/numbering.xml')),
  edit('no-main-document', 'no way to the document', '_rels/.rels', /<Relationship [^>]*officeDocument"[^>]*\/>/, ''),
  edit('relationship-to-nothing', 'a relationship to a missing part', RELS, 'footnotes.xml', 'feetnotes.xml'),
  edit('relationship-id-twice', 'a relationship id used twice', RELS, 'Id="rId2"', 'Id="rId1"'),
  edit(
    'reference-without-relationship',
    'a link that points at no address',
    DOCUMENT,
    /(?<=w:hyperlink [^>]*)r:id="rId\d+"/,
    'r:id="rId99"',
  ),
  edit(
    'link-nobody-may-open',
    'a link that is a script',
    RELS,
    'https://example.org/a?b=1&amp;c=2',
    'javascript:alert(1)',
  ),
  edit('link-nobody-may-open', 'a link with a space', RELS, 'https://example.org/a?', 'https://example.org/a b?'),
  edit('link-nobody-may-open', 'a link with a lone percent sign', RELS, 'example.org/a?', 'example.org/100%?'),
  edit('link-nobody-may-open', 'mail to an address', RELS, 'https://example.org/a?', 'mailto:https://a@example.org?'),
  edit('style-nobody-defined', 'a paragraph of unknown style', DOCUMENT, 'w:val="Heading1"', 'w:val="Heading9"'),
  edit(
    'style-nobody-defined',
    'a style based on nothing',
    STYLES,
    '<w:basedOn w:val="Normal"/>',
    '<w:basedOn w:val="Norml"/>',
  ),
  edit('style-defined-twice', 'a style defined twice', STYLES, 'w:styleId="Heading3"', 'w:styleId="Heading2"'),
  edit('list-nobody-defined', 'an item of no list', DOCUMENT, /<w:numId w:val="\d+"\/>/, '<w:numId w:val="999"/>'),
  edit(
    'list-nobody-defined',
    'a placeholder left for a list',
    DOCUMENT,
    /<w:numId w:val="\d+"\/>/,
    '<w:numId w:val="{bullets-1}"/>',
  ),
  edit(
    'list-without-definition',
    'a list without definition',
    NUMBERING,
    /<w:abstractNumId w:val="\d+"\/>/,
    '<w:abstractNumId w:val="99"/>',
  ),
  edit(
    'list-level-nobody-defined',
    'an item deeper than its list',
    DOCUMENT,
    '<w:ilvl w:val="1"/>',
    '<w:ilvl w:val="12"/>',
  ),
  edit('list-id-twice', 'two lists of one id', NUMBERING, '<w:num w:numId="2"', '<w:num w:numId="3"'),
  edit(
    'footnote-nobody-wrote',
    'a mark without footnote',
    DOCUMENT,
    '<w:footnoteReference w:id="1"/>',
    '<w:footnoteReference w:id="77"/>',
  ),
  edit('footnote-nobody-calls', 'a footnote without mark', DOCUMENT, '<w:footnoteReference w:id="2"/>', ''),
  edit('footnote-id-twice', 'two footnotes of one id', FOOTNOTES, '<w:footnote w:id="2">', '<w:footnote w:id="1">'),
  edit(
    'bookmark-twice',
    'two bookmarks of one name',
    DOCUMENT,
    '<w:body>',
    `<w:body>${BOOKMARK('1', 'here')}${BOOKMARK('2', 'Here')}`,
  ),
  edit(
    'bookmark-name-word-refuses',
    'a bookmark with a space',
    DOCUMENT,
    '<w:body>',
    `<w:body>${BOOKMARK('1', 'over here')}`,
  ),
  edit(
    'range-without-end',
    'a bookmark without end',
    DOCUMENT,
    '<w:body>',
    '<w:body><w:p><w:bookmarkStart w:id="1" w:name="x"/></w:p>',
  ),
  edit('drawing-id-twice', 'two drawings of one id', DOCUMENT, '<w:body>', `<w:body>${DRAWING}${DRAWING}`),
  edit('control-id-twice', 'two controls of one id', DOCUMENT, '<w:body>', `<w:body>${CONTROL}${CONTROL}`),
  edit(
    'link-to-no-bookmark',
    'a link inside the document to nowhere',
    DOCUMENT,
    '<w:body>',
    '<w:body><w:p><w:hyperlink w:anchor="nowhere"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>',
  ),
  edit(
    'link-to-no-bookmark',
    'a reference field to nowhere',
    DOCUMENT,
    '<w:body>',
    '<w:body><w:p><w:fldSimple w:instr=" REF nowhere \\h "/></w:p>',
  ),
  edit(
    'cell-without-last-paragraph',
    'a cell without paragraph',
    DOCUMENT,
    /(?<=<\/w:tcPr>)<w:p>.*?<\/w:p>(?=<\/w:tc>)/,
    '',
  ),
  edit(
    'row-without-cells',
    'a row without cells',
    DOCUMENT,
    '</w:tblGrid>',
    '</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr></w:tr>',
  ),
  edit('table-without-rows', 'a table without rows', DOCUMENT, /(?<=<\/w:tblGrid>)<w:tr>.*?(?=<\/w:tbl>)/, ''),
  edit('row-off-the-grid', 'a cell wider than the grid', DOCUMENT, '<w:tcPr>', '<w:tcPr><w:gridSpan w:val="9"/>'),
  edit(
    'grid-not-table-width',
    'a grid that is not the table',
    DOCUMENT,
    /<w:gridCol w:w="\d+"\/>/,
    '<w:gridCol w:w="5"/>',
  ),
  planted('heading-row-below-others', 'a heading row that is not at the top', (good) =>
    plantInPart(good, DOCUMENT, /(?<=16 April 2025<.*?<w:cantSplit\/>)(?=<\/w:trPr>)/, '<w:tblHeader/>'),
  ),
  edit(
    'tables-that-touch',
    'two tables with nothing between',
    DOCUMENT,
    '</w:tbl><w:p><w:pPr><w:pStyle w:val="Spacer"/></w:pPr></w:p><w:tbl>',
    '</w:tbl><w:tbl>',
  ),
  edit(
    'field-not-closed',
    'a field that never ends',
    'word/footer1.xml',
    /<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>|<w:fldChar w:fldCharType="end"\/>/,
    '',
  ),
  edit('no-page-setup', 'no paper size', DOCUMENT, /<w:pgSz[^>]*\/>/, ''),
  edit('line-height-without-rule', 'a line height without rule', STYLES, ' w:lineRule="auto"', ''),
  edit('no-language', 'text of no language', STYLES, /<w:lang [^>]*\/>/, ''),
  edit('heading-without-outline-level', 'a heading without level', STYLES, '<w:outlineLvl w:val="1"/>', ''),
  edit('space-word-drops', 'a space at the edge', DOCUMENT, '<w:t xml:space="preserve">That you ', '<w:t>That you '),
  edit('break-word-drops', 'a line break in text', DOCUMENT, 'Issue', 'Is\nsue'),
  edit('character-nobody-can-read', 'a control character of Latin 1', DOCUMENT, 'Issue', 'Iss\u{92}ue'),
  edit('value-a-program-left', 'not a number', DOCUMENT, /w:gridCol w:w="\d+"/, 'w:gridCol w:w="NaN"'),
  edit('property-date-not-a-date', 'a date in words', 'docProps/core.xml', '2025-04-20T10:00:00Z', '20 April 2025'),
  edit('link-without-words', 'a link nobody can click', DOCUMENT, 'a link</w:t>', '</w:t>'),
  edit('validator', 'an element nobody knows', DOCUMENT, '<w:cantSplit/>', '<w:cannotSplit/>'),
  edit(
    'validator',
    'properties after the text',
    DOCUMENT,
    /<w:p>(<w:pPr>.*?<\/w:pPr>)(<w:r>.*?<\/w:r>)<\/w:p>/,
    '<w:p><w:r><w:t>x</w:t></w:r><w:pPr><w:keepNext/></w:pPr></w:p>',
  ),
  edit('validator', 'run properties out of order', DOCUMENT, '<w:b/><w:bCs/>', '<w:u w:val="single"/><w:b/>'),
  edit('validator', 'a colour by name', STYLES, 'w:color w:val="1F3552"', 'w:color w:val="navy"'),
  edit('validator', 'a size in words', STYLES, /<w:sz w:val="\d+"\/>/, '<w:sz w:val="large"/>'),
  edit('validator', 'a table without grid', DOCUMENT, /<w:tblGrid>.*?<\/w:tblGrid>/, ''),
  edit('validator', 'text outside any paragraph', DOCUMENT, '<w:body>', '<w:body><w:r><w:t>x</w:t></w:r>'),
  edit('validator', 'a wrong type of part', TYPES, 'wordprocessingml.styles+xml', 'wordprocessingml.style+xml'),
];
