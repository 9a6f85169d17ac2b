import { SaxesParser } from 'saxes';
import { Unreadable } from '../unreadable.ts';

/** Attributes by local name: in a document no element has two of one. */
export type XmlAttributes = Readonly<Partial<Record<string, string>>>;

export interface XmlListener {
  /** `name` carries the usual prefix of a namespace we know (`w:p`), else none. */
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** By the ends of the addresses, which transitional and strict documents share. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
]);
/** Tables in tables in text boxes stay far below. */
const DEEPEST = 500;

/**
 * Reads a part of a document. A document type, which parts must not have (ECMA-376 part 2, 6.2.5), is refused, and with
 * it every entity of its own. Throws Unreadable: `broken` for what is not well-formed, `too-deep`.
 */
export function parseXml(bytes: Uint8Array, { open, text, close }: XmlListener): void {
  const parser = new SaxesParser();
  // Namespaces are looked up here: the parser's own look-up takes it twice the time.
  const scopes: Scope[] = [];
  const refuse = (cause?: unknown) => {
    throw new Unreadable('broken', cause);
  };
  parser.on('error', refuse);
  parser.on('doctype', () => refuse());
  parser.on('opentag', ({ name, attributes }) => {
    if (scopes.length > DEEPEST) throw new Unreadable('too-deep');
    const scope = enter(scopes.at(-1) ?? OUTERMOST, attributes);
    scopes.push(scope);
    open?.(nameIn(scope, name), byLocalName(attributes));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('closetag', ({ name }) => {
    const scope = scopes.pop();
    if (scope) close?.(nameIn(scope, name));
  });
  parser.write(decode(bytes)).close();
}

/** What prefixes stand for inside an element, and the names met there in the form a listener is given. */
interface Scope {
  readonly addresses: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
}

const OUTERMOST: Scope = { addresses: new Map(), names: new Map() };

/** Most elements declare nothing, and share the scope of their parent. */
function enter(outer: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let addresses: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    addresses ??= new Map(outer.addresses);
    addresses.set(name.slice('xmlns:'.length), attributes[name] ?? '');
  }
  return addresses ? { addresses, names: new Map() } : outer;
}

function nameIn({ addresses, names }: Scope, name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const colon = name.indexOf(':');
  const address = addresses.get(colon < 0 ? '' : name.slice(0, colon));
  const full = `${PREFIXES.get(address ?? '') ?? ''}${name.slice(colon + 1)}`;
  names.set(name, full);
  return full;
}

function byLocalName(attributes: Readonly<Record<string, string>>): XmlAttributes {
  const local: Partial<Record<string, string>> = {};
  for (const name in attributes) local[name.slice(name.indexOf(':') + 1)] = attributes[name] ?? '';
  return local;
}

/** Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 6.2.5), the latter with its mark. */
function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
