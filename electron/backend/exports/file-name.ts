/** Longest base name in bytes: with an extension and a number it stays under the 255 of common file systems. */
const MAX_BYTES = 180;
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;
/** Control, format (bidi overrides, joiners), private, unassigned and separator characters, and lone surrogates. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/gu;
const FORBIDDEN = /[<>:"/\\|?*]/g;

/**
 * A file name for a title that every common system accepts and shows as it is: forbidden characters become spaces,
 * invisible ones go, no leading or trailing dots or spaces, no device name, at most 180 bytes and the extension.
 */
export function fileNameFor(title: string, extension: string): string {
  const visible = title.toWellFormed().replace(INVISIBLE, ' ').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
  const name = trimEnds(cutToBytes(trimEnds(visible.normalize('NFC'))));
  const [stem = ''] = name.split('.', 1);
  if (name === '') return `Note.${extension}`;
  return `${RESERVED.test(stem.trim()) ? `Note ${name}` : name}.${extension}`;
}

/** A leading dot hides a file, a leading dash or tilde reads as an option or a home folder. */
function trimEnds(name: string): string {
  return name.replace(/^[\s.~-]+/, '').replace(/[\s.]+$/, '');
}

/** Cut between characters as read, so that no accent or emoji is halved. */
function cutToBytes(name: string): string {
  // Most names; the first use of a segmenter takes some ten milliseconds.
  if (Buffer.byteLength(name) <= MAX_BYTES) return name;
  let cut = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('en').segment(name)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > MAX_BYTES) break;
    cut += segment;
  }
  return cut;
}
