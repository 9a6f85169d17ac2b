import { childOf, childrenOf, element, valOf, walk, wordsOf, type XmlElement, type XmlNode } from './xml-tree.ts';

/** What stands for a name in a mould: lines of text; null: the note has no such thing. */
export type ValueOf = (name: string) => readonly string[] | null;

/** Tags of the control the note's text takes the place of. */
const BODY_NAMES = new Set(['body', 'note', 'text', 'content', 'main']);

/** Names of a control, its tag first. */
export function controlNames(control: XmlElement): readonly string[] {
  const properties = childOf(control, 'w:sdtPr');
  return [valOf(properties, 'w:tag'), valOf(properties, 'w:alias')].filter(
    (name) => name !== undefined && name !== '',
  ) as string[];
}

export function isBodyControl(control: XmlElement): boolean {
  return controlNames(control).some((name) => BODY_NAMES.has(plainName(name)));
}

/** As names are compared: `Note_Title`, `note-title` and `Note title` are one. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Puts values into the content controls and property fields of a part; says which names it filled. */
export function fillPart(root: XmlElement, valueOfName: ValueOf): readonly string[] {
  const filled: string[] = [];
  for (const node of [...walk(root)]) {
    if (node.name !== 'w:sdt') continue;
    for (const name of controlNames(node)) {
      const lines = valueOfName(name);
      if (lines === null) continue;
      if (fillControl(node, lines)) filled.push(name);
      break;
    }
  }
  fillFields(root, valueOfName, filled);
  return filled;
}

function fillControl(control: XmlElement, lines: readonly string[]): boolean {
  const properties = childOf(control, 'w:sdtPr');
  const content = childOf(control, 'w:sdtContent');
  if (
    !properties ||
    !content ||
    childrenOf(properties).some(({ name }) => name.endsWith(':checkbox') || name === 'w:picture')
  )
    return false;
  // Bound to data of the file, Word would show that instead; and a filled control shows no placeholder.
  properties.children = properties.children.filter(
    (child) =>
      typeof child === 'string' ||
      !/^(w:dataBinding|w15:dataBinding|w:showingPlcHdr|w:placeholder|w:temporary)$/.test(child.name),
  );
  const runs = runsFor(lines, lookOf(content));
  const paragraph = [...walk(content)].find(({ name }) => name === 'w:p');
  const cell = childOf(content, 'w:tc');
  if (paragraph) {
    const kept = paragraph.children.filter((child) => typeof child !== 'string' && child.name === 'w:pPr');
    paragraph.children = [...kept, ...runs];
    const holder = cell ?? content;
    holder.children = [
      ...holder.children.filter((child) => typeof child !== 'string' && child.name === 'w:tcPr'),
      paragraph,
    ];
  } else content.children = runs;
  return true;
}

/** The look of the first run that is no placeholder. */
function lookOf(content: XmlElement): XmlElement | null {
  const run = [...walk(content)].find(({ name }) => name === 'w:r');
  const look = run && childOf(run, 'w:rPr');
  if (!look) return null;
  const children = look.children.filter(
    (child) =>
      typeof child === 'string' || child.name !== 'w:rStyle' || !/placeholder/i.test(child.attributes['w:val'] ?? ''),
  );
  return children.length === 0 ? null : { ...look, children };
}

function runsFor(lines: readonly string[], look: XmlElement | null): XmlElement[] {
  const own: XmlNode[] = look ? [look] : [];
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [element('w:r', {}, ...own, element('w:br'))] : []),
    element('w:r', {}, ...own, element('w:t', { 'xml:space': 'preserve' }, line)),
  ]);
}

const PROPERTY = /^\s*DOCPROPERTY\s+(?:"([^"]{1,255})"|(\S{1,255}))/i;
const TITLE = /^\s*TITLE\b/i;

function nameIn(code: string): string | null {
  const found = PROPERTY.exec(code);
  return found ? (found[1] ?? found[2] ?? null) : TITLE.test(code) ? 'title' : null;
}

/** The shown result of DOCPROPERTY and TITLE fields, simple and of signs, within one paragraph. */
function fillFields(root: XmlElement, valueOfName: ValueOf, filled: string[]): void {
  for (const node of [...walk(root)]) {
    if (node.name === 'w:fldSimple') {
      const name = nameIn(node.attributes['w:instr'] ?? '');
      const lines = name === null ? null : valueOfName(name);
      if (name === null || lines === null) continue;
      node.children = runsFor([lines.join(', ')], lookOf(node));
      filled.push(name);
    } else if (node.children.some((child) => typeof child !== 'string' && child.name === 'w:r'))
      fillRow(node, valueOfName, filled);
  }
}

/** Runs from a `begin` to its `end` among the children of one element. */
function fillRow(parent: XmlElement, valueOfName: ValueOf, filled: string[]): void {
  const children: XmlNode[] = [];
  let code = '';
  let state: 'text' | 'code' | 'result' = 'text';
  let lines: readonly string[] | null = null;
  let depth = 0;
  for (const child of parent.children) {
    const sign = typeof child === 'string' ? undefined : childOf(child, 'w:fldChar')?.attributes['w:fldCharType'];
    if (sign === 'begin') {
      depth += 1;
      if (depth === 1) [code, state, lines] = ['', 'code', null];
    }
    if (state === 'code' && typeof child !== 'string')
      code += childrenOf(child, 'w:instrText')
        .flatMap((one) => one.children)
        .filter((one) => typeof one === 'string')
        .join('');
    if (state === 'result' && lines !== null && sign !== 'end') continue;
    children.push(child);
    if (sign === 'separate' && depth === 1) {
      const name = nameIn(code);
      lines = name === null ? null : valueOfName(name);
      state = 'result';
      if (name !== null && lines !== null) {
        const look = typeof child === 'string' ? null : lookOf({ name: 'x', attributes: {}, children: [child] });
        children.push(...runsFor([lines.join(', ')], look));
        filled.push(name);
      }
    }
    if (sign === 'end') {
      depth = Math.max(0, depth - 1);
      if (depth === 0) state = 'text';
    }
  }
  parent.children = children;
}

/** Names of the controls and property fields of a part, each once. */
export function namesIn(root: XmlElement): readonly { readonly what: 'control' | 'property'; readonly name: string }[] {
  const found = new Map<string, { readonly what: 'control' | 'property'; readonly name: string }>();
  const add = (what: 'control' | 'property', name: string) => found.set(`${what} ${name}`, { what, name });
  for (const node of walk(root)) {
    if (node.name === 'w:sdt') for (const name of controlNames(node).slice(0, 1)) add('control', name);
    const code =
      node.name === 'w:fldSimple'
        ? (node.attributes['w:instr'] ?? '')
        : node.name === 'w:instrText'
          ? node.children.filter((child) => typeof child === 'string').join('')
          : '';
    const name = nameIn(code);
    if (name !== null) add('property', name);
  }
  return [...found.values()];
}

export function linesOf(root: XmlElement): readonly string[] {
  return [...walk(root)].filter(({ name }) => name === 'w:p').map(wordsOf);
}
