import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Span } from '../../core/facts/fact.ts';
import type { NameType } from '../../core/facts/source-marks.ts';
import { readPartialDate } from '../../core/shared/partial-date.ts';
import type {
  AnnotatedArticle,
  DateGold,
  FigureGold,
  MentionGold,
  QuotationGold,
  ReportedGold,
} from './annotated-article.ts';
import { checkLayout } from './check-layout.ts';
import { gatherFacts, type MarkedFact } from './gather-facts.ts';

/**
 * Reads an annotated article: its markup is described in README.md beside this file.
 *
 * @throws Error whose message begins with line:column when the markup is wrong.
 */
export function readAnnotated(xml: string): AnnotatedArticle {
  checkLayout(xml);
  const parser = new SaxesParser();
  const lists = emptyLists();
  const open: Opened[] = [];
  let root: Readonly<Record<string, string>> = {};
  let text = '';
  const fail = (message: string): never => {
    throw parser.makeError(message);
  };

  parser.on('opentag', (tag) => {
    if (open.length === 0 && tag.name !== 'article')
      fail(`An annotated article begins with <article>, not <${tag.name}>`);
    checkAttributes(tag, fail);
    open.push({ start: text.length, attributes: tag.attributes });
  });
  parser.on('text', (chunk) => {
    text += text === '' ? chunk.replace(/^\n/, '') : chunk;
  });
  parser.on('closetag', (tag) => {
    const opened = open.pop();
    if (!opened) return;
    if (tag.name === 'article') {
      root = opened.attributes;
      return;
    }
    const marked = text.slice(opened.start);
    if (marked === '' || marked.trim() !== marked)
      fail(`<${tag.name}> must hold words without white space around them`);
    if (marked.includes('\n')) fail(`<${tag.name}> must stay within its paragraph`);
    keep(lists, tag.name, { span: { start: opened.start, end: text.length }, marked, of: opened.attributes, fail });
  });
  parser.write(xml).close();

  for (const list of Object.values(lists)) list.sort((a: Span, b: Span) => a.start - b.start || b.end - a.end);
  const { facts, ...marks } = lists;
  return {
    text: text.trimEnd(),
    date: root.date ?? '',
    style: root.style ?? '',
    ...marks,
    facts: gatherFacts(facts, marks),
  };
}

interface Opened {
  readonly start: number;
  readonly attributes: Readonly<Record<string, string>>;
}

interface Marked {
  readonly span: Span;
  readonly marked: string;
  readonly of: Readonly<Record<string, string>>;
  readonly fail: (message: string) => never;
}

interface Lists {
  readonly mentions: MentionGold[];
  readonly dates: DateGold[];
  readonly figures: FigureGold[];
  readonly quotations: QuotationGold[];
  readonly scares: Span[];
  readonly reported: ReportedGold[];
  readonly headings: Span[];
  readonly facts: MarkedFact[];
}

function emptyLists(): Lists {
  return { mentions: [], dates: [], figures: [], quotations: [], scares: [], reported: [], headings: [], facts: [] };
}

/** The attributes an element must have, then those it may have. */
const ATTRIBUTES: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  article: [['date', 'style'], ['outlet']],
  h: [[], []],
  person: [[], ['n', 'alt', 'opt']],
  org: [[], ['n', 'alt', 'opt']],
  place: [[], ['n', 'alt', 'opt']],
  prog: [[], ['n', 'alt', 'opt']],
  date: [['iso'], ['opt']],
  fig: [
    ['v', 'u'],
    ['of', 'opt'],
  ],
  q: [['by'], ['opt']],
  scare: [[], []],
  said: [['by'], ['opt']],
  fact: [['kind'], ['also', 'when', 'speaker']],
};

const NAME_TYPES: Readonly<Record<string, NameType>> = {
  person: 'person',
  org: 'organisation',
  place: 'place',
  prog: 'programme',
};

function checkAttributes(tag: SaxesTagPlain, fail: Marked['fail']): void {
  const [required, allowed] = ATTRIBUTES[tag.name] ?? fail(`There is no element <${tag.name}>`);
  for (const name of required) if (tag.attributes[name] === undefined) fail(`<${tag.name}> needs ${name}="…"`);
  for (const name of Object.keys(tag.attributes)) {
    if (![...required, ...allowed].includes(name)) fail(`<${tag.name}> has no attribute ${name}`);
  }
  if (![undefined, '1'].includes(tag.attributes.opt)) fail('opt is "1" or left out');
  if (tag.name === 'article' && !readPartialDate(tag.attributes.date ?? '')) fail('date is no calendar date');
}

function keep(lists: Lists, element: string, { span, marked, of, fail }: Marked): void {
  const optional = of.opt === '1';
  const type = NAME_TYPES[element];
  if (type) {
    const alt = (of.alt ?? '').split(/[ ,]+/).filter(Boolean);
    const others = alt.map((name) => NAME_TYPES[name] ?? fail(`${name} is no type of name`));
    lists.mentions.push({ ...span, type, name: of.n ?? marked, alt: others, optional });
  } else if (element === 'date') {
    lists.dates.push({ ...span, isos: readReadings(of.iso ?? '', optional, fail), optional });
  } else if (element === 'fig') {
    lists.figures.push({
      ...span,
      value: readValue(of.v ?? '', fail),
      unit: of.u ?? '',
      of: of.of ?? '',
      optional,
    });
  } else if (element === 'q') {
    lists.quotations.push({ ...span, speaker: of.by ?? '', optional });
  } else if (element === 'said') {
    lists.reported.push({ ...span, speaker: of.by ?? '', optional });
  } else if (element === 'fact') {
    lists.facts.push({ ...span, kind: of.kind ?? '', also: of.also, when: of.when, speaker: of.speaker });
  } else {
    lists[element === 'h' ? 'headings' : 'scares'].push(span);
  }
}

function readReadings(iso: string, optional: boolean, fail: Marked['fail']): readonly string[] {
  const readings = iso.split('|').filter(Boolean);
  if (readings.length === 0 && !optional) fail('A date without a reading must be optional');
  for (const reading of readings) if (!isReading(reading)) fail(`${reading} is no partial date and no range of two`);
  return readings;
}

/** Whether it is a partial date (`2025-03`) or a range of two in order (`2025-03-01/2025-03-05`). */
export function isReading(iso: string): boolean {
  const ends = iso.split('/');
  if (ends.length > 2 || ends.some((end) => readPartialDate(end) === null)) return false;
  return ends.length === 1 || (ends[0] ?? '') < (ends[1] ?? '');
}

function readValue(value: string, fail: Marked['fail']): readonly number[] {
  const ends = value.split('..');
  if (ends.length > 2 || ends.some((end) => !/^-?\d+(\.\d+)?$/.test(end)))
    fail(`v="${value}" is no number and no range`);
  return ends.map(Number);
}
