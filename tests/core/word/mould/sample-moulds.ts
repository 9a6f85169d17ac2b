import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  SimpleField,
  TextRun,
} from 'docx';
import { strToU8, type Zippable, zipSync } from 'fflate';

/** A mould made with the `docx` library: own styles CabStandard and CabRec with a list each, Letter, header and footer. */
export async function libraryMould(): Promise<Uint8Array> {
  const level = (text: string) => ({ level: 0, format: LevelFormat.DECIMAL, text, alignment: AlignmentType.LEFT });
  const document = new Document({
    title: 'Cabinet paper',
    subject: 'Cabinet',
    customProperties: [{ name: 'Reference', value: 'CAB-0' }],
    styles: {
      paragraphStyles: [
        {
          id: 'CabStandard',
          name: 'CabStandard',
          basedOn: 'Normal',
          quickFormat: true,
          paragraph: { numbering: { reference: 'standard', level: 0 }, spacing: { after: 200 } },
        },
        {
          id: 'CabRec',
          name: 'CabRec',
          basedOn: 'Normal',
          quickFormat: true,
          paragraph: { numbering: { reference: 'recommendations', level: 0 } },
          run: { bold: true },
        },
      ],
    },
    numbering: {
      config: [
        { reference: 'standard', levels: [level('%1')] },
        { reference: 'recommendations', levels: [level('R%1')] },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 12_240, height: 15_840 },
            margin: { left: 1_800, right: 1_800, top: 1_440, bottom: 1_440 },
          },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                children: [
                  new TextRun('Department of Examples'),
                  new TextRun({ text: ' — ' }),
                  new SimpleField('DOCPROPERTY Reference', 'CAB-0'),
                ],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: ['Page ', PageNumber.CURRENT] })] })],
          }),
        },
        children: [new Paragraph({ text: 'A sample paragraph of the department.', style: 'CabStandard' })],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMES = `xmlns:w="${W}" xmlns:r="${R}"`;

const control = (tag: string, inner: string, more = '') =>
  `<w:sdt><w:sdtPr><w:alias w:val="${tag}"/><w:tag w:val="${tag}"/><w:id w:val="${tag.length + 1000}"/>${more}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

/** What of a hand-made mould a test changes. */
export interface HandMade {
  readonly body?: string;
  readonly header?: string;
  readonly settings?: string;
  /** What its section says after its header. */
  readonly section?: string;
  readonly relations?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly types?: string;
  readonly mainType?: string;
}

const BODY = [
  `<w:p><w:pPr><w:pStyle w:val="HouseHead"/></w:pPr>${run('Briefing of the department')}</w:p>`,
  `<w:p>${run('To: ')}${control('to', run('Click here'), '<w:showingPlcHdr/>')}${run('  Ref: ')}${sign('begin')}<w:r><w:instrText xml:space="preserve"> DOCPROPERTY "Reference" </w:instrText></w:r>${sign('separate')}${run('none')}${sign('end')}</w:p>`,
  control('note-title', `<w:p><w:pPr><w:pStyle w:val="HouseHead"/></w:pPr>${run('Title')}</w:p>`),
  control('body', `<w:p>${run('The text of the note goes here.')}</w:p>`),
  `<w:p>${run('End of the brief, kept on file.')}</w:p>`,
].join('');
const HEADER = `<w:p>${run('House of examples, ')}${control('marking', run('UNMARKED'))}</w:p>`;

const SECTION =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>';

/** A mould by hand: content controls, property fields, a list of its own behind a style, a .dotx. */
export function handMadeMould(made: HandMade = {}): Uint8Array {
  const style = (id: string, name: string, inner = '', attributes = '') =>
    `<w:style w:type="paragraph" ${attributes} w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${made.mainType ?? `${TYPE}.template.main+xml`}"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="${TYPE}.settings+xml"/><Override PartName="/word/header1.xml" ContentType="${TYPE}.header+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>${made.types ?? ''}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${R}/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="c" Type="${R}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>A Person</dc:creator><cp:category>Briefs &amp; papers</cp:category></cp:coreProperties>`,
    'docProps/custom.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Reference"><vt:lpwstr>none</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="Retention"><vt:lpwstr>7 years</vt:lpwstr></property></Properties>`,
    'word/document.xml': `<w:document ${NAMES}><w:body>${made.body ?? BODY}<w:sectPr><w:headerReference w:type="default" r:id="h"/>${made.section ?? SECTION}</w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${R}/styles" Target="styles.xml"/><Relationship Id="n" Type="${R}/numbering" Target="numbering.xml"/><Relationship Id="t" Type="${R}/settings" Target="settings.xml"/><Relationship Id="h" Type="${R}/header" Target="header1.xml"/>${made.relations ?? ''}</Relationships>`,
    'word/styles.xml': `<w:styles ${NAMES}>${[
      style('Grundtext', 'Normal', '<w:qFormat/><w:rPr><w:sz w:val="24"/></w:rPr>', 'w:default="1"'),
      style(
        'HouseHead',
        'House Section Heading',
        '<w:basedOn w:val="Grundtext"/><w:rPr><w:b/><w:color w:val="7030A0"/></w:rPr>',
        'w:customStyle="1"',
      ),
      style(
        'HouseDots',
        'House dot points',
        '<w:basedOn w:val="Grundtext"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>',
        'w:customStyle="1"',
      ),
      style(
        'HouseNum',
        'House numbered list',
        '<w:basedOn w:val="Grundtext"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>',
        'w:customStyle="1"',
      ),
    ].join('')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${NAMES}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="»"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="400" w:hanging="400"/></w:pPr></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="400" w:hanging="400"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="8"/></w:num></w:numbering>`,
    'word/settings.xml': `<w:settings ${NAMES}>${made.settings ?? ''}<w:defaultTabStop w:val="708"/></w:settings>`,
    'word/header1.xml': `<w:hdr ${NAMES}>${made.header ?? HEADER}</w:hdr>`,
    ...made.parts,
  };
  const zip: Zippable = {};
  for (const [path, part] of Object.entries(files)) zip[path] = typeof part === 'string' ? strToU8(part) : part;
  // The same bytes each time.
  return zipSync(zip, { mtime: '1980-01-01T00:00:00' });
}
