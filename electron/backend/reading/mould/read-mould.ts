import { DOCUMENT, type Mould, type MouldRelation } from '../../../../core/word/mould/mould.ts';
import { childrenOf, type XmlElement } from '../../../../core/word/mould/xml-tree.ts';
import { wordLink } from '../../../../core/word/word-link.ts';
import { fileKind } from '../file-kind.ts';
import { Unreadable } from '../unreadable.ts';
import { listEntries, readEntry } from '../word/read-zip.ts';
import { cleanPart } from './clean-part.ts';
import { parseTree } from './parse-tree.ts';

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_PARTS = 400;
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Kinds of relations whose parts are kept; of those that are not named here, nothing is. */
const KEPT = new Set(
  'styles numbering theme fontTable settings header footer image customXml customXmlProps font core-properties extended-properties custom-properties'.split(
    ' ',
  ),
);
/** What is told of the others; the rest goes without a word. */
const TOLD: ReadonlyMap<string, string> = new Map([
  ['vbaProject', 'Macros.'],
  ['keyMapCustomizations', 'Keys and toolbars of its own.'],
  ['attachedToolbars', 'Keys and toolbars of its own.'],
  ['oleObject', 'Embedded objects (OLE).'],
  ['package', 'Embedded objects (OLE).'],
  ['control', 'ActiveX controls.'],
  ['aFChunk', 'Other documents held inside it.'],
  ['subDocument', 'Links to documents it is made of.'],
  ['attachedTemplate', 'The link to a template it is based on.'],
  ['glossaryDocument', 'Building blocks.'],
  ['mailMergeSource', 'A mail merge.'],
  ['chart', 'Charts.'],
  ['comments', 'Comments.'],
]);
const PICTURES: Readonly<Partial<Record<string, string>>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};
const MAIN = /wordprocessingml\.(document|template)\.main\+xml$/;
const MAIN_WITH_MACROS = /ms-word\.(document|template)\.macroEnabled(Template)?\.main\+xml$/i;

/** A .docx or .dotx as a mould (core/word/mould). Throws Unreadable. */
export function readMould(name: string, bytes: Uint8Array): Mould {
  if (fileKind(bytes, name) !== 'word') throw new Unreadable('no-mould');
  const entries = new Map(listEntries(bytes).map((entry) => [entry.name, entry]));
  let left = MOST_BYTES;
  const unpack = (path: string): Uint8Array | null => {
    const entry = entries.get(path);
    if (!entry) return null;
    if (entry.isEncrypted) throw new Unreadable('encrypted');
    left -= entry.size;
    if (left < 0) throw new Unreadable('bomb');
    return readEntry(bytes, entry);
  };
  const dropped = new Set<string>();
  const drop = (message: string) => dropped.add(message);
  const types = readTypes(unpack('[Content_Types].xml'));
  const root = readRelations(unpack('_rels/.rels'), '');
  const main = root.find(({ type }) => type.endsWith('/officeDocument'))?.path ?? '';
  const mainType = types(main) ?? '';
  if (!entries.has(main)) throw new Unreadable('broken');
  if (MAIN_WITH_MACROS.test(mainType)) drop('Macros.');
  else if (!MAIN.test(mainType)) throw new Unreadable('no-mould');
  if (main !== DOCUMENT) throw new Unreadable('unusual-mould');

  const mould = {
    xml: new Map<string, XmlElement>(),
    binary: new Map<string, Uint8Array>(),
    types: new Map<string, string>(),
    relations: new Map<string, readonly MouldRelation[]>(),
  };
  take(main, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml');
  keep(
    '',
    root.filter(({ type }) => !type.endsWith('/officeDocument')),
  );
  const document = mould.xml.get(DOCUMENT);
  if (document?.name !== 'w:document' || document.attributes['xmlns:w'] !== WORD) throw new Unreadable('unusual-mould');
  for (const [path, xml] of mould.xml) if (path.startsWith('word/')) sameWords(xml);
  return { name, ...mould, dropped: [...dropped] };

  function take(path: string, type: string): void {
    if (mould.xml.has(path) || mould.binary.has(path)) return;
    if (mould.types.size >= MOST_PARTS) throw new Unreadable('bomb');
    const part = unpack(path);
    if (part === null) return;
    mould.types.set(path, type);
    if (!type.endsWith('xml')) {
      mould.binary.set(path, part);
      return;
    }
    const tree = parseTree(part);
    mould.xml.set(path, tree);
    const slash = path.lastIndexOf('/') + 1;
    const own = readRelations(unpack(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`), path.slice(0, slash));
    const kept = keep(path, own);
    if (!path.startsWith('customXml/') && !path.startsWith('docProps/')) cleanPart(tree, kept, drop);
  }

  function keep(owner: string, all: readonly MouldRelation[]): ReadonlySet<string> {
    const kept = all.flatMap((relation): readonly MouldRelation[] => {
      const kind = relation.type.slice(relation.type.lastIndexOf('/') + 1);
      if (relation.path === null) return keptAddress(relation, kind);
      if (!KEPT.has(kind)) {
        const message = TOLD.get(kind);
        if (message !== undefined) drop(message);
        return [];
      }
      const type = typeFor(kind, relation.path, types(relation.path));
      if (type === null) {
        drop(
          `A picture or font of a kind that is not kept (${relation.path.slice(relation.path.lastIndexOf('.') + 1)}).`,
        );
        return [];
      }
      take(relation.path, type);
      return mould.types.has(relation.path) ? [relation] : [];
    });
    mould.relations.set(owner, kept);
    return new Set(kept.map(({ id }) => id));
  }

  function keptAddress(relation: MouldRelation, kind: string): readonly MouldRelation[] {
    const address = kind === 'hyperlink' ? wordLink(relation.target) : null;
    if (address !== null) return [{ ...relation, target: address }];
    drop(
      TOLD.get(kind) ?? (kind === 'hyperlink' ? 'A link that is not http, https or mailto.' : 'Links to other files.'),
    );
    return [];
  }

  /** Another prefix for Word's own names could not be joined with ours. */
  function sameWords(xml: XmlElement): void {
    const bound = xml.attributes['xmlns:w'];
    if (xml.name.startsWith('w:') ? bound !== WORD : bound !== undefined && bound !== WORD)
      throw new Unreadable('unusual-mould');
    if (!xml.name.includes(':') && xml.attributes.xmlns === WORD) throw new Unreadable('unusual-mould');
  }
}

function typeFor(kind: string, path: string, written: string | undefined): string | null {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (kind === 'image') return PICTURES[ending] ?? null;
  if (kind === 'font')
    return ending === 'odttf' ? 'application/vnd.openxmlformats-officedocument.obfuscatedFont' : null;
  return written?.endsWith('xml') ? written : 'application/xml';
}

function readTypes(part: Uint8Array | null): (path: string) => string | undefined {
  if (part === null) throw new Unreadable('broken');
  const defaults = new Map<string, string>();
  const own = new Map<string, string>();
  for (const { name, attributes } of childrenOf(parseTree(part))) {
    if (name === 'Default') defaults.set((attributes.Extension ?? '').toLowerCase(), attributes.ContentType ?? '');
    else if (name === 'Override') own.set((attributes.PartName ?? '').replace(/^\//, ''), attributes.ContentType ?? '');
  }
  return (path) => own.get(path) ?? defaults.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}

function readRelations(part: Uint8Array | null, folder: string): readonly MouldRelation[] {
  if (part === null) return [];
  return childrenOf(parseTree(part), 'Relationship').flatMap(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    if (id === '' || type === '') return [];
    return [{ id, type, target, path: mode === 'External' ? null : resolve(folder, target) }];
  });
}

function resolve(folder: string, target: string): string {
  const places: string[] = [];
  for (const step of (target.startsWith('/') ? target.slice(1) : `${folder}${target}`).split('/')) {
    if (step === '..') places.pop();
    else if (step !== '.') places.push(step);
  }
  return places.join('/');
}
