import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An XML element with the prefixes its writer chose; text only where an element holds nothing else. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

export interface WordPackage {
  readonly paths: readonly string[];
  readonly xml: ReadonlyMap<string, XmlElement>;
  /** Why a part is not well-formed XML, by path. */
  readonly broken: ReadonlyMap<string, string>;
}

export function openPackage(bytes: Uint8Array): WordPackage {
  const parts = Object.entries(unzipSync(bytes));
  const xml = new Map<string, XmlElement>();
  const broken = new Map<string, string>();
  for (const [path, content] of parts) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    try {
      xml.set(path, parseXml(strFromU8(content)));
    } catch (error) {
      broken.set(path, error instanceof Error ? error.message : String(error));
    }
  }
  return { paths: parts.map(([path]) => path), xml, broken };
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: OpenElement[];
  text: string;
}

function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...(attributes as Record<string, string>) }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (chunk) => {
    const element = open.at(-1);
    if (element) element.text += chunk;
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  const [element] = root.children;
  if (!element) throw new Error('no root element');
  return element;
}

/** An element and all below it, in document order. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

export function findAll(element: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
  return element ? [...walk(element)].filter((each) => names.includes(each.name)) : [];
}

export function childrenOf(element: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
  return element?.children.filter((child) => names.includes(child.name)) ?? [];
}

/** The `w:val` of an element's only child of that name. */
export function valOf(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  let at = element;
  for (const name of path) at = at?.children.find((child) => child.name === name);
  return at?.attributes['w:val'];
}

export function relationshipsOf(opened: WordPackage, path: string): readonly Relationship[] {
  const slash = path.lastIndexOf('/') + 1;
  const rels = opened.xml.get(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
  return childrenOf(rels, 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').replace(/.*\//, ''),
    target: attributes['Target'] ?? '',
    external: attributes['TargetMode'] === 'External',
  }));
}

/** The path a relationship of a part points at. */
export function resolveTarget(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const segments = from.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

export const DOCUMENT = 'word/document.xml';

/** The parts a reader sees as pages. */
export function storyPaths(opened: WordPackage): readonly string[] {
  return [...opened.xml.keys()].filter((path) =>
    /^word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/.test(path),
  );
}
