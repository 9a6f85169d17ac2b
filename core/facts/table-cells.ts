import { fail, type Result, succeed } from '../shared/result.ts';
import type { Citation, Figure } from './fact.ts';

/**
 * How lists stand in one cell of a table: an item a line. Parts of an item are divided by ` | `; a `|` or `\` of the
 * text itself is written `\|`, `\\`.
 */
const DIVIDER = ' | ';

export function writeList(items: readonly string[]): string {
  return items.join('\n');
}

/** Empty lines are no items. */
export function readList(cell: string): readonly string[] {
  return cell.split(/\r?\n/).filter((line) => line !== '');
}

/** `4200 | acoustic sensors | installed`, `5..7 | % | output | about`: value or range, unit, what of, qualifier. */
export function writeFigure({ value, high, unit, of, qualifier }: Figure): string {
  const range = high === undefined ? `${value}` : `${value}..${high}`;
  return [range, unit, of, ...(qualifier ? [qualifier] : [])].map(escapePart).join(DIVIDER);
}

export function readFigure(item: string): Result<Figure> {
  const [range = '', unit = '', of = '', qualifier = '', ...more] = splitParts(item);
  const [value, high, ...ends] = range.split('..').map(readNumber);
  const wrong = value === undefined || value === null || high === null || ends.length > 0 || more.length > 0;
  if (wrong) return fail(`expected a figure as “4200 | people | displaced”, not “${item.slice(0, 60)}”`);
  return succeed({
    value,
    ...(high === undefined ? {} : { high }),
    unit,
    of,
    ...(qualifier === '' ? {} : { qualifier }),
  });
}

/** `source-id#3` or, with a span in UTF-16 units, `source-id#3:10-42`. */
export function writeCitation({ source, passage, span }: Citation): string {
  return `${source}#${passage}${span ? `:${span.start}-${span.end}` : ''}`;
}

export function readCitation(item: string): Result<Citation> {
  const match = /^([A-Za-z0-9_-]{1,64})#(\d{1,9})(?::(\d{1,9})-(\d{1,9}))?$/.exec(item.trim());
  if (!match) return fail(`expected a citation as “source-id#3:10-42”, not “${item.slice(0, 60)}”`);
  const [, source = '', passage, start, end] = match;
  const span = start === undefined ? null : { start: Number(start), end: Number(end) };
  return succeed({ source, passage: Number(passage), span });
}

function escapePart(text: string): string {
  return text.replace(/[\\|]/g, '\\$&');
}

function splitParts(item: string): readonly string[] {
  const parts = item.match(/(?:^|\|)(?:\\.|[^\\|])*/g) ?? [];
  return parts.map((part, index) => {
    const own = part.replace(/^\|/, '');
    // The divider's own spaces, one on either side, are not the text's.
    const lead = index > 0 && own.startsWith(' ') ? own.slice(1) : own;
    const text = index < parts.length - 1 && lead.endsWith(' ') ? lead.slice(0, -1) : lead;
    return text.replace(/\\(.)/g, '$1');
  });
}

function readNumber(text: string): number | null {
  const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}
