import type { Footnote, Footnotes } from '../note/footnotes.ts';
import type { PrintFootnote, PrintList, PrintRun } from './print-model.ts';
import { plainRun } from './print-text.ts';
import { wordLink } from './word-link.ts';

/** What grows while a note is turned into print, front to back: its lists and its footnotes. */
export interface Printing {
  readonly language: string;
  readonly lists: readonly PrintList[];
  readonly footnotes: readonly (readonly PrintRun[])[];
  /** Starts a list and returns its index. */
  readonly addList: (list: PrintList) => number;
  /** Must be called for each fact link in reading order: the marks of the footnotes that belong to it. */
  readonly takeFootnotes: () => readonly PrintFootnote[];
}

/** Places that say the same about the same source share a footnote, as in print; else a page may be half footnotes. */
export function startPrinting(language: string, planned: Footnotes): Printing {
  const lists: PrintList[] = [];
  const footnotes: (readonly PrintRun[])[] = [];
  const numbers = new Map<string, number>();
  let ordinal = 0;

  const callFootnote = (footnote: Footnote): PrintFootnote => {
    const key = JSON.stringify([footnote.source, footnote.runs]);
    const known = numbers.get(key);
    if (known !== undefined) return { kind: 'footnote', number: known, first: false };
    const number = footnotes.push(footnote.runs.map(printFootnoteRun));
    numbers.set(key, number);
    return { kind: 'footnote', number, first: true };
  };

  return {
    language,
    lists,
    footnotes,
    addList: (list) => lists.push(list) - 1,
    takeFootnotes: () => {
      const here = planned.get(ordinal) ?? [];
      ordinal += 1;
      return here.map(callFootnote);
    },
  };
}

function printFootnoteRun({ text, italic, url }: Footnote['runs'][number]): PrintRun {
  const run = plainRun(text, { italic });
  const safe = url === null ? null : wordLink(url);
  return safe === null ? run : { kind: 'link', url: safe, runs: [run] };
}
