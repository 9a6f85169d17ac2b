import type { PackageParts } from '../render-docx.ts';
import { DOCUMENT, type Mould, type MouldRelation } from './mould.ts';
import { element, writeXml, XML_HEAD, type XmlElement } from './xml-tree.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const OWN_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, `${WORD}.document.main+xml`],
  [/^word\/styles\.xml$/, `${WORD}.styles+xml`],
  [/^word\/numbering\.xml$/, `${WORD}.numbering+xml`],
  [/^word\/footnotes\.xml$/, `${WORD}.footnotes+xml`],
  [/^word\/note-header\d*\.xml$/, `${WORD}.header+xml`],
  [/^word\/note-footer\d*\.xml$/, `${WORD}.footer+xml`],
  [/\.png$/, 'image/png'],
  [/\.jpeg$/, 'image/jpeg'],
  [/\.gif$/, 'image/gif'],
];
const CORE = 'application/vnd.openxmlformats-package.core-properties+xml';

/** All parts of a package: the mould's as they are but for those in `own`, with their relations and types written anew. */
export function packMould(
  mould: Mould,
  own: ReadonlyMap<string, string | Uint8Array>,
  documentRelations: readonly MouldRelation[],
): PackageParts {
  const parts = new Map<string, string | Uint8Array>();
  for (const [path, xml] of mould.xml) if (path !== DOCUMENT) parts.set(path, XML_HEAD + writeXml(xml));
  for (const [path, bytes] of mould.binary) parts.set(path, bytes);
  for (const [path, part] of own) parts.set(path, part);
  for (const [owner, relations] of mould.relations)
    if (owner !== DOCUMENT && owner !== '' && relations.length > 0)
      parts.set(relationsPath(owner), writeRelations(relations));
  parts.set(relationsPath(DOCUMENT), writeRelations(documentRelations));
  parts.set('_rels/.rels', writeRelations(packageRelations(mould)));
  parts.set('[Content_Types].xml', writeTypes(mould, [...parts.keys()]));
  return parts;
}

/** The properties the note is given are always in the same place. */
function packageRelations(mould: Mould): readonly MouldRelation[] {
  const kept = (mould.relations.get('') ?? []).filter(({ type }) => !type.endsWith('/core-properties'));
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const core = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return [
    { id: 'noteDocument', type: `${office}/officeDocument`, target: DOCUMENT, path: DOCUMENT },
    { id: 'noteCore', type: core, target: 'docProps/core.xml', path: 'docProps/core.xml' },
    ...kept,
  ];
}

function writeRelations(relations: readonly MouldRelation[]): string {
  const children = relations.map(({ id, type, target, path }) =>
    element('Relationship', {
      Id: id,
      Type: type,
      Target: target,
      ...(path === null ? { TargetMode: 'External' } : {}),
    }),
  );
  return (
    XML_HEAD +
    writeXml(
      element('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, ...children),
    )
  );
}

function writeTypes(mould: Mould, paths: readonly string[]): string {
  const overrides = [...new Set([...paths, 'docProps/core.xml'])].toSorted().flatMap((path): readonly XmlElement[] => {
    if (path.endsWith('.rels') || path === '[Content_Types].xml') return [];
    const own = OWN_TYPES.find(([pattern]) => pattern.test(path))?.[1];
    const type = path === 'docProps/core.xml' ? CORE : (mould.types.get(path) ?? own ?? 'application/xml');
    return [element('Override', { PartName: `/${path}`, ContentType: type })];
  });
  return (
    XML_HEAD +
    writeXml(
      element(
        'Types',
        { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
        element('Default', {
          Extension: 'rels',
          ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
        }),
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
        ...overrides,
      ),
    )
  );
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}
