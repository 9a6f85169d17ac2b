import { assertNever } from '../shared/assert-never.ts';
import type { PrintBlock, PrintDocument, PrintRun } from './print-model.ts';

/** A printed paragraph. */
export interface PrintedText {
  readonly text: string;
  /** Index of the note's block it is of; null for what stands before and after the note's body. */
  readonly block: number | null;
}

/** The words of each printed paragraph of the body, tables cell by cell: what somebody who opens the file can change. */
export function printedLines({ body, origins }: Pick<PrintDocument, 'body' | 'origins'>): readonly PrintedText[] {
  const blocks = new Map(
    origins.flatMap(({ first, count }, block) =>
      Array.from({ length: count }, (_, at) => [first + at, block] as const),
    ),
  );
  return body.flatMap((printed, index) => {
    const block = blocks.get(index) ?? null;
    return linesOf(printed).map((text) => ({ text, block }));
  });
}

function linesOf(block: PrintBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [runsText(block.runs)];
    case 'picture':
      return block.caption.length === 0 ? [] : [runsText(block.caption)];
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.map(({ runs }) => runsText(runs))));
    case 'section':
      return [];
    case 'contents':
      // Put together anew by whoever opens the file, and read by nobody.
      return [];
    default:
      return assertNever(block);
  }
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
      return '';
    default:
      return assertNever(run);
  }
}
