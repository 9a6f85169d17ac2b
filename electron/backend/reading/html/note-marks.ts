import { classOf, type DomElement } from './dom.ts';

/** Word's mark of a comment, and what its lists print before an item. */
const WORD_MARK = /mso-(list\s*:\s*ignore|comment-reference|special-character\s*:\s*(comment|footnote))/i;
const NOTE_NAME =
  /(^|[\s_-])(footnote|footnotes|noteref|fn-?ref|reference|mw-ref|msofootnotereference|msocommentreference|editsection)([\s_-]|$)/i;
const MARK = /^[[(]?(\d{1,3}|[a-z]|[*†‡§¶]{1,3}|note \d{1,3}|citation needed)[\])]?(,\s?\d{1,3})*$/i;
/** In characters. */
const LONGEST = 40;
const BACK = /^([↑↩^⏎]|jump up|back to (text|top))/i;
/** What a raised number after it is a power of: a unit of length, one letter, ten. */
const BASE = /(?:^|[^\p{L}\p{N}.,])(?:\p{L}|[kcmdµn]m|ft|mi|yd|mc|10|2)$/u;
const POWER = /^[-−–]?\d{1,2}$/;
const RAISED: Readonly<Record<string, string>> = { '-': '⁻', '−': '⁻', '–': '⁻', 1: '¹', 2: '²', 3: '³' };

/**
 * Whether an inline element is a mark that leads to a note or a comment, the way back from one, or a list's printed
 * bullet: glued to a word it would change it. `before` is the line up to it.
 */
export function isNoteMark(element: DomElement, before: string): boolean {
  const { localName: name } = element;
  if (name !== 'sup' && name !== 'a' && name !== 'span' && name !== 'small') return false;
  if (WORD_MARK.test(element.getAttribute('style') ?? '')) return true;
  const isNamed = isNamedNote(element);
  const link = name === 'a' ? element : name === 'sup' ? element.querySelector('a') : null;
  const leadsToNote = (link?.getAttribute('href') ?? '').includes('#');
  if (!isNamed && !leadsToNote && name !== 'sup') return false;
  const text = (element.textContent ?? '').trim();
  if (text === '' || text.length > LONGEST) return false;
  const isMark = MARK.test(text);
  if (isNamed && (isMark || /^\[.{1,20}\]$/.test(text))) return true;
  if (leadsToNote && BACK.test(text)) return true;
  const isRaised = name === 'sup' || element.querySelector('sup') !== null;
  if (leadsToNote && isMark) return isRaised || text.startsWith('[');
  return isRaised && isMark && !/^[a-z]$/i.test(text) && powerText(element, before) === null;
}

/** A raised number that is a power, in raised digits: `m³`, `10⁶` are not `m3` and `106`. Null for anything else. */
export function powerText(element: DomElement, before: string): string | null {
  if (element.localName !== 'sup') return null;
  const text = (element.textContent ?? '').trim();
  if (text.length > 3 || !POWER.test(text) || !BASE.test(before.slice(-4))) return null;
  if (text === '1' || (!/(?:10|2)$/.test(before) && !/^[-−–]?[1-4]$/.test(text))) return null;
  return text.replace(/./g, (sign) => RAISED[sign] ?? String.fromCodePoint(0x2070 + Number(sign)));
}

function isNamedNote(element: DomElement): boolean {
  const role = `${element.getAttribute('role') ?? ''} ${element.getAttribute('epub:type') ?? ''}`;
  return /noteref/.test(role) || NOTE_NAME.test(`${classOf(element)} ${element.id}`.slice(0, 300));
}
