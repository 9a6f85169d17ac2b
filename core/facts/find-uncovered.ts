import type { Span } from './fact.ts';
import type { Passage, Source } from './source.ts';
import type { PassageSpan, SourceMarks } from './source-marks.ts';

export interface Uncovered extends PassageSpan {
  readonly what: 'number' | 'date' | 'name' | 'quotation';
  readonly text: string;
}

/**
 * Every number, date, capitalised name and quotation of a source that no covered span holds at least half of, in
 * reading order: the checklist that makes recall by review complete. It knows the marks, and the digits and
 * capitalised words that no mark knows. A name is named once, where it first stands, and counts as covered when one of
 * its mentions is; what a heading repeats from covered words is left out too.
 */
export function findUncovered(
  source: Source,
  marks: SourceMarks | null,
  covered: readonly PassageSpan[],
): readonly Uncovered[] {
  const cover = new Map([...byPassage(covered)].map(([passage, spans]) => [passage, joinSpans(spans)]));
  const known = byPassage(marks ? marksIn(marks) : []);
  const recurring = wordsInside(source.passages);
  const all = source.passages.flatMap((passage) => {
    const found = known.get(passage.number) ?? [];
    const taken = joinSpans(found);
    const unknown = [
      ...findDigits(passage.text),
      ...(passage.kind === 'heading' ? [] : findCapitals(passage.text, recurring)),
    ]
      .map((span) => ({ ...span, passage: passage.number, key: passage.text.slice(span.start, span.end) }))
      .filter((span) => shared(span, taken) === 0);
    return [...found, ...unknown]
      .map((item) => ({ ...item, text: passage.text.slice(item.start, item.end), heading: passage.kind === 'heading' }))
      .sort((one, other) => one.start - other.start);
  });
  const isCovered = (item: Span & { readonly passage: number }) =>
    shared(item, cover.get(item.passage) ?? []) * 2 >= item.end - item.start;
  const keysCovered = new Set(all.filter(isCovered).map(({ what, key }) => `${what} ${key}`));
  const named = new Set<string>();
  return all
    .filter((item) => {
      const key = `${item.what} ${item.key}`;
      if (isCovered(item) || ((item.what === 'name' || item.heading) && keysCovered.has(key))) return false;
      if (item.what !== 'name') return true;
      return !named.has(key) && named.add(key) !== undefined;
    })
    .map(({ passage, start, end, what, text }) => ({ passage, start, end, what, text }));
}

interface Item extends PassageSpan {
  readonly what: Uncovered['what'];
  /** What makes two items one matter. */
  readonly key: string;
}

function marksIn(marks: SourceMarks): readonly Item[] {
  const item = (what: Uncovered['what'], { passage, start, end }: PassageSpan, key: string): Item => ({
    passage,
    start,
    end,
    what,
    key,
  });
  return [
    ...marks.names.map((mark) => item('name', mark, mark.name)),
    ...marks.dates.map((mark) => item('date', mark, mark.iso ? `${mark.iso}/${mark.to}` : mark.text)),
    ...marks.figures.map((mark) => item('number', mark, `${mark.value} ${mark.unit}`)),
    ...marks.quotations.map((mark) => item('quotation', mark, `${mark.passage} ${mark.start}`)),
  ];
}

function findDigits(text: string): readonly (Span & Pick<Item, 'what'>)[] {
  return [...text.matchAll(/\d(?:[\d.,:/ ](?=\d)|\d)*/g)].map(({ index, 0: digits }) => ({
    what: 'number',
    start: index,
    end: index + digits.length,
  }));
}

/** Capitalised words in a row, joined by `of`, `bin` and the like only inside; function words and months cut at the start. */
function findCapitals(text: string, recurring: ReadonlySet<string>): readonly (Span & Pick<Item, 'what'>)[] {
  return [...text.matchAll(CAPITALS)].flatMap(({ index, 0: run }) => {
    let start = index;
    let words = run.split(' ');
    const isFirst = /(?:^|[.!?:;•–—“‘"'(\n\t])[”’"')]?\s*$/.test(text.slice(Math.max(0, index - 4), index));
    while (words[0] !== undefined && (FUNCTION_WORDS.has(words[0]) || CALENDAR.has(words[0]))) {
      start += words[0].length + 1;
      words = words.slice(1);
    }
    const [only] = words;
    if (only === undefined) return [];
    if (words.length === 1 && isFirst && start === index && !recurring.has(only) && !/\p{Lu}.*\p{Lu}/u.test(only))
      return [];
    return [{ what: 'name', start, end: index + run.length }];
  });
}

const CAPITALS =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’.&-]{0,60}(?<![.'’&-])(?: (?:(?:of|de|da|al|bin|binti|von|van) )?\p{Lu}[\p{L}\p{N}'’.&-]{0,60}(?<![.'’&-])){0,9}/gu;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'A An The This That These Those It He She They We I You Its Their His Her Our My Your In On At By For From With As Of To If ' +
    'When While Under After Before But And Or Yet So Since Not No What Which Who Where Why How Within Beyond During Some Most ' +
    'Many Both Each Every All Any Around Between About According Although Though However Meanwhile Also Then There Here Now ' +
    'Another Other Such Because Until Unless Despite Following Among Over More Less Last Next Later Earlier Today Yesterday ' +
    'Tomorrow Only Even Still Instead Indeed Perhaps Recently Finally Once Again Along Like Unlike Through Throughout'
  ).split(' '),
);
const CALENDAR: ReadonlySet<string> = new Set(
  (
    'January February March April May June July August September October November December Monday Tuesday Wednesday ' +
    'Thursday Friday Saturday Sunday'
  ).split(' '),
);

/** Capitalised words that stand inside sentences, where only a name has a capital. */
function wordsInside(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(
    passages
      .filter(({ kind }) => kind !== 'heading')
      .flatMap(({ text }) => text.match(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{N}’'&-]{0,60}/gu) ?? []),
  );
}

function byPassage<Placed extends PassageSpan>(spans: readonly Placed[]): ReadonlyMap<number, readonly Placed[]> {
  return Map.groupBy(spans, ({ passage }) => passage);
}

/** In order and apart from each other: what overlaps or touches is one. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** How many units of an item lie in these joined spans. A long source has thousands of both: the first is searched for. */
function shared(item: Span, joined: readonly Span[]): number {
  let [low, high] = [0, joined.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((joined[middle]?.end ?? 0) <= item.start) low = middle + 1;
    else high = middle;
  }
  let units = 0;
  for (let at = low; at < joined.length; at += 1) {
    const { start, end } = joined[at] ?? item;
    if (start >= item.end) break;
    units += Math.min(end, item.end) - Math.max(start, item.start);
  }
  return units;
}
