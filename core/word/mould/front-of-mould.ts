import { controlNames, isBodyControl, namesIn } from './fill-controls.ts';
import { childOf, childrenOf, element, walk, wordsOf, type XmlElement } from './xml-tree.ts';

/**
 * What of a mould's body is kept: with a control called `body` (or note, text, content, main) everything, and the note stands
 * in that control's place; else what comes before and with the last control or property field, above the note. Samples after
 * that are left out. `here` names the element that marks the note's place.
 */
export function fillable(body: XmlElement, here: string): readonly XmlElement[] {
  const blocks = childrenOf(body).filter(({ name }) => name !== 'w:sectPr');
  const at = blocks.findIndex((block) => block.name === 'w:sdt' && isBodyControl(block));
  if (at >= 0) return [...blocks.slice(0, at), element(here), ...blocks.slice(at + 1)];
  return blocks.slice(0, endOfFront(blocks));
}

/** After the last control or field, and with what ends a section of its own right after that, as a cover does. */
function endOfFront(blocks: readonly XmlElement[]): number {
  const end = blocks.findLastIndex((block) => namesIn(block).length > 0) + 1;
  const next = blocks.findIndex((block, index) => index >= end && (wordsOf(block).trim() !== '' || endsSection(block)));
  const isBare = next >= 0 && wordsOf(blocks[next] ?? element('w:p')).trim() === '';
  return end > 0 && isBare ? next + 1 : end;
}

function endsSection(block: XmlElement): boolean {
  return sectionsIn(block).length > 0;
}

/** The sections that end in a block of a body. */
export function sectionsIn(block: XmlElement): readonly XmlElement[] {
  return [...walk(block)].flatMap((node) => {
    const section = node.name === 'w:p' && childOf(childOf(node, 'w:pPr'), 'w:sectPr');
    return section ? [section] : [];
  });
}

/** The section the note's place is in: the one that ends first after it; the last where the mould has no place for it. */
export function sectionOfNote(body: XmlElement): XmlElement | undefined {
  const blocks = childrenOf(body).filter(({ name }) => name !== 'w:sectPr');
  const at = blocks.findIndex((block) => block.name === 'w:sdt' && isBodyControl(block));
  const place = at >= 0 ? at + 1 : endOfFront(blocks);
  const after = place === 0 ? [] : blocks.slice(place).flatMap(sectionsIn);
  return after[0] ?? childrenOf(body, 'w:sectPr').at(-1);
}

/** A section of a mould with the headers and footers it has from those before it, of which not all are kept. */
export function withInherited(section: XmlElement, body: XmlElement): XmlElement {
  const keyOf = ({ name, attributes }: XmlElement) => `${name} ${attributes['w:type'] ?? 'default'}`;
  const bandsOf = (one: XmlElement) => childrenOf(one).filter(({ name }) => BANDS.has(name));
  const all = [...childrenOf(body).flatMap(sectionsIn), ...childrenOf(body, 'w:sectPr')];
  const known = new Set(bandsOf(section).map(keyOf));
  const before = all.slice(0, Math.max(0, all.indexOf(section))).flatMap(bandsOf);
  const inherited = [...new Map(before.map((band) => [keyOf(band), band])).values()].filter(
    (band) => !known.has(keyOf(band)),
  );
  return inherited.length === 0 ? section : { ...section, children: [...inherited, ...section.children] };
}

const BANDS: ReadonlySet<string> = new Set(['w:headerReference', 'w:footerReference']);

/** The names of controls and property fields that stand in what is kept of a body. */
export function frontNames(body: XmlElement): readonly string[] {
  const names = fillable(body, 'x').flatMap((block) => [
    ...namesIn(block).map(({ name }) => name),
    ...[...walk(block)].flatMap((node) => (node.name === 'w:sdt' ? controlNames(node) : [])),
  ]);
  return [...new Set(names)];
}
