import type { PrintList } from './print-model.ts';

/** Twips per level: where the text of an item starts; its number hangs that far to the left. */
const INDENT = 425;
const COMPACT_INDENT = 284;
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Numbered as papers are: 1. then (a) then (i), and again from there. */
const NUMBERS = [
  { format: 'decimal', text: (level: number) => `%${level}.` },
  { format: 'lowerLetter', text: (level: number) => `(%${level})` },
  { format: 'lowerRoman', text: (level: number) => `(%${level})` },
] as const;

/** Characters of Arial itself: Word's usual bullets sit in Symbol, which not every reader has. */
const BULLETS = ['•', '–', '▪'] as const;

/** Definitions of lists are shared by lists that look and start alike; counting is each list's own. */
export function listReference({ ordered, boxes, compact, level, start, scheme, word = '' }: PrintList): string {
  if (scheme) return `${scheme}-${word}-${compact}-${level}-${start}`;
  if (boxes) return `boxes-${compact}`;
  return ordered ? `numbers-${compact}-${level}-${start}` : `bullets-${compact}`;
}

/** The definitions the lists of a note and the list styles refer to. */
export function listDefinitions(lists: readonly PrintList[]) {
  const definitions = new Map([...STYLE_LISTS, ...lists].map((list) => [listReference(list), list]));
  return [...definitions].map(([reference, list]) => ({
    reference,
    levels: LEVELS.map((level) => defineLevel(list, level)),
  }));
}

/** The lists of the list styles, for what is added in Word. */
export const STYLE_LISTS: readonly PrintList[] = [true, false].flatMap((ordered) =>
  [true, false].map((compact) => ({ ordered, compact, level: 0, start: 1 })),
);

/** Twips: where the text of a numbered paragraph or section begins. */
const SCHEME_INDENT = 567;

/** Twips: where the text of a level begins, and how far its number hangs to the left of it. */
export function listIndent(list: Pick<PrintList, 'scheme' | 'compact'>, level: number) {
  if (list.scheme === 'annexes') return { left: 0, hanging: 0 };
  if (list.scheme && list.scheme !== 'letters') return { left: SCHEME_INDENT, hanging: SCHEME_INDENT };
  const step = list.compact ? COMPACT_INDENT : INDENT;
  return { left: step * (level + 1), hanging: step };
}

function defineLevel(list: PrintList, level: number) {
  if (list.scheme && list.scheme !== 'letters') return defineSchemeLevel(list, list.scheme, level);
  if (list.boxes) return defineBoxLevel(list, level);
  const number = NUMBERS[(list.scheme ? level + 1 : level) % NUMBERS.length] ?? NUMBERS[0];
  return {
    level,
    format: list.ordered ? number.format : ('bullet' as const),
    text: list.ordered ? number.text(level + 1) : (BULLETS[level % BULLETS.length] ?? BULLETS[0]),
    alignment: 'left' as const,
    start: list.level === level ? list.start : 1,
    style: { paragraph: { indent: listIndent(list, level) } },
  };
}

/**
 * A bullet of no width: the box is in the text, where it can be ticked, and hangs where a bullet would. Without a sign at
 * all pandoc takes an item for one more paragraph of the item before.
 */
function defineBoxLevel(list: PrintList, level: number) {
  return {
    level,
    format: 'bullet' as const,
    text: '\u200b',
    suffix: 'nothing' as const,
    alignment: 'left' as const,
    start: 1,
    style: { paragraph: { indent: listIndent(list, level) } },
  };
}

/** Only the levels a scheme uses differ; Word wants all nine. */
function defineSchemeLevel(list: PrintList, scheme: 'paragraphs' | 'sections' | 'annexes', level: number) {
  const { start, word } = list;
  const indented = { paragraph: { indent: listIndent(list, level) } };
  const common = { level, alignment: 'left' as const, start: level === 0 ? start : 1 };
  if (scheme === 'annexes')
    return {
      ...common,
      format: 'upperLetter' as const,
      text: `${word} %${level + 1}:`,
      suffix: 'space' as const,
      style: indented,
    };
  const text = scheme === 'sections' && level === 1 ? '%1.%2' : `%${level + 1}.`;
  return {
    ...common,
    format: 'decimal' as const,
    text,
    style: indented,
  };
}
