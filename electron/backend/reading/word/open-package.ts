import { sentence } from '../../../../core/shared/said.ts';
import { Unreadable } from '../unreadable.ts';
import { listEntries, readEntry, type ZipEntry } from './read-zip.ts';
import { parseXml } from './word-xml.ts';

/** The parts of a Word document that are read; the others (macros, fonts) are never unpacked. */
export interface WordPackage {
  readonly document: Uint8Array;
  readonly styles: Uint8Array | null;
  readonly numbering: Uint8Array | null;
  readonly footnotes: Uint8Array | null;
  readonly endnotes: Uint8Array | null;
  /** docProps/core.xml and docProps/app.xml. */
  readonly core: Uint8Array | null;
  readonly app: Uint8Array | null;
  /** What only a document read as a note has a use for; unpacked when asked. */
  readonly comments: () => Uint8Array | null;
  /** Which comment answers which. */
  readonly answers: () => Uint8Array | null;
  /** Custom XML parts, whatever they hold. */
  readonly custom: () => readonly Uint8Array[];
  /** The part of the document a relation of it names, as a header is named. */
  readonly related: (id: string) => Uint8Array | null;
  /** A picture a relation of the document names, of any kind; or why there is none. */
  readonly picture: (id: string) => Uint8Array | NoPicture;
  /** Addresses of links by relation id: of the document, of its footnotes, of its endnotes. */
  readonly links: () => Readonly<Record<'document' | 'footnotes' | 'endnotes', ReadonlyMap<string, string>>>;
}

/** `outside`: it is not in the file; `large`: it is larger than one may be, or all are together; `damaged`. */
export type NoPicture = 'outside' | 'large' | 'damaged';

/** Together, unpacked: the longest article in the most talkative markup stays below. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Of the whole archive as it declares it, pictures and all, though they are left packed. */
const MOST_DECLARED = 2 * 1024 * 1024 * 1024;
/** Of pictures, unpacked: one and all. */
const LARGEST_PICTURE = 20 * 1024 * 1024;
const ALL_PICTURES = 64 * 1024 * 1024;
/** A document has a handful. */
const MOST_CUSTOM = 50;
/** What archives that are no Word document hold. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^xl\//i, 'a spreadsheet (Excel)'],
  [/^ppt\//i, 'a presentation (PowerPoint)'],
  [/^visio\//i, 'a drawing (Visio)'],
  [/^META-INF\/container\.xml$/i, 'an e-book (EPUB)'],
  [/^META-INF\/manifest\.xml$/i, 'an OpenDocument file (.odt, .ods, .odp)'],
  [/^(META-INF\/MANIFEST\.MF|AndroidManifest\.xml)$/, 'a program'],
  [/^Index\/Document\.iwa$/, 'a Pages document'],
];
/** Transitional and strict documents name relations by different addresses with the same ends. */
const MAIN = /\/officeDocument$/;

/**
 * The parts of a .docx file that hold its text. Throws Unreadable: `bomb`, `encrypted` or `broken`, `other-type` for
 * archives of other kinds. Relations to places outside of the file are ignored.
 */
export function openPackage(bytes: Uint8Array): WordPackage {
  const entries = listEntries(bytes);
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_DECLARED) throw new Unreadable('bomb');
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const parts = partReader(bytes, byName);

  const relations = readRelations(parts('_rels/.rels'));
  const main = relations.find(({ type }) => MAIN.test(type))?.target ?? 'word/document.xml';
  if (!byName.has(main.toLowerCase()) || !/\.xml$/i.test(main) || /^(xl|ppt|visio)\//i.test(main)) {
    throw explainOther(entries);
  }
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const own = readRelations(parts(`${folder}_rels/${main.slice(folder.length)}.rels`), folder);
  const related = (name: string) =>
    parts(own.find(({ type }) => type.endsWith(`/${name}`))?.target ?? `${folder}${name}.xml`);
  const property = (name: string, place: string) =>
    parts(relations.find(({ type }) => type.endsWith(`/${name}`))?.target ?? place);
  return {
    document: parts(main) ?? new Uint8Array(),
    styles: related('styles'),
    numbering: related('numbering'),
    footnotes: related('footnotes'),
    endnotes: related('endnotes'),
    core: property('core-properties', 'docProps/core.xml'),
    app: property('extended-properties', 'docProps/app.xml'),
    comments: () => related('comments'),
    answers: () => related('commentsExtended'),
    custom: () =>
      entries
        .filter(({ name }) => /^customXml\/item\d{1,4}\.xml$/i.test(name))
        .slice(0, MOST_CUSTOM)
        .flatMap(({ name }) => parts(name) ?? []),
    related: (id) => {
      const target = own.find((relation) => relation.id === id)?.target;
      return target === undefined ? null : parts(target);
    },
    picture: pictureReader(bytes, byName, own),
    links: () => {
      const linksOf = (name: string) => readLinks(parts(`${folder}_rels/${name}.rels`));
      const partOf = (name: string) =>
        own.find(({ type }) => type.endsWith(`/${name}`))?.target ?? `${folder}${name}.xml`;
      return {
        document: linksOf(main.slice(folder.length)),
        footnotes: linksOf(partOf('footnotes').slice(folder.length)),
        endnotes: linksOf(partOf('endnotes').slice(folder.length)),
      };
    },
  };
}

/** Unpacks a part by name, null where there is none; in all no more than a document holds. */
function partReader(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>) {
  let left = MOST_BYTES;
  return (name: string): Uint8Array | null => {
    const entry = entries.get(name.toLowerCase());
    if (!entry) return null;
    if (entry.isEncrypted) throw new Unreadable('encrypted');
    left -= entry.size;
    if (left < 0) throw new Unreadable('bomb');
    return readEntry(bytes, entry);
  };
}

function pictureReader(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  relations: readonly Relation[],
): WordPackage['picture'] {
  const targets = new Map(relations.map(({ id, target }) => [id, target]));
  let left = ALL_PICTURES;
  return (id) => {
    const entry = entries.get(targets.get(id)?.toLowerCase() ?? '');
    if (!entry) return 'outside';
    if (entry.size > Math.min(LARGEST_PICTURE, left)) return 'large';
    left -= entry.size;
    try {
      return entry.isEncrypted ? 'damaged' : readEntry(bytes, entry);
    } catch {
      return 'damaged';
    }
  };
}

/** Addresses by relation id, as they are written. */
function readLinks(part: Uint8Array | null): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  if (part === null) return links;
  parseXml(part, {
    open: (name, { Id: id, Type: type, Target: target, TargetMode: mode }) => {
      if (name !== 'Relationship' || id === undefined || target === undefined || mode !== 'External') return;
      if (type?.endsWith('/hyperlink')) links.set(id, target);
    },
  });
  return links;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  /** The part's name from the root of the package. */
  readonly target: string;
}

function readRelations(part: Uint8Array | null, folder = ''): readonly Relation[] {
  const relations: Relation[] = [];
  if (part === null) return relations;
  parseXml(part, {
    open: (name, { Id: id = '', Type: type, Target: target, TargetMode: mode }) => {
      if (name !== 'Relationship' || type === undefined || target === undefined) return;
      if (mode !== 'External') relations.push({ id, type, target: resolve(folder, target) });
    },
  });
  return relations;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const places: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') places.pop();
    else if (step !== '.') places.push(step);
  }
  return places.join('/');
}

function explainOther(entries: readonly ZipEntry[]): Unreadable {
  if (entries.some(({ isEncrypted }) => isEncrypted)) return new Unreadable('encrypted');
  const what = OTHERS.find(([place]) => entries.some(({ name }) => place.test(name)))?.[1];
  if (what !== undefined) return new Unreadable({ reason: 'other-type', what });
  const isWord = entries.some(({ name }) => name === '[Content_Types].xml' || name.startsWith('word/'));
  return new Unreadable(isWord ? 'broken' : { reason: 'other-type', what: sentence('a ZIP archive') });
}
