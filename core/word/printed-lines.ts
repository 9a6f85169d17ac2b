import { assertNever } from '../shared/assert-never.ts';
import type { PrintBlock, PrintParagraph, PrintRun } from './print-model.ts';

/** The words of each printed paragraph of the body, tables cell by cell: what somebody who opens the file can change. */
export function printedLines(body: readonly PrintBlock[]): readonly string[] {
  return body.flatMap((block) =>
    block.kind === 'paragraph'
      ? [paragraphText(block)]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.map(paragraphText))),
  );
}

function paragraphText({ runs }: PrintParagraph): string {
  return runs.map(runText).join('');
}

function runText(run: PrintRun): string {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'break':
      return '\n';
    case 'link':
      return run.runs.map(runText).join('');
    case 'footnote':
    case 'page-number':
      return '';
    default:
      return assertNever(run);
  }
}
