import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strToU8, zipSync } from 'fflate';

/** Forms of departments, each laid out another way; the words are ours. */

const line = (text: string) => new Paragraph(text);
const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel] = HeadingLevel.HEADING_1) =>
  new Paragraph({ text, heading: level });
const told = (text: string) => new Paragraph({ children: [new TextRun({ text, italics: true, color: '808080' })] });
const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
const cell = (...texts: string[]) => new TableCell({ children: texts.map(line) });
const boldCell = (text: string) => new TableCell({ children: [bold(text)] });
const table = (...rows: readonly (readonly TableCell[])[]) =>
  new Table({
    width: { size: 9_000, type: WidthType.DXA },
    rows: rows.map((cells) => new TableRow({ children: cells })),
  });
const pack = async (document: Document) => new Uint8Array(await Packer.toBuffer(document));

/** A table of fields, headings by style, grey italic guidance, tick boxes, marking top and bottom, Letter. */
export function headedForm(): Promise<Uint8Array> {
  const band = { children: [new Paragraph({ text: 'OFFICIAL-SENSITIVE', alignment: AlignmentType.CENTER })] };
  return pack(
    new Document({
      title: 'Ministerial submission',
      styles: { default: { document: { run: { language: { value: 'en-GB' } } } } },
      sections: [
        {
          properties: {
            page: {
              size: { width: 12_240, height: 15_840 },
              margin: { top: 1_440, right: 1_440, bottom: 1_440, left: 1_440 },
            },
          },
          headers: { default: new Header(band) },
          footers: { default: new Footer(band) },
          children: [
            new Paragraph({ text: 'Ministerial submission', heading: HeadingLevel.TITLE }),
            table(
              [cell('To:'), cell('[Name of minister]')],
              [cell('From:'), cell('[Name and team]')],
              [cell('Copies:'), cell('')],
              [cell('Date:'), cell('[dd/mm/yyyy]')],
              [cell('Reference No.'), cell('')],
              [cell('Subject:'), cell('[Short title]')],
              [cell('Priority:'), cell('☐ Urgent ☐ Routine')],
              [cell('Decision by'), cell('')],
            ),
            told('No more than two pages in all.'),
            heading('Issue'),
            told('Say in one or two sentences what this is about. No more than 80 words.'),
            heading('Recommendation'),
            line('We recommend that you take one of the courses below.'),
            line('☐ Agree   ☐ Disagree   ☐ Please discuss'),
            heading('Background'),
            heading('What has happened', HeadingLevel.HEADING_2),
            told('Describe the events since the last submission.'),
            heading('Annex A: Evidence'),
            line('Signature: ______________________'),
            line('Cleared by:'),
          ],
        },
      ],
    }),
  );
}

/** No styles at all: bold lines for headings, `To:` lines with tabs, instructions in square brackets. */
export function plainForm(): Promise<Uint8Array> {
  return pack(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [new TextRun({ text: 'INFORMATION NOTE', bold: true, size: 32 })],
            }),
            line('To:\tPermanent Secretary\tDate:\t'),
            line('From:\t'),
            line('Our ref:\t[file number]'),
            bold('1. Purpose'),
            line('[Insert the purpose in at most four lines]'),
            bold('2. Key points (150 words)'),
            line('[Up to five points, the most important first]'),
            bold('3. Next steps'),
            line('This note will be published under the usual rules.'),
            line('Copies to: [list]'),
          ],
        },
      ],
    }),
  );
}

/** Everything in one table: rows of fields, then a row for each section, then responses beside recommendations. */
export function tableForm(): Promise<Uint8Array> {
  return pack(
    new Document({
      sections: [
        {
          children: [
            table(
              [boldCell('To'), cell('Minister for Transport'), boldCell('Tracking number'), cell('')],
              [boldCell('Critical date'), cell(''), boldCell('Contact officer'), cell('')],
            ),
            table(
              [
                boldCell('Purpose'),
                cell(
                  '<Why this brief exists, in a sentence that stands by itself and says what is asked of the reader>',
                ),
              ],
              [
                boldCell('Background'),
                cell(
                  '<What the reader must know to decide, in not more than 200 words>',
                  'Past decisions are listed first.',
                ),
              ],
            ),
            table(
              [cell('That you agree to the proposal.'), cell('Agreed / Not agreed')],
              [cell('That you note the costs.'), cell('Noted / Please discuss')],
            ),
            table([boldCell('Milestone'), boldCell('Owner'), boldCell('Day')], [cell(''), cell(''), cell('')]),
          ],
        },
      ],
    }),
  );
}

/** In French, with numbered headings and paragraphs. */
export function frenchForm(): Promise<Uint8Array> {
  const numbered = (text: string) => new Paragraph({ text, numbering: { reference: 'paragraphs', level: 0 } });
  return pack(
    new Document({
      styles: { default: { document: { run: { language: { value: 'fr-CA' } } } } },
      numbering: {
        config: [
          {
            reference: 'paragraphs',
            levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT }],
          },
        ],
      },
      sections: [
        {
          headers: {
            default: new Header({ children: [new Paragraph({ text: 'PROTÉGÉ B', alignment: AlignmentType.RIGHT })] }),
          },
          children: [
            new Paragraph({ text: 'Note à la ministre', heading: HeadingLevel.TITLE }),
            line('Destinataire : '),
            line('Expéditeur : '),
            line('Objet : '),
            line('Échéance : '),
            line('N° de dossier : '),
            heading('Enjeu'),
            numbered('Indiquer l’enjeu. Pas plus de 3 lignes.'),
            heading('Contexte'),
            numbered('Décrire les faits.'),
            heading('Recommandation'),
            numbered('Expliquer ce qui est proposé.'),
            line("☐ D'accord  ☐ Pas d'accord"),
          ],
        },
      ],
    }),
  );
}

/** In Malay, the first paragraph without a number. */
export function malayForm(): Promise<Uint8Array> {
  const numbered = (text: string) => new Paragraph({ text, numbering: { reference: 'paragraphs', level: 0 } });
  return pack(
    new Document({
      styles: { default: { document: { run: { language: { value: 'ms-MY' } } } } },
      numbering: {
        config: [
          {
            reference: 'paragraphs',
            levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, start: 2 }],
          },
        ],
      },
      sections: [
        {
          headers: { default: new Header({ children: [line('SULIT')] }) },
          footers: {
            default: new Footer({ children: [new Paragraph({ text: 'SULIT', alignment: AlignmentType.RIGHT })] }),
          },
          children: [
            line('Kepada: YB Menteri'),
            line('Daripada: '),
            line('Tarikh: '),
            line('Perkara: '),
            line('Rujukan: '),
            heading('Tujuan'),
            line('[Nyatakan tujuan kertas ini. Tidak melebihi 100 patah perkataan.]'),
            heading('Latar Belakang'),
            numbered('Terangkan keputusan terdahulu.'),
            heading('Syor'),
            numbered('Huraikan syor.'),
            line('☐ Setuju ☐ Tidak setuju'),
          ],
        },
      ],
    }),
  );
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A package of one document part, as little as Word opens. */
export function byHand(body: string, styles = ''): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...(styles === '' ? {} : { 'word/styles.xml': strToU8(`<w:styles ${W}>${styles}</w:styles>`) }),
  });
}

const paragraph = (content: string, style = '') =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;
const run = (text: string, look = '') =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const control = (properties: string, shown: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${shown}</w:sdtContent></w:sdt>`;

/** A .dotx with content controls: a list, a date, a placeholder, boxes of Word's own, hidden and styled guidance. */
export function controlledForm(): Uint8Array {
  return byHand(
    [
      paragraph(
        run('Action officer: ') +
          control('<w:alias w:val="Officer"/><w:showingPlcHdr/>', run('Click or tap here to enter text.')),
      ),
      paragraph(
        run('Urgency: ') +
          control(
            '<w:dropDownList><w:listItem w:displayText="Choose an item." w:value=""/><w:listItem w:displayText="Immediate" w:value="1"/><w:listItem w:displayText="Routine" w:value="2"/></w:dropDownList><w:showingPlcHdr/>',
            run('Choose an item.'),
          ),
      ),
      paragraph(run('Meeting on: ') + control('<w:date/><w:showingPlcHdr/>', run('Enter a date.'))),
      paragraph(run('Objectives'), 'Kop'),
      paragraph(run('What we want from this meeting.'), 'Help'),
      paragraph(run('Only the drafter reads this.', '<w:vanish/>')),
      paragraph(run('The Minister may say:')),
      paragraph(
        control('<w14:checkbox/>', run('☐')) +
          run(' Approve ') +
          control('<w14:checkbox/>', run('☐')) +
          run(' Disapprove'),
      ),
    ].join(''),
    '<w:style w:type="paragraph" w:styleId="Kop"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Help"><w:name w:val="Guidance text"/></w:style>',
  );
}
