import { fail, type Result } from '../result.ts';
import { sentence } from '../said.ts';
import { isGif, readGif } from './read-gif.ts';
import { isJpeg, readJpeg } from './read-jpeg.ts';
import { isPng, readPng } from './read-png.ts';

/** What every word processor since 2007 and every browser can show. */
export type ImageKind = 'png' | 'jpeg' | 'gif';

export interface CleanImage {
  readonly kind: ImageKind;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The picture alone: without place, time, device, author, thumbnails, comments, and whatever stood behind its end. */
  readonly bytes: Uint8Array;
  /** Its file asked to be shown turned or mirrored, which `bytes` no longer say. */
  readonly turned: boolean;
}

export const MOST_IMAGE_BYTES = 20 * 1024 * 1024;
/** A browser and a word processor hold 4 bytes for each. */
export const MOST_IMAGE_PIXELS = 40_000_000;
export const LONGEST_IMAGE_SIDE = 20_000;

/**
 * A PNG, JPEG or GIF picture by what its bytes are, whatever its name says, with all but the picture taken out. Nothing is
 * decoded; the time is linear in the bytes. Errors are sentences for the user.
 */
export function readImage(bytes: Uint8Array): Result<CleanImage> {
  if (bytes.length > MOST_IMAGE_BYTES)
    return fail(sentence('This picture is larger than 20 MB. Save it smaller and add it again.'));
  const image = readKind(bytes);
  if (!image.ok) return image;
  const { width, height } = image.value;
  if (width < 1 || height < 1) return fail(DAMAGED);
  if (width > LONGEST_IMAGE_SIDE || height > LONGEST_IMAGE_SIDE || width * height > MOST_IMAGE_PIXELS)
    return fail(sentence('This picture has more than 40 million pixels. Save it smaller and add it again.'));
  return image;
}

const DAMAGED = sentence('This picture is damaged. Open it in a picture editor, save it again and add that.');

function readKind(bytes: Uint8Array): Result<CleanImage> {
  const [kind, read] = isPng(bytes)
    ? (['png', readPng(bytes)] as const)
    : isJpeg(bytes)
      ? (['jpeg', readJpeg(bytes)] as const)
      : isGif(bytes)
        ? (['gif', readGif(bytes)] as const)
        : [null, null];
  if (kind === null)
    return fail(sentence('Only PNG, JPEG and GIF pictures can be kept. Save it as one of these and add that.'));
  return read === null ? fail(DAMAGED) : { ok: true, value: { turned: false, ...read, kind } };
}
