import { decisionWords } from '../note/decision-words.ts';
import {
  type Decision,
  type Recommendation,
  responsesOf,
  type SignOff,
  type SignOffRow,
} from '../note/formal-blocks.ts';
import { writePartialDate } from '../shared/partial-date.ts';
import type { ParagraphStyle, PrintBlock, PrintParagraph, PrintRow, PrintRun, PrintTable } from './print-model.ts';
import { printParagraph, SPACER } from './print-paragraph.ts';
import { plainRun } from './print-text.ts';
import type { Printing } from './printing.ts';

/** A decision block as its practice prints it (DecisionLayout), `width` twips wide. */
export function printDecision(decision: Decision, printing: Printing, width: number): readonly PrintBlock[] {
  const lead = decision.lead === '' ? [] : [keepNext(paragraphOf('Normal', decision.lead))];
  const items = decision.items.filter(({ verb, text }) => verb !== '' || text !== '');
  if (items.length === 0) return [...lead, ...deadline({ ...decision, layout: 'paragraphs' }, printing)];
  switch (decision.layout) {
    case 'paragraphs':
      return [...lead, ...printNumbered(items, printing, true), ...deadline(decision, printing)];
    case 'beside':
      return [
        ...lead,
        besideTable(items, printing, width),
        SPACER,
        ...deadline(decision, printing),
        ...signingLine(decision.decider, printing, width),
      ];
    case 'concur':
      return [
        ...lead,
        ...printNumbered(items, printing, true),
        ...deadline(decision, printing),
        ...responseLine(responsesOf({ items }), width),
        ...signingLine(decision.decider, printing, width),
      ];
    case 'approve':
      return [
        ...lead,
        ...items.flatMap((item, index) => [
          ...printNumbered([item], printing, false, index + 1, items.length > 1),
          ...responseLine(item.responses, width),
        ]),
        ...deadline(decision, printing),
      ];
  }
}

/** Signatures as lines to sign on, then clearances and contacts as a table. */
export function printSignOff({ rows }: SignOff, printing: Printing, width: number): readonly PrintBlock[] {
  const signatures = rows.filter(({ kind }) => kind === 'signature');
  const others = rows.filter(({ kind }) => kind !== 'signature');
  return [
    ...signatures.flatMap((row) =>
      signingLine([row.name, row.label, row.contact].filter(Boolean).join(', '), printing, width),
    ),
    ...(others.length > 0 ? [clearanceTable(others, printing, width), SPACER] : []),
  ];
}

function printNumbered(
  items: readonly Recommendation[],
  printing: Printing,
  ends: boolean,
  start = 1,
  numbered = items.length > 1,
): readonly PrintParagraph[] {
  if (!numbered) return items.map((item) => printParagraph('Recommendation', recommendationRuns(item)));
  const list = printing.addList({ ordered: true, level: 0, start, compact: false, ...printing.lettered });
  return items.map((item, index) => ({
    ...printParagraph('Recommendation', recommendationRuns(item)),
    list,
    endsList: ends && index === items.length - 1,
  }));
}

/** The verb in bold, so that the eye finds what each asks for. */
function recommendationRuns({ verb, text }: Recommendation): readonly PrintRun[] {
  return [
    ...(verb === '' ? [] : [plainRun(verb, { bold: true })]),
    ...(verb !== '' && text !== '' ? [plainRun(' ')] : []),
    ...(text === '' ? [] : [plainRun(text)]),
  ];
}

function besideTable(items: readonly Recommendation[], printing: Printing, width: number): PrintTable {
  const answers = Math.min(2_900, Math.floor(width / 3));
  return {
    kind: 'table',
    look: 'grid',
    columns: [width - answers, answers],
    rows: items.map((item) => {
      const list = printing.addList({ ordered: true, level: 0, start: items.indexOf(item) + 1, compact: true });
      return {
        heading: false,
        cells: [
          [{ ...printParagraph('TableNumber', recommendationRuns(item)), list }],
          [paragraphOf('TableText', item.responses.join(' / '))],
        ],
      };
    }),
  };
}

/** A line to write on above each answer. */
function responseLine(responses: readonly string[], width: number): readonly PrintBlock[] {
  return responses.length === 0 ? [] : [linesTable(responses, width, responses.length), SPACER];
}

/** One line to sign on, one for the date. */
function signingLine(name: string, { language }: Printing, width: number): readonly PrintBlock[] {
  const { signature, date } = decisionWords(language);
  return [linesTable([name === '' ? signature : name, date], width, 2, 0.62), SPACER];
}

function linesTable(words: readonly string[], width: number, columns: number, first = 1 / columns): PrintTable {
  const gap = 360;
  const lines = width - gap * (columns - 1);
  const taken = Math.floor(lines * first);
  const rest = Math.floor((lines - taken) / Math.max(columns - 1, 1));
  // The last takes what rounding left over.
  const widths = words.map((_, index) =>
    index === words.length - 1 ? lines - (index === 0 ? 0 : taken + rest * (index - 1)) : index === 0 ? taken : rest,
  );
  const cells = words.map((text) => [paragraphOf('SigningLine', text)]);
  return {
    kind: 'table',
    look: 'plain',
    columns: widths.flatMap((one, index) => (index === 0 ? [one] : [gap, one])),
    rows: [
      {
        heading: false,
        cells: cells.flatMap((cell, index) => (index === 0 ? [cell] : [[printParagraph('TableText', [])], cell])),
      },
    ],
  };
}

function deadline({ decider, decideBy, layout }: Decision, { language }: Printing): readonly PrintParagraph[] {
  const words = decisionWords(language);
  const signed = layout === 'beside' || layout === 'concur';
  const parts = [
    ...(decider === '' || signed ? [] : [`${words.decider}: ${decider}`]),
    ...(decideBy === '' ? [] : [`${words.decideBy}: ${writePartialDate(decideBy, language)}`]),
  ];
  return parts.length === 0 ? [] : [printParagraph('Normal', [plainRun(parts.join('. '), { bold: true })])];
}

function clearanceTable(rows: readonly SignOffRow[], { language }: Printing, width: number): PrintTable {
  const quarter = Math.floor(width / 4);
  const cells = (style: ParagraphStyle, words: readonly string[]): PrintRow['cells'] =>
    words.map((word) => [paragraphOf(style, word)]);
  return {
    kind: 'table',
    look: 'grid',
    columns: [quarter, quarter, quarter, width - 3 * quarter],
    rows: [
      { heading: true, cells: cells('TableHeading', decisionWords(language).clearance) },
      ...rows.map(({ label, name, contact, date }) => ({
        heading: false,
        cells: cells('TableText', [label, name, contact, date === '' ? '' : writePartialDate(date, language)]),
      })),
    ],
  };
}

function paragraphOf(style: ParagraphStyle, text: string): PrintParagraph {
  return printParagraph(style, text === '' ? [] : [plainRun(text)]);
}

function keepNext(paragraph: PrintParagraph): PrintParagraph {
  return { ...paragraph, keepNext: true };
}
