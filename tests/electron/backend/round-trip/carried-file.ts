import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Footnotes } from '../../../../core/note/footnotes.ts';
import type { Note } from '../../../../core/note/note.ts';
import { exportDocx } from '../../../../core/word/export-docx.ts';
import type { ReadPrintImage } from '../../../../core/word/printing.ts';
import { DEFAULT_SETUP } from '../../../../core/word/word-setup.ts';

export const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** A note in a Word file that carries it. */
export function wordFileOf(
  note: Note,
  footnotes: Footnotes = new Map(),
  readImage: ReadPrintImage = () => null,
): Uint8Array {
  const at = '2026-03-01T09:00:00.000Z';
  return exportDocx({ note, setup: DEFAULT_SETUP, footnotes, readImage, created: at, modified: at, carry: digest });
}

/** A Word file with parts of it changed; null takes one away. */
export function changeParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (part: string) => string | null>>,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, change] of Object.entries(changes)) {
    const changed = change(strFromU8(parts[path] ?? new Uint8Array()));
    if (changed === null) delete parts[path];
    else parts[path] = strToU8(changed);
  }
  return zipSync(parts);
}

export const DOCUMENT = 'word/document.xml';
export const FOOTNOTES = 'word/footnotes.xml';
export const NOTE_PART = 'customXml/item1.xml';

const RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';

/** A file with a picture nobody shows yet, as relation `rIdNew`. */
export function withPart(bytes: Uint8Array, picture: Uint8Array, ending = 'gif'): Uint8Array {
  const related = changeParts(bytes, {
    [RELATIONS]: (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdNew" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/new.${ending}"/></Relationships>`,
      ),
    [TYPES]: (xml) =>
      xml.replace('<Override', `<Default Extension="${ending}" ContentType="image/${ending}"/><Override`),
  });
  return zipSync({ ...unzipSync(related), [`word/media/new.${ending}`]: picture });
}

/** A run that shows it. */
export function drawing(alt: string): string {
  return `<w:r><w:drawing><wp:inline><wp:extent cx="2865120" cy="1910080"/><wp:docPr id="77" name="Picture 77" descr="${alt}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rIdNew"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
