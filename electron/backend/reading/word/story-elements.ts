import type { XmlAttributes } from './word-xml.ts';

/** Not text of the article, with whatever they hold: deleted and moved words, field codes, properties, readings of signs. */
const LEFT_OUT = new Set(
  'w:del w:moveFrom w:rt w:instrText w:delText w:delInstrText w:sectPr w:tblPr w:tblGrid w:rPrChange w:pPrChange w:tblPrEx'.split(
    ' ',
  ),
);
/** Written with these attributes; every other element is seen through. */
const WRITTEN: ReadonlyMap<string, readonly string[]> = new Map([
  ['w:document', []],
  ['w:body', []],
  ['w:footnotes', []],
  ['w:footnote', ['id', 'type']],
  ['w:endnotes', []],
  ['w:endnote', ['id', 'type']],
  ['w:tbl', []],
  ['w:tc', []],
  ['w:footnoteReference', ['id']],
  ['w:endnoteReference', ['id']],
  ['w:sym', ['font', 'char']],
]);
/** What they are written as, in a run. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['w:br', '<w:br/>'],
  ['w:cr', '<w:br/>'],
  ['w:tab', '<w:tab/>'],
  ['w:ptab', '<w:tab/>'],
  ['w:noBreakHyphen', '<w:t>-</w:t>'],
]);
/** Elements whose content is written only when they end, for only then is it known how. */
const BOXED = new Set('w:p w:r w:tr mc:Choice mc:Fallback'.split(' '));
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const ROOTS = new Set(['w:document', 'w:footnotes', 'w:endnotes']);

export function isLeftOut(name: string): boolean {
  return LEFT_OUT.has(name);
}

export function isBoxed(name: string): boolean {
  return BOXED.has(name);
}

export function signOf(name: string): string | undefined {
  return SIGNS.get(name);
}

export function startTag(name: string, attributes: XmlAttributes): string {
  // A text box is placed after the paragraph it hangs on.
  if (name === 'w:txbxContent') return '<w:pict><w:txbxContent>';
  const kept = WRITTEN.get(name);
  if (!kept) return '';
  const own = kept.flatMap((key) => {
    const value = attributes[key];
    return value === undefined ? [] : [` w:${key}="${escapeXml(value)}"`];
  });
  return `<${name}${ROOTS.has(name) ? ` xmlns:w="${NAMESPACE}"` : ''}${own.join('')}>`;
}

export function endTag(name: string): string {
  if (name === 'w:txbxContent') return '</w:txbxContent></w:pict>';
  return WRITTEN.has(name) ? `</${name}>` : '';
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
