import type { Fact } from '../facts/fact.ts';
import { linkFact } from '../note/link-fact.ts';
import { normaliseInlines } from '../note/normalise-note.ts';
import type { Block, Cell, Inline, Text } from '../note/note.ts';
import { assertNever } from '../shared/assert-never.ts';
import { writePartialDate } from '../shared/partial-date.ts';
import type { SlotLayout } from './template.ts';

/**
 * Facts as a slot lays them out: one paragraph of consecutive sentences, a list of one fact an item, or a table with a
 * heading row in the note's language (BCP 47).
 */
export function layOutFacts(facts: readonly Fact[], layout: SlotLayout, language: string): readonly Block[] {
  if (facts.length === 0) return [];
  switch (layout) {
    case 'sentences':
      return [
        {
          type: 'paragraph',
          content: normaliseInlines(
            facts.flatMap((fact, index) => [...(index > 0 ? [text(' ')] : []), ...sentence(fact)]),
          ),
        },
      ];
    case 'bullets':
    case 'numbered':
      return [
        {
          type: 'list',
          ordered: layout === 'numbered',
          start: 1,
          children: facts.map((fact) => ({ type: 'item', content: sentence(fact) })),
        },
      ];
    case 'chronology':
      return [
        table(
          layout,
          language,
          facts.toSorted(byDate).map((fact) => [words(dateOf(fact, language)), sentence(fact)]),
        ),
      ];
    case 'figures':
      return [
        table(
          layout,
          language,
          facts.map((fact) => [sentence(fact), words(asAtOf(fact, language))]),
        ),
      ];
    case 'whos-who':
      return [
        table(
          layout,
          language,
          facts.map((fact) => [words(nameOf(fact)), sentence(fact)]),
        ),
      ];
    default:
      return assertNever(layout);
  }
}

type TableLayout = 'chronology' | 'figures' | 'whos-who';

function table(layout: TableLayout, language: string, rows: readonly (readonly (readonly Inline[])[])[]): Block {
  const headings = HEADINGS[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH;
  const row = (cells: readonly (readonly Inline[])[]): readonly Cell[] =>
    cells.map((content) => ({ blocks: [{ type: 'paragraph', content }] }));
  return { type: 'table', headerRow: true, rows: [row(headings[layout].map(words)), ...rows.map(row)] };
}

type Headings = Readonly<Record<TableLayout, readonly [string, string]>>;

const ENGLISH: Headings = {
  chronology: ['Date', 'What happened'],
  figures: ['Figure', 'As at'],
  'whos-who': ['Name', 'Who they are'],
};

const HEADINGS: Readonly<Record<string, Headings>> = {
  ms: {
    chronology: ['Tarikh', 'Perkara'],
    figures: ['Angka', 'Setakat'],
    'whos-who': ['Nama', 'Keterangan'],
  },
  fr: {
    chronology: ['Date', 'Événement'],
    figures: ['Chiffre', 'En date du'],
    'whos-who': ['Nom', 'Qualité'],
  },
};

/** Undated facts come last. */
function byDate(one: Fact, other: Fact): number {
  const [first, second] = [one.when?.iso ?? '9999', other.when?.iso ?? '9999'];
  return first === second ? 0 : first < second ? -1 : 1;
}

function dateOf({ when }: Fact, language: string): string {
  return when === null ? '' : when.iso === null ? when.text : writePartialDate(when.iso, language);
}

function asAtOf(fact: Fact, language: string): string {
  return fact.asAt === null ? dateOf(fact, language) : writePartialDate(fact.asAt, language);
}

function nameOf({ people, organisations }: Fact): string {
  return people[0] ?? organisations[0] ?? '';
}

/** Full stops of Latin and of East Asian scripts, with closing quotation marks or brackets after them. */
const ENDS_A_SENTENCE = /[.!?…。！？][\p{Pe}\p{Pf}"']*$/u;

function sentence(fact: Fact): readonly Inline[] {
  const link = linkFact(fact);
  // The stop stands outside the link: it is ours, and `shown` must stay the claim.
  return ENDS_A_SENTENCE.test(fact.claim) ? [link] : [link, text('.')];
}

function words(line: string): readonly Inline[] {
  return line === '' ? [] : [text(line)];
}

function text(line: string): Text {
  return { type: 'text', text: line, marks: [] };
}
