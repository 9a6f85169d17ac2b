import { assertNever } from '../shared/assert-never.ts';
import type { PrintBlock, PrintDocument, PrintRun } from './print-model.ts';

/** A printed paragraph. */
export interface PrintedText {
  readonly text: string;
  /** Index of the note's block it is of; null for what stands before and after the note's body. */
  readonly block: number | null;
  /** The footnotes called in it, in order; `own`: the author's, not a source's. */
  readonly notes: readonly { readonly text: string; readonly own: boolean }[];
}

/** The words of each printed paragraph of the body, tables cell by cell: what somebody who opens the file can change. */
export function printedLines({
  body,
  origins,
  footnotes,
}: Pick<PrintDocument, 'body' | 'origins' | 'footnotes'>): readonly PrintedText[] {
  const blocks = new Map(
    origins.flatMap(({ first, count }, block) =>
      Array.from({ length: count }, (_, at) => [first + at, block] as const),
    ),
  );
  return body.flatMap((printed, index) => {
    const block = blocks.get(index) ?? null;
    return linesOf(printed).map((runs) => ({ text: runsText(runs), block, notes: notesIn(runs, footnotes) }));
  });
}

function linesOf(block: PrintBlock): readonly (readonly PrintRun[])[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.runs];
    case 'picture':
      return block.caption.length === 0 ? [] : [block.caption];
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.map(({ runs }) => runs)));
    case 'section':
      return [];
    case 'contents':
      // Put together anew by whoever opens the file, and read by nobody.
      return [];
    default:
      return assertNever(block);
  }
}

function notesIn(runs: readonly PrintRun[], footnotes: PrintDocument['footnotes']): PrintedText['notes'] {
  return runs.flatMap((run) => {
    if (run.kind !== 'footnote') return 'runs' in run ? notesIn(run.runs, footnotes) : [];
    return [{ text: runsText(footnotes[run.number - 1] ?? []), own: run.own ?? false }];
  });
}

/** The words of a line of print. */
export function runsText(runs: readonly PrintRun[]): string {
  return runs.map(runText).join('');
}

function runText(run: PrintRun): string {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'break':
      return '\n';
    case 'link':
    case 'place':
      return run.runs.map(runText).join('');
    case 'sequence':
      return String(run.number);
    case 'footnote':
    case 'page-number':
    case 'reference':
    case 'comment':
      return '';
    default:
      return assertNever(run);
  }
}
