import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/**
 * Word packages in one, for a validator that takes a second to start: each body stands in a control of its own, lists,
 * styles and footnotes stand one file after the other, all else is kept under a folder of the file's own. Nothing is
 * mended on the way; what a package is made of is taken as text, and one of unusual make is not taken at all.
 */
export interface Bundle {
  readonly bytes: Uint8Array;
  /** Whose an error is, as an index into the packages; null: it cannot be said. */
  readonly ownerOf: (part: string, xPath: string) => number | null;
}

/** A package as text, cut where a bundle joins. */
export interface Bundled {
  /** Packages may stand in one bundle where this is the same. */
  readonly make: string;
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly shared: Readonly<Record<Shared, Cut>>;
}

interface Cut {
  readonly start: string;
  readonly inner: string;
  readonly end: string;
}

const SHARED = ['document', 'styles', 'numbering', 'footnotes', 'settings'] as const;
type Shared = (typeof SHARED)[number];

const TYPES = '[Content_Types].xml';
const ROOT_RELATIONS = '_rels/.rels';
const SHARED_PATHS: ReadonlySet<string> = new Set([
  TYPES,
  ROOT_RELATIONS,
  'docProps/core.xml',
  ...SHARED.flatMap((name) => [`word/${name}.xml`, `word/_rels/${name}.xml.rels`]),
]);
const DEFAULTS = /<w:docDefaults>.*?<\/w:docDefaults>/s;
const PAPER = /<w:sectPr(?:>|\s[^>]*>)(?:(?!<w:sectPr[\s>]).)*<\/w:sectPr>$/s;

/** Null for a package that is not made as ours are. */
export function readForBundle(bytes: Uint8Array): Bundled | null {
  const parts = unzipSync(bytes);
  const textOf = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const cuts = SHARED.map((name) => [name, cutRoot(textOf(`word/${name}.xml`))] as const);
  if (cuts.some(([, cut]) => cut === null)) return null;
  const shared = Object.fromEntries(cuts) as Record<Shared, Cut>;
  const body = /^<w:body>(.*)<\/w:body>$/s.exec(shared.document.inner)?.[1];
  if (body === undefined || !PAPER.test(body) || !DEFAULTS.test(shared.styles.inner)) return null;
  const types = textOf(TYPES);
  const make = [
    ...SHARED.map((name) => shared[name].start),
    shared.settings.inner,
    textOf(ROOT_RELATIONS),
    ...[...types.matchAll(/<Default [^>]*>|<Override PartName="\/word\/(\w+)\.xml"[^>]*>/g)].flatMap(([tag, name]) =>
      name === undefined || (SHARED as readonly string[]).includes(name) ? [tag] : [],
    ),
  ];
  return { make: make.join('\n'), parts, shared: { ...shared, document: { ...shared.document, inner: body } } };
}

function cutRoot(part: string): Cut | null {
  const found = /^((?:<\?xml[^>]*>\s*)?<w:\w+[^>]*>)(.*)(<\/w:\w+>\s*)$/s.exec(part);
  const [, start, inner, end] = found ?? [];
  return start === undefined || inner === undefined || end === undefined ? null : { start, inner, end };
}

/** One package of those given, which are of one make; at least one. */
export function bundlePackages(packages: readonly [Bundled, ...Bundled[]]): Bundle {
  const [first] = packages;
  const zip: Zippable = {};
  const relations = { document: '', footnotes: '' };
  const types = new Set<string>();
  const joined = { document: '', abstracts: '', numbers: '', footnotes: '' };
  const styles = new Map<string, number>();
  const owners = { abstractNum: [] as number[], num: [] as number[], footnote: [] as number[] };
  for (const [index, one] of packages.entries()) {
    const { shared } = one;
    for (const [path, part] of Object.entries(one.parts)) if (!SHARED_PATHS.has(path)) zip[`f${index}/${path}`] = part;
    for (const type of typesOf(one, index)) types.add(type);
    for (const name of ['document', 'footnotes'] as const) relations[name] += relationsOf(one, name, index);
    // The validator knows no footnote beyond 32,767.
    const called = owners.footnote.length;
    const body = shared.document.inner.replace(PAPER, (paper) => `<w:p><w:pPr>${paper}</w:pPr></w:p>`);
    joined.document += `<w:sdt><w:sdtContent>${renamed(body, index, called)}</w:sdtContent></w:sdt>`;
    const numbering = renamed(shared.numbering.inner, index, called);
    const split = numbering.search(/<w:num /);
    joined.abstracts += split < 0 ? numbering : numbering.slice(0, split);
    joined.numbers += split < 0 ? '' : numbering.slice(split);
    for (const kind of ['abstractNum', 'num'] as const) own(owners[kind], numbering, `<w:${kind} `, index);
    const notes = renamed(shared.footnotes.inner, index, called).replace(
      /<w:footnote w:type=.*?<\/w:footnote>/gs,
      (line) => (index === 0 ? line : ''),
    );
    own(owners.footnote, notes, '<w:footnote ', index);
    joined.footnotes += notes;
    for (const style of stylesOf(shared.styles.inner, index)) if (!styles.has(style)) styles.set(style, index);
  }
  const ownStyles = [...styles].map(([style, index]) =>
    index === 0 ? style : style.replace(/w:styleId="([^"]*)"/, `w:styleId="$1-${index}"`),
  );
  const texts: Readonly<Record<Shared, string>> = {
    document: `<w:body>${joined.document}${PAPER.exec(renamed(first.shared.document.inner, 0, 0))?.[0]}</w:body>`,
    styles: `${DEFAULTS.exec(first.shared.styles.inner)?.[0]}${ownStyles.join('')}`,
    numbering: joined.abstracts + joined.numbers,
    footnotes: joined.footnotes,
    settings: first.shared.settings.inner,
  };
  for (const name of SHARED)
    zip[`word/${name}.xml`] = strToU8(first.shared[name].start + texts[name] + first.shared[name].end);
  for (const name of ['document', 'footnotes'] as const)
    zip[`word/_rels/${name}.xml.rels`] = strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations[name]}</Relationships>`,
    );
  for (const path of [ROOT_RELATIONS, 'docProps/core.xml']) zip[path] = first.parts[path] ?? new Uint8Array();
  zip[TYPES] = strToU8(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[...types].join('')}</Types>`,
  );
  const byStyle = [...styles.values()];
  return {
    bytes: zipSync(zip, { level: 1 }),
    ownerOf: (part, xPath) => {
      const folder = /^\/f(\d+)\//.exec(part)?.[1];
      if (folder !== undefined) return Number(folder);
      const [, kind = '', at = '0'] = /^\/w:\w+\[1\](?:\/w:body\[1\])?\/w:(\w+)\[(\d+)\]/.exec(xPath) ?? [];
      const place = Number(at) - 1;
      if (kind === 'sdt') return place;
      if (kind === 'style') return byStyle[place] ?? null;
      if (kind === 'abstractNum' || kind === 'num' || kind === 'footnote') return owners[kind][place] ?? null;
      return null;
    },
  };
}

function own(owners: number[], text: string, tag: string, index: number): void {
  for (let count = text.split(tag).length - 1; count > 0; count -= 1) owners.push(index);
}

/** Ids of its own in whatever must be told apart in one document. */
function renamed(text: string, index: number, footnotes: number): string {
  const more = (index + 1) * 100_000;
  return text
    .replace(/\br:(id|embed|link|pict)="([^"]*)"/g, `r:$1="f${index}-$2"`)
    .replace(
      /(<w:footnote(?:Reference)? w:id=")(\d+)"/g,
      (_, tag: string, id: string) => `${tag}${Number(id) + footnotes}"`,
    )
    .replace(/(<w:bookmarkStart [^>]*w:name=")/g, `$1f${index}-`)
    .replace(
      /(<w:bookmark(?:Start|End) w:id="|<wp:docPr id="|<w:sdtPr>(?:(?!<\/w:sdtPr>).)*?<w:id w:val="|w:abstractNumId="|<w:abstractNumId w:val="|<w:num w:numId=")(\d+)"/g,
      (_, tag: string, id: string) => `${tag}${Number(id) + more}"`,
    );
}

function stylesOf(inner: string, index: number): readonly string[] {
  const [defaults = ''] = DEFAULTS.exec(inner) ?? [];
  const look = /<w:rPrDefault>(.*)<\/w:rPrDefault>/s.exec(defaults)?.[1] ?? '';
  const asStyle = `<w:style w:type="character" w:styleId="Defaults"><w:name w:val="defaults ${index}"/>${look}</w:style>`;
  return [...(index === 0 ? [] : [asStyle]), ...(inner.replace(DEFAULTS, '').match(/<w:style .*?<\/w:style>/gs) ?? [])];
}

function typesOf({ parts }: Bundled, index: number): readonly string[] {
  const types = strFromU8(parts[TYPES] ?? new Uint8Array());
  return [...types.matchAll(/<Default [^>]*>|<Override [^>]*PartName="\/([^"]*)"[^>]*>/g)].map(([tag, path]) =>
    path === undefined || SHARED_PATHS.has(path) ? tag : tag.replace(`"/${path}"`, `"/f${index}/${path}"`),
  );
}

/** The shared parts are asked for once; all else is found in the file's own folder. */
function relationsOf({ parts }: Bundled, name: 'document' | 'footnotes', index: number): string {
  const written = strFromU8(parts[`word/_rels/${name}.xml.rels`] ?? new Uint8Array());
  return (written.match(/<Relationship [^>]*>/g) ?? [])
    .map((tag) => {
      const target = / Target="([^"]*)"/.exec(tag)?.[1] ?? '';
      if (SHARED_PATHS.has(`word/${target}`)) return index === 0 ? tag : '';
      const renamedTag = tag.replace(/ Id="/, ` Id="f${index}-`);
      if (tag.includes('TargetMode="External"')) return renamedTag;
      const path = new URL(target, 'file:///word/').pathname;
      return renamedTag.replace(` Target="${target}"`, ` Target="/f${index}${path}"`);
    })
    .join('');
}
