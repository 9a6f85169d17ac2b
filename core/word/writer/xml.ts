export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Declared on the root of every part that holds text. */
export const NAMESPACES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${RELATIONS}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`;

/** What Word 2010 added; known to every Word since, so it is declared only where it is used. */
export const NAMESPACES_2010 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';

const SPECIAL = /[&<>"\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as it may stand between tags or in a quoted attribute. The characters are those XML can hold (printableText). */
export function escapeXml(text: string): string {
  return text.replace(SPECIAL, (character) => ESCAPES[character] ?? character);
}

/** `<w:name w:val="value"/>`. */
export function val(name: string, value: string | number): string {
  return `<w:${name} w:val="${typeof value === 'number' ? value : escapeXml(value)}"/>`;
}
