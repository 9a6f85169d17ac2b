import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import type { PrintDocument, PrintParagraph, PrintRun } from '../../../core/word/print-model.ts';
import { paragraphsOf } from './print-short-hand.ts';

/** How many of each a file holds, as one program sees it. */
export interface Counts {
  headings: number;
  notes: number;
  items: number;
  tables: number;
  links: number;
}

const none = (): Counts => ({ headings: 0, notes: 0, items: 0, tables: 0, links: 0 });

const isHeading = ({ style }: PrintParagraph) => style.startsWith('Heading');

/** As the note says, printed. */
export function countPrint({ body, footnotes }: PrintDocument): Counts {
  const paragraphs = paragraphsOf(body);
  const links = (runs: readonly PrintRun[]) => runs.flatMap(inPlaces).filter(({ kind }) => kind === 'link').length;
  return {
    headings: paragraphs.filter(isHeading).length,
    notes: footnotes.length,
    items: paragraphs.filter((one) => one.list !== null && !isHeading(one)).length,
    tables: body.filter(({ kind }) => kind === 'table').length,
    links: [...paragraphs.map(({ runs }) => runs), ...footnotes].reduce((sum, runs) => sum + links(runs), 0),
  };
}

function inPlaces(run: PrintRun): readonly PrintRun[] {
  return run.kind === 'place' ? run.runs.flatMap(inPlaces) : [run];
}

/** Pandoc leaves out a link nobody could see, and a heading of line breaks alone. */
export function hasBlank({ body, footnotes }: PrintDocument): boolean {
  const paragraphs = paragraphsOf(body);
  const runs = [...paragraphs.map((one) => one.runs), ...footnotes].flat();
  const isBlankLink = (run: PrintRun) =>
    run.kind === 'link' && !run.runs.some((part) => part.kind === 'text' && /\S/.test(part.text));
  const isBlankHeading = (one: PrintParagraph) => isHeading(one) && one.runs.every(({ kind }) => kind === 'break');
  return runs.flatMap(inPlaces).some(isBlankLink) || paragraphs.some(isBlankHeading);
}

/** As mammoth reads it: what it makes HTML of. */
export async function countByMammoth(docx: Uint8Array): Promise<Counts> {
  const counts = none();
  const count = (element: MammothElement): void => {
    if (element.type === 'table') counts.tables += 1;
    if (element.type === 'noteReference') counts.notes += 1;
    if (element.type === 'paragraph') {
      if (/^heading \d$/i.test(element.styleName ?? '')) counts.headings += 1;
      else if (element.numbering) counts.items += 1;
    }
    for (const child of element.children ?? []) count(child);
  };
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(docx) },
    {
      ignoreEmptyParagraphs: false,
      transformDocument: (document: MammothElement) => {
        count(document);
        return document;
      },
    },
  );
  counts.links = value.match(/<a href="(?:https?|mailto):/g)?.length ?? 0;
  return counts;
}

interface MammothElement {
  readonly type: string;
  readonly styleName?: string | null;
  readonly numbering?: object | null;
  readonly children?: readonly MammothElement[];
}

/** As pandoc reads it. */
export function countByPandoc(docx: readonly Uint8Array[]): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'pandoc-'));
  try {
    const files = docx.map((bytes, index) => {
      const file = join(folder, `${index}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    const json = execFileSync('pandoc', ['-f', 'docx+empty_paragraphs', '-t', 'json', ...files], { maxBuffer: 1e9 });
    const counts = none();
    countTree(JSON.parse(json.toString('utf8')), counts);
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countTree(tree: unknown, counts: Counts): void {
  if (typeof tree !== 'object' || tree === null) return;
  const { t, c } = tree as { readonly t?: string; readonly c?: readonly unknown[] };
  if (t === 'Header') counts.headings += 1;
  if (t === 'Note') counts.notes += 1;
  if (t === 'Table') counts.tables += 1;
  if (t === 'Link' && /^(?:https?|mailto):/.test((c?.[2] as readonly [string, string] | undefined)?.[0] ?? ''))
    counts.links += 1;
  if (t === 'BulletList') counts.items += c?.filter(isItem).length ?? 0;
  if (t === 'OrderedList') counts.items += ((c?.[1] ?? []) as readonly unknown[]).filter(isItem).length;
  for (const child of Object.values(tree)) countTree(child, counts);
}

/** A numbered heading stands in a list of pandoc's. */
function isItem(blocks: unknown): boolean {
  return (blocks as readonly { readonly t: string }[])[0]?.t !== 'Header';
}

/** As LibreOffice has it open, from its own format in one file. */
export function countByLibreOffice(fodt: Uint8Array): Counts {
  const xml = new TextDecoder().decode(fodt);
  const body = xml.slice(xml.indexOf('<office:body>'));
  const many = (pattern: RegExp) => body.match(pattern)?.length ?? 0;
  return {
    headings: many(/<text:h[ >]/g),
    notes: many(/<text:note[ >]/g),
    items: many(/<text:list-item[^>]*>\s*<text:p[ >/]/g),
    tables: many(/<table:table[ >]/g),
    links: many(/<text:a [^>]*xlink:href="(?:https?|mailto):/g),
  };
}
