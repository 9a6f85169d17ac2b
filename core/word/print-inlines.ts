import type { Footnote, Inline, LineBreak, NotedInline, Text } from '../note/note.ts';
import { assertNever } from '../shared/assert-never.ts';
import type { PrintBreak, PrintRun, PrintText } from './print-model.ts';
import { plainRun } from './print-text.ts';
import type { Printing } from './printing.ts';
import { wordLink } from './word-link.ts';

/** A line of a note as runs; a link that may not be in a Word file becomes its words. */
export function printInlines(content: readonly Inline[], printing: Printing): readonly PrintRun[] {
  const runs: PrintRun[] = [];
  let held: readonly PrintRun[] = [];
  for (const inline of content) {
    const { before, after } = printing.comments.around(inline);
    if (held.length > 0 && inline.type === 'text') {
      const punctuation = leadingPunctuation(inline.text, printing.language);
      runs.push(...before);
      if (punctuation !== '') runs.push(printText({ ...inline, text: punctuation }));
      runs.push(...held);
      if (inline.text !== punctuation) runs.push(printText({ ...inline, text: inline.text.slice(punctuation.length) }));
      runs.push(...after);
      held = [];
      continue;
    }
    runs.push(...held);
    held = [];
    if (inline.type === 'footnote') {
      if (runs.at(-1)?.kind === 'footnote') runs.push(COMMA);
      runs.push({ kind: 'footnote', number: printing.addFootnote(printFootnote(inline, printing)), own: true });
      continue;
    }
    if (inline.type === 'reference') {
      runs.push(printing.places.reference(inline));
      continue;
    }
    if (inline.type === 'fact-link') held = footnoteMarks(printing.takeFootnotes());
    runs.push(...before, ...printInline(inline), ...after);
  }
  return [...runs, ...held];
}

/**
 * A footnote of the author's own. A fact used in it has its source in it, after its words, as the Chicago manual has it
 * for a note that says something and cites: a footnote is never called from a footnote.
 */
function printFootnote({ content }: Footnote, printing: Printing): readonly PrintRun[] {
  const sources = content.flatMap((inline) => (inline.type === 'fact-link' ? printing.takeSources() : []));
  const cited = sources.flatMap((runs): readonly PrintRun[] => [plainRun(' '), ...runs]);
  return [...content.flatMap(printInline), ...cited];
}

/**
 * English and Malay set the mark after the sentence's punctuation, French before it. What goes on with a letter or figure
 * (`’s`, `.5`) closes nothing.
 */
function leadingPunctuation(text: string, language: string): string {
  if (language.toLowerCase().startsWith('fr')) return '';
  return /^[.,;:!?…”’"']+(?![\p{L}\p{N}])/u.exec(text)?.[0] ?? '';
}

function printInline(inline: NotedInline): readonly PrintRun[] {
  switch (inline.type) {
    case 'text':
    case 'break':
      return [printWord(inline)];
    case 'link': {
      const url = wordLink(inline.url);
      const runs = inline.content.map(printWord);
      return url === null || !runs.some(hasWords) ? runs : [{ kind: 'link', url, runs }];
    }
    case 'fact-link':
      return inline.content.map(printWord);
    default:
      return assertNever(inline);
  }
}

/** A link on nothing but a line break is one nobody can click. */
function hasWords(run: PrintText | PrintBreak): boolean {
  return run.kind === 'text' && run.text !== '';
}

function printWord(word: Text | LineBreak): PrintText | PrintBreak {
  return word.type === 'break' ? { kind: 'break' } : printText(word);
}

function printText({ text, marks, language }: Text): PrintText {
  return plainRun(text, {
    bold: marks.includes('bold'),
    italic: marks.includes('italic'),
    underline: marks.includes('underline'),
    strike: marks.includes('strike'),
    highlight: marks.includes('highlight'),
    smallCaps: marks.includes('small-caps'),
    script: marks.includes('superscript') ? 'super' : marks.includes('subscript') ? 'sub' : null,
    ...(language === undefined ? {} : { language }),
  });
}

/** Two marks at one place need a comma, or footnotes 1 and 2 read as footnote 12; on one line, by a no-break space. */
const COMMA = plainRun(',\u00a0', { betweenFootnotes: true });

/** The marks of the footnotes at one place. */
export function footnoteMarks(numbers: readonly number[]): readonly PrintRun[] {
  return numbers.flatMap((number, index): readonly PrintRun[] => {
    const mark: PrintRun = { kind: 'footnote', number };
    return index === 0 ? [mark] : [COMMA, mark];
  });
}
