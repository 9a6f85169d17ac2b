import type { Chance } from './mutate.ts';

/** Values no writer writes, and some that writers do. */
const VALUES = [
  '',
  '0',
  '-1',
  '999999999999',
  '1e400',
  'NaN',
  'true',
  'on',
  'Heading1',
  'Title',
  '../../x',
  'superscript',
  '\u202e',
  'x'.repeat(5_000),
  '&#x10FFFF;',
  '__proto__',
  'constructor',
  'none',
  'begin',
  'end',
];
const NAMES = [
  'w:p',
  'w:r',
  'w:t',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:del',
  'w:ins',
  'w:sdt',
  'w:sdtContent',
  'w:pPr',
  'w:rPr',
  'w:hyperlink',
  'w:fldSimple',
  'w:footnoteReference',
  'w:txbxContent',
  'w:ruby',
  'w:smartTag',
];
const MOST_CHANGES = 6;

interface Element {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/**
 * A part of a document with a few changes that leave it well-formed: elements lost, doubled, moved, wrapped, renamed;
 * attributes with other values. What only reads what writers write stumbles over these.
 */
export function mutateXml(xml: string, chance: Chance): string {
  let changed = xml;
  for (let change = 1 + chance(MOST_CHANGES); change > 0; change -= 1) {
    const elements = findElements(changed);
    const element = elements[chance(elements.length)];
    const other = elements[chance(elements.length)];
    if (!element || !other) return changed;
    changed = changeElement(changed, element, changed.slice(other.start, other.end), chance);
  }
  return changed;
}

function changeElement(xml: string, { start, end, name }: Element, other: string, chance: Chance): string {
  const own = xml.slice(start, end);
  const [before, after] = [xml.slice(0, start), xml.slice(end)];
  switch (chance(6)) {
    case 0:
      return before + after;
    case 1:
      return before + own.repeat(2 + chance(30)) + after;
    case 2:
      return before + other + after;
    case 3:
      return before + wrapIn(own, NAMES[chance(NAMES.length)] ?? 'w:p', 1 + chance(40)) + after;
    case 4: {
      const rename = NAMES[chance(NAMES.length)] ?? 'w:p';
      const inner = own.replace(new RegExp(`^<${name}(?=[\\s/>])`), `<${rename}`);
      return before + inner.replace(new RegExp(`</${name}>$`), `</${rename}>`) + after;
    }
    default:
      return (
        before +
        own.replace(/="[^"]*"/g, (value) => (chance(3) === 0 ? `="${VALUES[chance(VALUES.length)] ?? ''}"` : value)) +
        after
      );
  }
}

function wrapIn(xml: string, name: string, times: number): string {
  return `<${name}>`.repeat(times) + xml + `</${name}>`.repeat(times);
}

/** Every element but the outermost, whose name declares the namespaces. */
function findElements(xml: string): readonly Element[] {
  const found: Element[] = [];
  const open: { readonly start: number; readonly name: string }[] = [];
  for (const tag of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)(?:[^<>"]|"[^"]*")*?(\/?)>/g)) {
    const [whole, closing, name = '', isEmpty] = tag;
    const end = tag.index + whole.length;
    if (closing === '/') {
      const begun = open.pop();
      if (begun && open.length > 0) found.push({ ...begun, end });
    } else if (isEmpty === '/') found.push({ start: tag.index, end, name });
    else open.push({ start: tag.index, name });
  }
  return found;
}
