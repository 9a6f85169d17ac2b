import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { PrintBlock, PrintDocument, PrintParagraph, PrintRun } from '../../../core/word/print-model.ts';

/** What is printed, by the library alone: its own styles, its own zip, nothing kept together, marked or settled. */
export async function bareDocx(print: PrintDocument): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [{ reference: 'numbers', levels: [{ level: 0, format: 'decimal', text: '%1.', start: 1 }] }],
    },
    footnotes: Object.fromEntries(
      print.footnotes.map((runs, index) => [index + 1, { children: [new Paragraph({ children: runs.flatMap(run) })] }]),
    ),
    sections: [{ children: print.body.flatMap((block) => render(block, print)) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function render(block: PrintBlock, print: PrintDocument): readonly (Paragraph | Table)[] {
  if (block.kind === 'paragraph') return [paragraph(block, print)];
  if (block.kind === 'picture') {
    const transformation = { width: block.width / 15, height: block.height / 15 };
    return [new Paragraph({ children: [new ImageRun({ type: 'png', data: block.bytes, transformation })] })];
  }
  if (block.kind === 'contents' || block.kind === 'section') return [];
  const rows = block.rows.map(({ heading, cells }) => {
    const children = cells.map((cell) => new TableCell({ children: cell.map((one) => paragraph(one, print)) }));
    return new TableRow({ tableHeader: heading, children });
  });
  return [new Table({ rows })];
}

function paragraph({ style, list, runs }: PrintParagraph, { lists }: PrintDocument): Paragraph {
  const heading = { Heading1: HeadingLevel.HEADING_1, Heading2: HeadingLevel.HEADING_2 }[String(style)];
  const ordered = list === null ? undefined : lists[list]?.ordered;
  return new Paragraph({
    children: runs.flatMap(run),
    ...(heading ? { heading } : {}),
    ...(ordered === false ? { bullet: { level: 0 } } : {}),
    ...(ordered ? { numbering: { reference: 'numbers', level: 0, instance: list ?? 0 } } : {}),
  });
}

function run(one: PrintRun): (TextRun | FootnoteReferenceRun)[] {
  if (one.kind === 'footnote') return [new FootnoteReferenceRun(one.number)];
  if (one.kind === 'link') return one.runs.flatMap(run);
  return one.kind === 'text' ? [new TextRun({ text: one.text, bold: one.bold, italics: one.italic })] : [];
}
