import { CARRIED_VERSION, type Carried } from '../round-trip/carried-note.ts';
import type { PackageParts } from './render-docx.ts';

/** Of the element a note travels in. */
export const NOTE_NAMESPACE = 'urn:briefing-desk:note';

const DOCUMENT_RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
/** By which Word tells custom parts apart; the same in every file, for a file holds one note. */
const ITEM_ID = '{8D1B5C0E-6E0B-4C6F-9C55-3F6F2B0A7E11}';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A package that carries a note as a custom XML part (ECMA-376 part 1, 15.2.5 and 15.2.6), beside those it may have. */
export function addNotePart(rendered: PackageParts, { content, sha256 }: Carried): PackageParts {
  const parts = new Map(rendered);
  const number = freeNumber(parts);
  const properties = `customXml/itemProps${number}.xml`;
  parts.set(
    `customXml/item${number}.xml`,
    `${HEAD}<note xmlns="${NOTE_NAMESPACE}" version="${CARRIED_VERSION}" sha256="${sha256}">${escapeXml(content)}</note>`,
  );
  parts.set(
    properties,
    `${HEAD}<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="${ITEM_ID}"><ds:schemaRefs><ds:schemaRef ds:uri="${NOTE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  parts.set(
    `customXml/_rels/item${number}.xml.rels`,
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
  );
  addTo(
    parts,
    DOCUMENT_RELATIONS,
    '</Relationships>',
    `<Relationship Id="carriedNote" Type="${OFFICE}/relationships/customXml" Target="../customXml/item${number}.xml"/>`,
  );
  addTo(
    parts,
    TYPES,
    '</Types>',
    `<Override PartName="/${properties}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
  );
  return parts;
}

/** A department's mould may have parts of its own. */
function freeNumber(parts: PackageParts): number {
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`)) number += 1;
  return number;
}

function addTo(parts: Map<string, string | Uint8Array>, path: string, end: string, element: string): void {
  const part = parts.get(path);
  if (typeof part !== 'string') throw new Error(`${path} is no text`);
  const at = part.lastIndexOf(end);
  if (at < 0) throw new Error(`${path} has no end`);
  parts.set(path, part.slice(0, at) + element + part.slice(at));
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
