import type { PackageParts } from '../render-docx.ts';
import type { StyledKind } from '../word-setup.ts';
import { pourStyles } from './add-styles.ts';
import type { FieldValues } from './field-values.ts';
import { fillPart } from './fill-controls.ts';
import { mapStyles } from './map-styles.ts';
import { markBands } from './mark-bands.ts';
import { mergeNumbering } from './merge-numbering.ts';
import { DOCUMENT, type Mould, type MouldRelation, partOf } from './mould.ts';
import { listMouldStyles, type MouldStyle } from './mould-styles.ts';
import { packMould } from './pack-mould.ts';
import { placeBody } from './place-body.ts';
import { settleStyles } from './settle-styles.ts';
import { childOf, element, type XmlElement } from './xml-tree.ts';

export interface Pouring {
  /** The styles the template names for kinds of block. */
  readonly named: Readonly<Partial<Record<StyledKind, string>>>;
  readonly values: FieldValues;
  /** Printed on every page whether or not the mould has a place for it; null for none. */
  readonly marking: string | null;
  /** BCP 47. */
  readonly language: string;
}

export interface Poured {
  readonly parts: PackageParts;
  /** The mould's own lines around the note's. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STYLED = /<w:(pStyle|rStyle|tblStyle) w:val="([^"]+)"\/>/g;

/**
 * A rendered note in a department's mould: the mould's package with the note's body in it, written in the mould's styles and
 * counted in lists beside its own. The mould's trees are changed.
 */
export function pourNote(rendered: PackageParts, mould: Mould, pouring: Pouring): Poured {
  const theirStyles = partOf(mould, 'styles')?.xml ?? null;
  const styles = listMouldStyles(mould);
  const mapping = mapStyles(styles, pouring.named);
  if (theirStyles) settleStyles(theirStyles, pouring.language);
  const poured = pourStyles(theirStyles, styles, mapping, text(rendered, 'word/styles.xml'));
  const numbering = mergeNumbering(partOf(mould, 'numbering')?.xml ?? null, text(rendered, 'word/numbering.xml'));
  const byId = new Map(styles.map((style) => [style.id, style]));
  const restyle = (xml: string) =>
    countLists(
      xml.replace(STYLED, (_, what: string, id: string) => `<w:${what} w:val="${poured.idOf(id)}"/>`),
      byId,
      numbering,
    );

  for (const [path, xml] of mould.xml) if (path.startsWith('word/')) fillPart(xml, pouring.values.valOf);
  fillProperties(mould, pouring.values);
  const bands = bandsOf(mould);
  if (pouring.marking !== null && bands.length > 0) markBands(bands, pouring.marking);

  const added = ourParts(rendered, mould, bands.length === 0);
  const ours = bodyOf(text(rendered, DOCUMENT));
  const document = placeBody(mould, restyle(renumberIds(ours.body, added.ids)), {
    section: renumberIds(ours.section, added.ids),
    withBands: bands.length === 0,
    root: ours.root,
  });
  const footnotes = restyle(text(rendered, 'word/footnotes.xml'));
  const own = new Map<string, string | Uint8Array>(added.parts);
  for (const [path, part] of own)
    if (typeof part === 'string' && /\/note-(header|footer)/.test(path) && path.endsWith('.xml'))
      own.set(path, restyle(part));
  own.set(DOCUMENT, document.xml);
  own.set('word/footnotes.xml', footnotes);
  const footnoteRelations = rendered.get('word/_rels/footnotes.xml.rels');
  if (typeof footnoteRelations === 'string') own.set('word/_rels/footnotes.xml.rels', footnoteRelations);

  const relations: MouldRelation[] = [
    ...(mould.relations.get(DOCUMENT) ?? []),
    ...added.relations,
    { id: 'noteFootnotes', type: `${OFFICE}/footnotes`, target: 'footnotes.xml', path: 'word/footnotes.xml' },
  ];
  const stylesPath = partOf(mould, 'styles')?.path;
  const numberingPath = partOf(mould, 'numbering')?.path;
  own.set(stylesPath ?? 'word/styles.xml', poured.write(numbering.idOf));
  if (stylesPath === undefined)
    relations.push({ id: 'noteStyles', type: `${OFFICE}/styles`, target: 'styles.xml', path: 'word/styles.xml' });
  own.set(numberingPath ?? 'word/numbering.xml', numbering.write());
  if (numberingPath === undefined)
    relations.push({
      id: 'noteNumbering',
      type: `${OFFICE}/numbering`,
      target: 'numbering.xml',
      path: 'word/numbering.xml',
    });
  return { parts: packMould(mould, own, relations), before: document.before, after: document.after };
}

/** Paragraphs in lists: a style that has a list of its own keeps it, each of our lists beginning anew; the others are ours. */
function countLists(
  xml: string,
  styles: ReadonlyMap<string, MouldStyle>,
  numbering: ReturnType<typeof mergeNumbering>,
): string {
  const restarted = new Map<string, string>();
  return xml.replace(/<w:pPr>([\s\S]*?)<\/w:pPr>/g, (whole, inner: string) => {
    const list = /<w:numPr><w:ilvl w:val="(\d+)"\/><w:numId w:val="(\d+)"\/><\/w:numPr>/.exec(inner);
    if (!list) return whole;
    const [found, level = '0', id = '0'] = list;
    const style = styles.get(/<w:pStyle w:val="([^"]+)"/.exec(inner)?.[1] ?? '');
    const theirs = style?.numbering ?? null;
    if (theirs === null || !numbering.hasLevel(theirs.id, Number(level) + theirs.level))
      return whole.replace(found, numPr(level, numbering.idOf(id)));
    const key = `${id} ${theirs.id}`;
    const at = Number(level) + theirs.level;
    if (!restarted.has(key)) {
      const made = numbering.restart(theirs.id, at, numbering.startOf(id, Number(level)));
      restarted.set(key, made ?? theirs.id);
    }
    return whole.replace(found, numPr(String(at), restarted.get(key) ?? theirs.id));
  });
}

function numPr(level: string, id: string): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}

interface OurBody {
  readonly root: Readonly<Record<string, string>>;
  readonly body: string;
  readonly section: string;
}

function bodyOf(document: string): OurBody {
  const start = document.indexOf('<w:body>') + '<w:body>'.length;
  const end = document.lastIndexOf('</w:body>');
  const section = document.lastIndexOf('<w:sectPr', end);
  const root = /<w:document ([^>]*)>/.exec(document)?.[1] ?? '';
  return {
    root: Object.fromEntries(
      [...root.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    ),
    body: document.slice(start, section < start ? end : section),
    section: section < start ? '' : document.slice(section, end),
  };
}

interface OurParts {
  readonly parts: ReadonlyMap<string, string | Uint8Array>;
  readonly relations: readonly MouldRelation[];
  /** Our relation ids as they are in the merged document. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Pictures, links and, where the mould has none, header and footer, under names no mould uses. */
function ourParts(rendered: PackageParts, mould: Mould, withBands: boolean): OurParts {
  const parts = new Map<string, string | Uint8Array>();
  const relations: MouldRelation[] = [];
  const ids = new Map<string, string>();
  const taken = new Set((mould.relations.get(DOCUMENT) ?? []).map(({ id }) => id));
  for (const [, id = '', kind = '', target = '', external] of text(rendered, 'word/_rels/document.xml.rels').matchAll(
    /<Relationship Id="([^"]+)" Type="[^"]*\/(\w+)" Target="([^"]*)"( TargetMode="External")?\/>/g,
  )) {
    const isBand = kind === 'header' || kind === 'footer';
    if (kind !== 'hyperlink' && kind !== 'image' && !(isBand && withBands)) continue;
    let own = `note${id}`;
    while (taken.has(own)) own = `${own}x`;
    taken.add(own);
    ids.set(id, own);
    const type = `${OFFICE}/${kind}`;
    if (external !== undefined) {
      relations.push({ id: own, type, target: unescapeXml(target), path: null });
      continue;
    }
    const name = kind === 'image' ? `media/note-${target.slice(target.lastIndexOf('/') + 1)}` : `note-${target}`;
    const part = rendered.get(`word/${target}`);
    if (part === undefined) continue;
    parts.set(`word/${name}`, part);
    relations.push({ id: own, type, target: name, path: `word/${name}` });
  }
  return { parts, relations, ids };
}

/** Inside a tag only: a note's own words are not ours to change. */
function renumberIds(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(
    /(<(?:w:[^<>]*?\sr:id|a:blip r:embed)=")([^"]+)(")/g,
    (_, before: string, id: string, after: string) => `${before}${ids.get(id) ?? id}${after}`,
  );
}

/** Headers and footers of a mould, whichever pages they are for. */
function bandsOf(mould: Mould): readonly XmlElement[] {
  return (mould.relations.get(DOCUMENT) ?? []).flatMap(({ type, path }) => {
    const xml = /\/(header|footer)$/.test(type) && path !== null ? mould.xml.get(path) : undefined;
    return xml ? [xml] : [];
  });
}

/** Custom properties of the names of fields, so that updating the fields in Word shows the same. */
function fillProperties(mould: Mould, { valOf }: FieldValues): void {
  const custom = mould.xml.get(
    mould.relations.get('')?.find(({ type }) => type.endsWith('/custom-properties'))?.path ?? '',
  );
  for (const property of custom?.children ?? []) {
    if (typeof property === 'string') continue;
    const lines = valOf(property.attributes.name ?? '');
    if (lines === null) continue;
    const prefix =
      childOf(property, 'vt:lpwstr') || !property.children.length
        ? 'vt:'
        : (/^(\w+:)?/.exec((property.children.find((one) => typeof one !== 'string') as XmlElement).name)?.[0] ?? '');
    property.children = [element(`${prefix}lpwstr`, {}, lines.join(', '))];
  }
}

function text(parts: PackageParts, path: string): string {
  const part = parts.get(path);
  if (typeof part !== 'string') throw new Error(`${path} is no text`);
  return part;
}

function unescapeXml(value: string): string {
  return value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
