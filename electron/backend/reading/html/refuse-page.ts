import { Unreadable } from '../unreadable.ts';

/** Twice as deep as browsers let elements lie; what walks a page is recursive. */
export const DEEPEST = 1_000;
/** Tags, attributes and character references: each becomes a node of about a kilobyte. */
const MOST_PARTS = 200_000;
const PART = /<!--|<(\/?)([a-z][^\s/>]{0,40})|<|=["']|&[a-z#]/gi;
const RAW: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp'].map((name) => [
    name,
    new RegExp(`</${name}`, 'gi'),
  ]),
);
const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** What an opening tag ends, where it lies on top: as the parser has it. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  tr: ['tr', 'th', 'td'],
  th: ['th'],
  td: ['thead', 'th', 'td'],
  li: ['li'],
  option: ['option'],
  dd: ['dd', 'dt'],
  dt: ['dd', 'dt'],
  tbody: ['thead', 'tbody'],
  tfoot: ['thead', 'tbody'],
  ...Object.fromEntries(
    'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul'
      .split(' ')
      .map((name) => [name, ['p']]),
  ),
};

/**
 * Throws Unreadable for a page nested too deep or made of too many pieces, before it is parsed: that takes time with the
 * square of the depth, and memory with the pieces. Takes time with the length of the page.
 */
export function refusePage(html: string): void {
  const open: string[] = [];
  const counts = new Map<string, number>();
  let parts = 0;
  const part = new RegExp(PART);

  for (let match = part.exec(html); match; match = part.exec(html)) {
    parts += 1;
    if (parts > MOST_PARTS) throw new Unreadable('too-many-pieces');
    if (match[0] === '<!--') {
      part.lastIndex = endOf(html, '-->', part.lastIndex);
      continue;
    }
    const name = match[2]?.toLowerCase();
    if (name === undefined || VOID.has(name)) continue;
    if (match[1] === '/') close(name);
    else {
      openTag(name);
      const end = RAW[name];
      if (end) part.lastIndex = indexOf(end, html, part.lastIndex);
    }
  }

  function openTag(name: string): void {
    const ends = Object.hasOwn(ENDS, name) ? ENDS[name] : undefined;
    for (let top = open.at(-1); top !== undefined && ends?.includes(top); top = open.at(-1)) pop();
    open.push(name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (open.length > DEEPEST) throw new Unreadable('too-deep');
  }

  /** An end tag ends what lies in its element too; one without a beginning ends nothing. */
  function close(name: string): void {
    if ((counts.get(name) ?? 0) === 0) return;
    while (pop() !== name);
  }

  function pop(): string {
    const name = open.pop() ?? '';
    counts.set(name, (counts.get(name) ?? 1) - 1);
    return name;
  }
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

function indexOf(end: RegExp, text: string, from: number): number {
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}
