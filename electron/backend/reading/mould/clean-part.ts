import { walk, type XmlElement } from '../../../../core/word/mould/xml-tree.ts';
import { cleanFields } from './clean-fields.ts';

/** Left out with whatever they hold: what could act, fetch, lock or remember. */
const DROPPED: ReadonlyMap<string, string | null> = new Map([
  ['w:object', 'Embedded objects (OLE).'],
  ['w:control', 'ActiveX controls.'],
  ['w:altChunk', 'Other documents held inside it.'],
  ['w:subDoc', 'Links to documents it is made of.'],
  ['w:attachedTemplate', null],
  ['w:mailMerge', 'A mail merge.'],
  ['w:documentProtection', 'Its protection: a note could not be edited in Word.'],
  ['w:writeProtection', 'Its protection: a note could not be edited in Word.'],
  ['w:entryMacro', 'Macros.'],
  ['w:exitMacro', 'Macros.'],
  ['w:rsids', null],
  ['w:docVars', null],
  ['w:saveThroughXslt', null],
  ['w:commentRangeStart', null],
  ['w:commentRangeEnd', null],
  ['w:commentReference', null],
  ['w:footnoteReference', null],
  ['w:endnoteReference', null],
  ['w:footnotePr', null],
  ['w:endnotePr', null],
]);
const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Takes out of a part what a mould must not have, and what would point at relations that were not kept. */
export function cleanPart(root: XmlElement, kept: ReadonlySet<string>, drop: (message: string) => void): void {
  const prefixes = new Set<string>();
  for (const one of walk(root))
    for (const [name, value] of Object.entries(one.attributes))
      if (name.startsWith('xmlns:') && value === OFFICE_RELATIONS) prefixes.add(name.slice('xmlns:'.length));
  cleanFields(root, drop);
  clean(root);

  function clean(node: XmlElement): void {
    // Only at the place of a section or the settings is it theirs to say how notes are numbered.
    const children: XmlElement['children'] = [];
    for (const child of node.children) {
      if (typeof child === 'string') {
        children.push(child);
        continue;
      }
      const message = DROPPED.get(child.name);
      if (message !== undefined) {
        if (message !== null) drop(message);
        continue;
      }
      const fate = settle(child);
      if (fate === 'drop') continue;
      clean(child);
      if (fate === 'unwrap') children.push(...child.children);
      else children.push(child);
    }
    node.children = children;
  }

  function settle(node: XmlElement): 'keep' | 'unwrap' | 'drop' {
    for (const [name, value] of Object.entries(node.attributes)) {
      const [prefix = '', local = ''] = name.split(':');
      const dangles = prefixes.has(prefix) && local !== '' && !kept.has(value);
      const old = /^o:(relid|href)$/.test(name) || (node.name.startsWith('v:') && (name === 'src' || name === 'href'));
      if (!dangles && !old) continue;
      if (node.name === 'w:hyperlink') return 'unwrap';
      if (old || local === 'link') delete node.attributes[name];
      else return 'drop';
    }
    return 'keep';
  }
}
