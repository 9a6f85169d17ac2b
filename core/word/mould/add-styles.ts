import type { ParagraphStyle } from '../print-model.ts';
import type { MappedStyle } from './map-styles.ts';
import type { MouldStyle } from './mould-styles.ts';
import { writeXml, XML_HEAD, type XmlElement } from './xml-tree.ts';

/** The styles part of a note in a mould, and what each of our styles is called there. */
export interface PouredStyles {
  /** By our id; the same where it was added under it. */
  readonly idOf: (ours: string) => string;
  readonly write: (numberingId: (ours: string) => string) => string;
}

const STYLE = /<w:style [^>]*w:styleId="([^"]+)"[\s\S]*?<\/w:style>/g;
/** Word's own character and table styles, which a mould names alike. */
const SAME_NAMES = new Set(['DefaultParagraphFont', 'TableNormal', 'NoList']);
const WORD_OWN: Readonly<Record<string, string>> = {
  FootnoteText: 'footnotetext',
  FootnoteReference: 'footnotereference',
  FootnoteTextChar: 'footnotetextchar',
  Hyperlink: 'hyperlink',
  Strong: 'strong',
  Header: 'header',
  Footer: 'footer',
};

/** Styles of ours that a mould has none for are added to it as they are; `ours` is the styles part of a rendered note. */
export function pourStyles(
  styles: XmlElement | null,
  theirs: readonly MouldStyle[],
  mapping: ReadonlyMap<ParagraphStyle, MappedStyle>,
  ours: string,
): PouredStyles {
  const ids = new Map<string, string>();
  const taken = new Set(theirs.map(({ id }) => id));
  const names = new Set(theirs.map(({ name }) => name.toLowerCase()));
  const plainStyle = theirs.find(({ type, isDefault }) => type === 'paragraph' && isDefault)?.id ?? '';
  const added: { readonly id: string; readonly xml: string }[] = [];
  const own = [...ours.matchAll(STYLE)].map(([xml, id = '']) => ({ id, xml }));

  for (const { id, xml } of own) {
    const known = knownAs(id, /w:type="(\w+)"/.exec(xml)?.[1] ?? '');
    if (known !== null) {
      ids.set(id, known);
      continue;
    }
    const free = taken.has(id) ? `Note${id}` : id;
    taken.add(free);
    ids.set(id, free);
    added.push({ id, xml });
  }

  function knownAs(id: string, type: string): string | null {
    const mapped = mapping.get(id as ParagraphStyle);
    if (mapped) return mapped.style?.id ?? null;
    const name = WORD_OWN[id];
    if (SAME_NAMES.has(id)) return theirs.find((style) => style.isDefault && style.type === type)?.id ?? null;
    if (name === undefined) return null;
    return (
      theirs.find((style) => style.type === type && style.name.toLowerCase().replaceAll(' ', '') === name)?.id ?? null
    );
  }

  const idOf = (id: string) => ids.get(id) ?? id;
  const used = new Set<string>();
  return {
    idOf: (id) => {
      used.add(id);
      return idOf(id);
    },
    write: (numberingId) => {
      const needed = closure(used, own);
      const more = added.filter(({ id }) => needed.has(id)).map(({ id, xml }) => rename(xml, idOf(id), numberingId));
      if (styles === null)
        return `${XML_HEAD}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${more.join('')}</w:styles>`;
      const written = writeXml(styles);
      const end = written.endsWith('/>') ? written.length - 2 : written.lastIndexOf('</w:styles>');
      return written.endsWith('/>')
        ? `${XML_HEAD}${written.slice(0, end)}>${more.join('')}</w:styles>`
        : `${XML_HEAD}${written.slice(0, end)}${more.join('')}</w:styles>`;
    },
  };

  function rename(xml: string, id: string, numberingId: (ours: string) => string): string {
    return xml
      .replace(/ w:default="[^"]*"/, '')
      .replace(/w:styleId="[^"]+"/, `w:styleId="${id}"`)
      .replace(/<w:name w:val="([^"]*)"\/>/, (whole, name: string) =>
        names.has(name.toLowerCase()) ? `<w:name w:val="Note ${name}"/>` : whole,
      )
      .replace(/<w:(basedOn|next|link) w:val="([^"]+)"\/>/g, (_, what: string, ref: string) => {
        // A link of a pair of which the mould has one would not be a pair.
        if (what === 'link') return '';
        // Text of a department may be numbered, which a label is not.
        if (what === 'basedOn' && ref === 'Normal')
          return plainStyle === '' ? '' : `<w:basedOn w:val="${plainStyle}"/>`;
        return taken.has(idOf(ref)) ? `<w:${what} w:val="${idOf(ref)}"/>` : '';
      })
      .replace(/<w:numId w:val="(\d+)"\/>/g, (_, one: string) => `<w:numId w:val="${numberingId(one)}"/>`);
  }
}

/** Styles and those they are based on. */
function closure(
  used: ReadonlySet<string>,
  own: readonly { readonly id: string; readonly xml: string }[],
): ReadonlySet<string> {
  const all = new Set(used);
  for (const id of all) {
    const xml = own.find((style) => style.id === id)?.xml ?? '';
    for (const [, ref = ''] of xml.matchAll(/<w:(?:basedOn|next) w:val="([^"]+)"/g)) all.add(ref);
  }
  return all;
}
