import type { Image } from '../note/note.ts';
import { printableText } from '../shared/printable-text.ts';
import { tallestPicture, textWidth } from './page-layout.ts';
import type { PrintBlock, PrintPage } from './print-model.ts';
import { printParagraph } from './print-paragraph.ts';
import { plainRun } from './print-text.ts';
import type { Printing } from './printing.ts';

/**
 * An image, the block `index` of its note, on a page like `page`: as wide as the note says and in its own proportions, smaller where it would be
 * higher than a page. Where its bytes are missing its place says so, and nothing of its words is lost.
 */
export function printImage(image: Image, index: number, printing: Printing, page: PrintPage): readonly PrintBlock[] {
  const { alt, decorative, caption } = image;
  const words = printing.places.caption(index, caption === '' ? [] : [plainRun(caption)]);
  const found = printing.readImage(image.image);
  if (!found) {
    const place = printParagraph('Normal', [plainRun(alt === '' ? '[Image]' : `[Image: ${alt}]`)]);
    return words.length === 0 ? [place] : [{ ...place, keepNext: true }, printParagraph('Caption', words)];
  }
  const wide = (textWidth(page) * image.width) / 100;
  const high = (wide * found.height) / found.width;
  const scale = Math.min(1, tallestPicture(page) / high);
  return [
    {
      kind: 'picture',
      pageBreakBefore: false,
      bytes: found.bytes,
      format: found.kind,
      width: atLeastAPoint(wide * scale),
      height: atLeastAPoint(high * scale),
      alt: decorative ? '' : printableText(alt),
      ...(decorative ? { decorative } : {}),
      caption: words,
    },
  ];
}

/** Word takes a picture without height for a damaged one. */
function atLeastAPoint(twips: number): number {
  return Math.max(20, Math.round(twips));
}
