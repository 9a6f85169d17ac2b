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
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
};
/** Tables in tables in text boxes stay far below. */
const DEEPEST = 500;

/**
 * Reads a part of a document. A document type, which parts must not have (ECMA-376 part 2, 6.2.5), is refused, and with
 * it every entity of its own. Throws Unreadable: `broken` for what is not well-formed, `too-deep`.
 */
export function parseXml(bytes: Uint8Array, { open, text, close }: XmlListener): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  const refuse = (cause?: unknown) => {
    throw new Unreadable('broken', cause);
  };
  parser.on('error', refuse);
  parser.on('doctype', () => refuse());
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST) throw new Unreadable('too-deep');
    if (!open) return;
    const attributes: Partial<Record<string, string>> = {};
    for (const { local, value } of Object.values(tag.attributes)) attributes[local] = value;
    open(nameOf(tag), attributes);
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('closetag', (tag) => {
    depth -= 1;
    close?.(nameOf(tag));
  });
  parser.write(decode(bytes)).close();
}

function nameOf({ uri, local }: { readonly uri: string; readonly local: string }): string {
  return `${PREFIXES[uri] ?? ''}${local}`;
}

/** Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 6.2.5), the latter with its mark. */
function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
