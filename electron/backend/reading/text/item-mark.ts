import type { TextLine } from './text-line.ts';

/** Bullets, and dashes that stand for one. */
const BULLET = /^[•‣◦▪●○·∙]\s*(?=[^\s•‣◦▪●○·∙])/;
const DASH = /^([-*–—])\s+(?=\S)/;
const NUMBER = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s+\S/;
const BRACKETED = /^\((?:\d{1,3}|[a-z]|[ivx]{1,5})\)\s+\S/;
/** A sentence, or an item, may end so before an item. */
const END = /[.:;!?。：；]["”’»)]*$|,$|\b(?:and|or)$/i;

/**
 * The length of the bullet a line begins with, 0 for a number or letter that is kept, null for no item. A dash may open
 * a speech: the long ones count only where a line beside has one, too. `before` and `after` are the lines beside.
 */
export function itemMark(line: TextLine, before: TextLine | undefined, after: TextLine | undefined): number | null {
  const bullet = BULLET.exec(line.text);
  if (bullet) return bullet[0].length;
  const dash = DASH.exec(line.text);
  if (dash) {
    const isSure = dash[1] === '-' || dash[1] === '*';
    const isBeside = [before, after].some((other) => DASH.exec(other?.text ?? '')?.[1] === dash[1]);
    return isSure || isBeside ? dash[0].length : null;
  }
  return NUMBER.test(line.text) || BRACKETED.test(line.text) ? 0 : null;
}

/** Whether a line in the middle of a paragraph begins an item: a number may also have come there by wrapping. */
export function beginsItem(line: TextLine, before: TextLine, after: TextLine | undefined): boolean {
  const mark = itemMark(line, before, after);
  if (mark === null) return false;
  if (mark > 0) return !/^[-–—]/.test(line.text) || END.test(before.text) || itemMark(before, undefined, line) !== null;
  return END.test(before.text) || itemMark(before, undefined, line) !== null;
}
