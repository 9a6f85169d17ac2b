import { compareWords, type WordChange } from '../../core/facts/compare-words.ts';
import type { Fact, FactDate } from '../../core/facts/fact.ts';
import { printFigure } from '../../core/facts/print-figure.ts';
import { writeDay } from '../language/format.ts';
import { t } from '../language/t.ts';

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
    return old === now ? [] : [{ part: part(), words: compareWords(old, now) }];
  });
}

type Write = (fact: Fact, nameOf: NameOf) => string;

const list = (names: readonly string[]) => names.join('; ');
const day = (date: string | null | undefined) => (date ? writeDay(date) : '');
const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

const PARTS: readonly (readonly [() => string, Write])[] = [
  [() => t('Claim'), ({ claim }) => claim],
  [() => t('Short wording'), ({ short }) => short ?? ''],
  [() => t('Status'), ({ status }) => (status === 'unverified' ? t('Not verified yet') : t(capital(status)))],
  [() => t('Successor'), ({ successor }, nameOf) => (successor === undefined ? '' : nameOf(successor))],
  [() => t('Kind'), ({ kind }) => t(capital(kind))],
  [() => t('People'), ({ people }) => list(people)],
  [() => t('Organisations'), ({ organisations }) => list(organisations)],
  [() => t('Places'), ({ places }) => list(places)],
  [() => t('Programmes'), ({ programmes }) => list(programmes)],
  [() => t('Said by'), ({ speaker }) => speaker ?? ''],
  [() => t('When'), ({ when }) => (when === null ? '' : writeWhen(when))],
  [() => t('Figures'), ({ figures }) => list(figures.map((figure) => writeFigure(figure)))],
  [() => t('Tags'), ({ tags }) => list(tags)],
  [() => t('As at'), ({ asAt }) => day(asAt)],
  [() => t('Review by'), ({ reviewBy }) => day(reviewBy)],
  [() => t('Marking'), ({ marking }) => marking ?? ''],
  [() => t('Disclosure'), ({ disclosure }) => (disclosure === undefined ? '' : DISCLOSED[disclosure])],
  [() => t('Language'), ({ language }) => language],
  [() => t('Translation'), ({ translation }, nameOf) => (translation === undefined ? '' : nameOf(translation))],
  [() => t('Rests on'), ({ citations }, nameOf) => list(citations.map((one) => writeCitation(one, nameOf)))],
];

const DISCLOSED = {
  get free() {
    return t('May be used freely');
  },
  get 'do-not-disclose'() {
    return t('Do not disclose');
  },
} as const;

function writeWhen({ iso, to, text, relation, precision }: FactDate): string {
  const words =
    iso === null ? `“${text}”` : to === undefined ? day(iso) : t('{from} to {to}', { from: day(iso), to: day(to) });
  const related = relation && relation !== 'on' ? `${relation} ${words}` : words;
  return precision === undefined ? related : `${related} (${precision})`;
}

function writeFigure(figure: Fact['figures'][number]): string {
  const printed = printFigure(figure);
  const counted =
    figure.of === '' || printed.endsWith(figure.of) ? printed : t('{printed} of {of}', { printed, of: figure.of });
  return figure.qualifier === undefined ? counted : `${figure.qualifier} ${counted}`;
}

function writeCitation({ source, passage, span }: Fact['citations'][number], nameOf: NameOf): string {
  const name = nameOf(source);
  if (!span) return t('{source}, passage {passage}', { source: name, passage });
  return t('{source}, passage {passage}, characters {start} to {end}', {
    source: name,
    passage,
    start: span.start + 1,
    end: span.end,
  });
}
