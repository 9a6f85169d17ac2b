import { compareWords, type WordChange } from '../../core/facts/compare-words.ts';
import type { Fact, FactDate } from '../../core/facts/fact.ts';
import { printFigure } from '../../core/facts/print-figure.ts';
import { writePartialDate } from '../../core/shared/partial-date.ts';

/** How one part of a fact differs between two revisions, as words kept, gone and new. */
export interface PartChange {
  readonly part: string;
  readonly words: readonly WordChange[];
}

/** Names what only an id stands for: a source by its title, a fact by its claim. */
export type NameOf = (id: string) => string;

/** What changed from one revision to another, part by part in the order of the editor; empty when they say the same. */
export function compareRevisions(before: Fact, after: Fact, nameOf: NameOf): readonly PartChange[] {
  return PARTS.flatMap(([part, write]) => {
    const [old, now] = [write(before, nameOf), write(after, nameOf)];
    return old === now ? [] : [{ part, words: compareWords(old, now) }];
  });
}

type Write = (fact: Fact, nameOf: NameOf) => string;

const list = (names: readonly string[]) => names.join('; ');
const day = (date: string | null | undefined) => (date ? writePartialDate(date, 'en') : '');
const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

const PARTS: readonly (readonly [string, Write])[] = [
  ['Claim', ({ claim }) => claim],
  ['Short wording', ({ short }) => short ?? ''],
  ['Status', ({ status }) => (status === 'unverified' ? 'Not verified yet' : capital(status))],
  ['Successor', ({ successor }, nameOf) => (successor === undefined ? '' : nameOf(successor))],
  ['Kind', ({ kind }) => capital(kind)],
  ['People', ({ people }) => list(people)],
  ['Organisations', ({ organisations }) => list(organisations)],
  ['Places', ({ places }) => list(places)],
  ['Programmes', ({ programmes }) => list(programmes)],
  ['Said by', ({ speaker }) => speaker ?? ''],
  ['When', ({ when }) => (when === null ? '' : writeWhen(when))],
  ['Figures', ({ figures }) => list(figures.map((figure) => writeFigure(figure)))],
  ['Tags', ({ tags }) => list(tags)],
  ['As at', ({ asAt }) => day(asAt)],
  ['Review by', ({ reviewBy }) => day(reviewBy)],
  ['Marking', ({ marking }) => marking ?? ''],
  ['Disclosure', ({ disclosure }) => (disclosure === undefined ? '' : DISCLOSED[disclosure])],
  ['Language', ({ language }) => language],
  ['Translation', ({ translation }, nameOf) => (translation === undefined ? '' : nameOf(translation))],
  ['Rests on', ({ citations }, nameOf) => list(citations.map((one) => writeCitation(one, nameOf)))],
];

const DISCLOSED = { free: 'May be used freely', 'do-not-disclose': 'Do not disclose' } as const;

function writeWhen({ iso, to, text, relation, precision }: FactDate): string {
  const words = iso === null ? `“${text}”` : to === undefined ? day(iso) : `${day(iso)} to ${day(to)}`;
  const related = relation && relation !== 'on' ? `${relation} ${words}` : words;
  return precision === undefined ? related : `${related} (${precision})`;
}

function writeFigure(figure: Fact['figures'][number]): string {
  const printed = printFigure(figure);
  const counted = figure.of === '' || printed.endsWith(figure.of) ? printed : `${printed} of ${figure.of}`;
  return figure.qualifier === undefined ? counted : `${figure.qualifier} ${counted}`;
}

function writeCitation({ source, passage, span }: Fact['citations'][number], nameOf: NameOf): string {
  const words = span ? `, characters ${span.start + 1} to ${span.end}` : '';
  return `${nameOf(source)}, passage ${passage}${words}`;
}
