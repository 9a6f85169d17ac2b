import { SaxesParser } from 'saxes';
import { element, type XmlElement } from '../../../../core/word/mould/xml-tree.ts';
import { Unreadable } from '../unreadable.ts';

const DEEPEST = 200;
const MOST_ELEMENTS = 400_000;

/** A part as a tree, without comments and instructions. Throws Unreadable: `broken`, `too-deep`, `bomb`. */
export function parseTree(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser();
  const root = element('');
  const open = [root];
  let count = 0;
  const refuse = (cause?: unknown) => {
    throw new Unreadable('broken', cause);
  };
  const add = (text: string) => {
    const children = open.at(-1)?.children;
    const last = children?.at(-1);
    if (!children) return;
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  };
  parser.on('error', refuse);
  parser.on('doctype', () => refuse());
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (open.length > DEEPEST) throw new Unreadable('too-deep');
    if (count > MOST_ELEMENTS) throw new Unreadable('bomb');
    const made = element(name, attributes as Readonly<Record<string, string>>);
    open.at(-1)?.children.push(made);
    open.push(made);
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => open.pop());
  parser.write(decode(bytes)).close();
  const top = root.children.find((child) => typeof child !== 'string');
  if (!top || typeof top === 'string') throw new Unreadable('broken');
  return top;
}

/** Parts are UTF-8 or UTF-16 with its mark (ECMA-376 part 2, 6.2.5). */
function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
