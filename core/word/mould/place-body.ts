import { linesOf } from './fill-controls.ts';
import { fillable, sectionOfNote, sectionsIn, withInherited } from './front-of-mould.ts';
import { DOCUMENT, type Mould } from './mould.ts';
import { laterSection, turnSection } from './turn-section.ts';
import { childOf, childrenOf, writeXml, XML_HEAD, type XmlElement } from './xml-tree.ts';

interface OurSection {
  /** `<w:sectPr>` of the rendered note. */
  readonly section: string;
  /** Whether our header and footer are used, because the mould has none. */
  readonly withBands: boolean;
  /** Attributes of our document's root. */
  readonly root: Readonly<Record<string, string>>;
}

export interface PlacedBody {
  readonly xml: string;
  /** The mould's own lines around the note's. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const BAND_REFERENCES = /<w:(?:header|footer)Reference [^>]*\/>/g;

/** Where the note's body goes is marked in the mould's tree by an element of this name. */
const HERE = 'note-body';

/** The document part: what of the mould's body is kept (front-of-mould.ts), the note's body, the mould's last section. */
export function placeBody(mould: Mould, body: string, { section, withBands, root }: OurSection): PlacedBody {
  const document = mould.xml.get(DOCUMENT);
  const theirs = childOf(document, 'w:body');
  const last = theirs && childrenOf(theirs, 'w:sectPr').at(-1);
  const found = theirs && sectionOfNote(theirs);
  const own = theirs && found && withInherited(found, theirs);
  const kept = theirs ? fillable(theirs, HERE) : [];
  let begun = 0;
  const sectionIn = (ours: string) => {
    begun += 1;
    return sectionOf(begun === 1 ? own : laterSection(own), ours, { withBands, isAlone: false });
  };
  const placed = body.replace(/<w:sectPr>.*?<\/w:sectPr>/gs, sectionIn);
  const at = kept.findIndex(({ name }) => name === HERE);
  const cut = at < 0 ? kept.length : at;
  const ending = begun === 0 ? sectionOf(own, section, { withBands, isAlone: true }) : sectionIn(section);
  const front = kept.slice(0, cut).map(writeXml).join('');
  const rest = kept.slice(cut + 1);
  // Where the mould goes on in sections of its own, the note's last page ends with the note, unless it is theirs as it is.
  const goesOn = rest.some((block) => sectionsIn(block).length > 0);
  const closes = goesOn && (begun > 0 || withBands) ? `<w:p><w:pPr>${ending}</w:pPr></w:p>` : '';
  if (found && closes !== '') found.children = laterSection(found)?.children ?? found.children;
  const blocks = front + placed + closes + rest.map(writeXml).join('');
  const end = goesOn && last ? writeXml(last) : ending;
  return {
    xml: `${XML_HEAD}<w:document ${attributes(root, document)}><w:body>${blocks}${end}</w:body></w:document>`,
    before: kept.slice(0, cut).flatMap(linesOf),
    after: kept.slice(cut + 1).flatMap(linesOf),
  };
}

/** The mould's own page; ours only where it has none, and our header and footer only where it has none. */
function sectionOf(
  theirs: XmlElement | undefined,
  ours: string,
  { withBands, isAlone }: { readonly withBands: boolean; readonly isAlone: boolean },
): string {
  if (!theirs) return withBands ? ours : ours.replace(BAND_REFERENCES, '');
  const last = isAlone ? theirs : turnSection(theirs, ours.includes('w:orient="landscape"'));
  if (!withBands) return writeXml(last);
  const references = [...ours.matchAll(BAND_REFERENCES)].map(([one]) => one).join('');
  const titlePage = ours.includes('<w:titlePg') && !childOf(last, 'w:titlePg') ? '<w:titlePg/>' : '';
  const written = writeXml(last);
  const open = written.indexOf('>') + 1;
  if (written.endsWith('/>') && open === written.length)
    return `${written.slice(0, -2)}>${references}${titlePage}</w:sectPr>`;
  const after = ['w:textDirection', 'w:bidi', 'w:rtlGutter', 'w:docGrid', 'w:printerSettings', 'w:sectPrChange'];
  const at = after.map((name) => written.indexOf(`<${name}`)).filter((one) => one > 0);
  const end = Math.min(...at, written.lastIndexOf('</w:sectPr>'));
  return written.slice(0, open) + references + written.slice(open, end) + titlePage + written.slice(end);
}

/** The namespaces of both, and what of them may be ignored. */
function attributes(ours: Readonly<Record<string, string>>, document: XmlElement | undefined): string {
  const all = { ...ours, ...document?.attributes };
  const ignorable = new Set(
    [ours, document?.attributes ?? {}].flatMap((one) => (one['mc:Ignorable'] ?? '').split(/\s+/)),
  );
  const declared = [...ignorable].filter((prefix) => prefix !== '' && all[`xmlns:${prefix}`] !== undefined);
  const written = { ...all, ...(declared.length > 0 ? { 'mc:Ignorable': declared.join(' ') } : {}) };
  return writeXml({ name: 'x', attributes: written, children: [] }).slice('<x '.length, -'/>'.length);
}
