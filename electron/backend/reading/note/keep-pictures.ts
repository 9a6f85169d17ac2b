import { createHash } from 'node:crypto';
import { NARROWEST_IMAGE } from '../../../../core/note/image-schema.ts';
import type { Image } from '../../../../core/note/note.ts';
import type { FileImage } from '../../../../core/round-trip/file-note.ts';
import { isGif } from '../../../../core/shared/image/read-gif.ts';
import { type CleanImage, readImage } from '../../../../core/shared/image/read-image.ts';
import { isJpeg } from '../../../../core/shared/image/read-jpeg.ts';
import { isPng } from '../../../../core/shared/image/read-png.ts';
import { printableText } from '../../../../core/shared/printable-text.ts';
import type { Lost } from './count-losses.ts';

/** Different pictures of one file, and their bytes together: what goes to the dossier at once. */
const MOST_PICTURES = 500;
const MOST_BYTES = 48 * 1024 * 1024;

export interface KeptPicture extends Pick<CleanImage, 'width' | 'turned'> {
  /** SHA-256 of its bytes as a dossier keeps them. */
  readonly image: string;
}

export interface PictureKeeper {
  /** A picture as a dossier would keep it, or what to tell of one that it would not. */
  readonly keep: (bytes: Uint8Array) => KeptPicture | Lost;
  /** Those kept, each once. */
  readonly kept: () => readonly FileImage[];
}

/** Of a description (core/note/image-schema.ts). */
const LONGEST_ALT = 2_000;
/** Of A4 with margins of an inch, in twips. */
const USUAL_TEXT_WIDTH = 9_026;
/** Of a pixel at 96 to the inch. */
const TWIPS_PER_PIXEL = 15;

/** A kept picture as an image of a note. `wide` is its width in twips, 0 where nothing says it; of text so many twips wide. */
export function imageOf(
  { image, width }: KeptPicture,
  alt: string,
  { wide = 0, textWidth = null }: { readonly wide?: number; readonly textWidth?: number | null } = {},
): Image {
  const share = (wide || width * TWIPS_PER_PIXEL) / (textWidth ?? USUAL_TEXT_WIDTH);
  return {
    type: 'image',
    image,
    width: Math.min(100, Math.max(NARROWEST_IMAGE, Math.round(share * 100))),
    alt: isFileName(alt) ? '' : printableText(alt).replace(/\s+/gu, ' ').trim().slice(0, LONGEST_ALT).toWellFormed(),
    caption: '',
  };
}

/** What programs write where nobody described a picture. */
function isFileName(alt: string): boolean {
  return /^\s*\S{0,500}\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp)\s*$/i.test(alt.slice(0, 600));
}

/** Gathers the pictures of a file, within limits. */
export function keepPictures(): PictureKeeper {
  const kept = new Map<string, FileImage>();
  let left = MOST_BYTES;
  return {
    keep(bytes) {
      if (!isPng(bytes) && !isJpeg(bytes) && !isGif(bytes)) return 'picture-kind';
      const read = readImage(bytes);
      if (!read.ok) return 'picture-damaged';
      const { bytes: clean, width, height, turned } = read.value;
      const image = createHash('sha256').update(clean).digest('hex');
      if (!kept.has(image)) {
        if (kept.size >= MOST_PICTURES || clean.length > left) return 'picture-large';
        left -= clean.length;
        kept.set(image, { image, bytes: clean, width, height });
      }
      return { image, width, turned };
    },
    kept: () => [...kept.values()],
  };
}
