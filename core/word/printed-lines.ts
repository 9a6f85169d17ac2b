import { assertNever } from '../shared/assert-never.ts';
import type { PrintBlock, PrintRun } from './print-model.ts';

/** The words of each printed paragraph of the body, tables cell by cell: what somebody who opens the file can change. */
export function printedLines(body: readonly PrintBlock[]): readonly string[] {
  return body.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return [runsText(block.runs)];
      case 'picture':
        return block.caption.length === 0 ? [] : [runsText(block.caption)];
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.map(({ runs }) => runsText(runs))));
      case 'contents':
        // Put together anew by whoever opens the file, and read by nobody.
        return [];
      default:
        return assertNever(block);
    }
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
      return '';
    default:
      return assertNever(run);
  }
}
