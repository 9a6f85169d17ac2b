import { assertNever } from '../../../core/shared/assert-never.ts';
import type { PrintBlock, PrintParagraph, PrintRun } from '../../../core/word/print-model.ts';

/** Runs in a short hand: `[3]` a footnote mark, `<address>` and `</>` around a link, `\n` a break, `{page}` a field, `{number 2: 1.1}` a reference. */
export function shortHand(runs: readonly PrintRun[]): string {
  return runs
    .map((run) => {
      switch (run.kind) {
        case 'text':
          return run.text;
        case 'break':
          return '\n';
        case 'link':
          return `<${run.url}>${shortHand(run.runs)}</>`;
        case 'footnote':
          return `[${run.number}]`;
        case 'page-number':
          return `{${run.of}}`;
        case 'place':
          return shortHand(run.runs);
        case 'comment':
          return '';
        case 'sequence':
          return String(run.number);
        case 'reference':
          return `{${run.shows} ${run.to}: ${run.text.text}}`;
        default:
          return assertNever(run);
      }
    })
    .join('');
}

/** Every paragraph in reading order, cells row by row. */
export function paragraphsOf(blocks: readonly PrintBlock[]): readonly PrintParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.kind === 'table'
        ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell))
        : [],
  );
}
