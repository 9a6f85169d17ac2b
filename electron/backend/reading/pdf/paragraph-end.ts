import { type BodyText, type ColumnShape, isIndent } from './body-text.ts';
import { isItemStart, type Line } from './lines.ts';
import { isHan } from './segments.ts';

/** A sentence, or a line that introduces something, is over. */
export const ENDED = /[.!?:;…。！？：；]["'”’»)\]」』）]*$/u;

/** Whether a paragraph of these lines ends before the next line; `after` is the line after that. */
export function endsBefore(
  own: readonly Line[],
  next: Line,
  after: Line | undefined,
  shape: ColumnShape,
  body: BodyText,
): boolean {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return true;
  const em = Math.min(last.size, next.size);
  if (Math.abs(last.size - next.size) > em * 0.08) return true;
  if (last.bold !== next.bold && !body.isBold && (next.bold || own.every(({ bold }) => bold))) return true;
  const lead = leadFor(last, shape, body);
  if (next.y - last.y > lead * 1.2 + 1) return true;
  // A heading's lines are broken by sense.
  if (last.size > body.size * 1.12 && own.length < 4) return false;
  const isFull = isFullBefore(last, next, shape);
  if (isItemStart(next.text, ENDED.test(last.text) || !isFull)) return true;
  if (isItemStart(first.text, true)) return endsItem(own, next, isFull);
  if (isIndent(next, shape.left) && last.x0 <= shape.left + em * 0.3) return true;
  // A paragraph of one line before one of more: both begin indented, and the second goes on at the edge.
  const isFirst = isIndent(next, shape.left) && after !== undefined && after.x0 <= shape.left + em * 0.3;
  if (body.indents && own.length === 1 && isFirst && Math.abs(next.x0 - last.x0) < 1) return true;
  if (own.length > 1 && own.every((line) => isIndent(line, shape.left)) && next.x0 < first.x0 - em * 0.5) return true;
  if (isFull || isCentredOn(last, next)) return false;
  if (ENDED.test(last.text)) return true;
  return !/^\p{Ll}/u.test(next.text) && freeAfter(last, shape) > (shape.right - shape.left) * 0.3;
}

/** Lines of an item hang under its words; one that begins under its mark is the next thing. */
function endsItem(own: readonly Line[], next: Line, isFull: boolean): boolean {
  const [first, second] = own;
  if (!first) return true;
  const hangs = second !== undefined && second.x0 > first.x0 + first.size * 0.4;
  if (next.x0 <= first.x0 + first.size * 0.4) return hangs || !isFull;
  if (!isFull && own.length > 0 && ENDED.test(own.at(-1)?.text ?? '')) return true;
  return hangs && Math.abs(next.x0 - second.x0) > first.size && next.x0 > second.x0;
}

/** Large lines stand further apart, small ones closer. */
function leadFor(line: Line, { lead }: ColumnShape, body: BodyText): number {
  const ratio = line.size / body.size;
  return ratio > 1.1 ? Math.max(lead, line.size * 1.3) : ratio < 0.92 ? Math.min(lead, line.size * 1.4) : lead;
}

/** Whether the next line's first word would not have fitted behind the line. */
export function isFullBefore(line: Line, next: Line, shape: ColumnShape): boolean {
  return freeAfter(line, shape) < firstWordWidth(next) + line.size * 0.7;
}

function freeAfter({ x1 }: Line, { right }: ColumnShape): number {
  return right - x1;
}

/** Up to a hyphen: a line may be broken there. */
export function firstWordWidth({ text, x0, x1 }: Line): number {
  const word = isHan(text.at(0)) ? text.slice(0, 1) : (/^[^\s-]+-?/.exec(text)?.[0] ?? '');
  return ((x1 - x0) * word.length) / Math.max(text.length, 1);
}

/** A heading set in the middle goes on in a line with the same middle. */
function isCentredOn(line: Line, next: Line): boolean {
  const middle = ({ x0, x1 }: Line) => (x0 + x1) / 2;
  return line.x0 !== next.x0 && Math.abs(middle(line) - middle(next)) < 1.5 && !ENDED.test(line.text);
}
