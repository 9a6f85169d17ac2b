import type { XmlElement } from '../../../../core/word/mould/xml-tree.ts';

/** Fields of a mould that only show what is in the document or about it. */
const ALLOWED = new Set(
  'PAGE NUMPAGES SECTION SECTIONPAGES DOCPROPERTY TITLE SUBJECT KEYWORDS COMMENTS AUTHOR STYLEREF REF PAGEREF NOTEREF SEQ TOC DATE TIME CREATEDATE SAVEDATE PRINTDATE FILENAME REVNUM NUMWORDS SYMBOL QUOTE IF = FORMTEXT FORMCHECKBOX FORMDROPDOWN'.split(
    ' ',
  ),
);

interface OpenField {
  code: string;
  readonly signs: { readonly parent: XmlElement; readonly node: XmlElement }[];
}

/** Takes the code of every other field away (INCLUDETEXT, DDE, LINK, MACROBUTTON...), and leaves the words it showed. */
export function cleanFields(root: XmlElement, drop: (message: string) => void): void {
  const open: OpenField[] = [];
  const gone = new Set<XmlElement>();
  visit(root);
  if (gone.size > 0) remove(root);

  function visit(node: XmlElement): void {
    node.children = node.children.flatMap((child) => {
      if (typeof child === 'string') return [child];
      if (child.name === 'w:fldSimple' && !isAllowed(child.attributes['w:instr'] ?? '')) {
        complain(child.attributes['w:instr'] ?? '');
        visit(child);
        return child.children;
      }
      take(node, child);
      visit(child);
      return [child];
    });
  }

  function take(parent: XmlElement, node: XmlElement): void {
    const field = open.at(-1);
    if (node.name === 'w:instrText' && field) {
      field.code += node.children.filter((child) => typeof child === 'string').join('');
      field.signs.push({ parent, node });
    } else if (node.name === 'w:fldChar') {
      const type = node.attributes['w:fldCharType'];
      if (type === 'begin') open.push({ code: '', signs: [{ parent, node }] });
      else field?.signs.push({ parent, node });
      if (type === 'end') end();
    }
  }

  function end(): void {
    const field = open.pop();
    if (!field || isAllowed(field.code)) return;
    complain(field.code);
    for (const { node } of field.signs) gone.add(node);
  }

  function remove(node: XmlElement): void {
    node.children = node.children.filter((child) => typeof child === 'string' || !gone.has(child));
    for (const child of node.children) if (typeof child !== 'string') remove(child);
  }

  function complain(code: string): void {
    const name = /^\s*([A-Za-z=]{1,20})/.exec(code)?.[1]?.toUpperCase() ?? 'unknown';
    drop(`A field of type ${name}; the words it showed stay.`);
  }
}

function isAllowed(code: string): boolean {
  return ALLOWED.has(/^\s*(=|[A-Za-z]{1,20})/.exec(code)?.[1]?.toUpperCase() ?? '');
}
