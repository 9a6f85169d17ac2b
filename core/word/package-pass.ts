import { strToU8, type Zippable, zipSync } from 'fflate';
import type { PackageParts } from './render-docx.ts';
import { escapeXml } from './writer/xml.ts';

export interface PackageProperties {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601 instants, UTC. */
  readonly created: string;
  readonly modified: string;
  /** Elements of a mould's properties, as they are written; absent: none. */
  readonly kept?: string;
}

/**
 * Zips a package so that it depends on nothing but its content: properties are those given, parts are sorted and dated
 * 1980 (the first date a zip archive can hold). No author is written: a note's author is a field people can see, and a
 * hidden copy of a name outlives its correction.
 */
export function zipPackage(rendered: PackageParts, properties: PackageProperties): Uint8Array {
  const parts = new Map(rendered);
  parts.set('docProps/core.xml', coreProperties(properties));
  const zip: Zippable = {};
  for (const [path, part] of [...parts].sort(byPackageOrder))
    zip[path] = PACKED_ALREADY.test(path) ? [bytesOf(part), { level: 0 }] : bytesOf(part);
  return zipSync(zip, { level: 6, mtime: ARCHIVE_DATE });
}

const PACKED_ALREADY = /\.(?:png|jpe?g|gif)$/i;

function bytesOf(part: string | Uint8Array): Uint8Array {
  return typeof part === 'string' ? strToU8(part) : part;
}

/** Without a zone, so that it is this date by any clock. */
const ARCHIVE_DATE = '1980-01-01T00:00:00';

/** Readers that stream expect the content types first (ECMA-376 part 2, annex B). */
function byPackageOrder(
  [a]: readonly [path: string, part: unknown],
  [b]: readonly [path: string, part: unknown],
): number {
  const rank = (path: string) => (path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function coreProperties({ title, language, created, modified, kept = '' }: PackageProperties): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:language>${escapeXml(language)}</dc:language>${kept}<dcterms:created xsi:type="dcterms:W3CDTF">${wholeSeconds(created)}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${wholeSeconds(modified)}</dcterms:modified></cp:coreProperties>`;
}

/** Word writes and expects whole seconds. */
function wholeSeconds(instant: string): string {
  return escapeXml(instant.replace(/\.\d+Z$/, 'Z'));
}
