import {
  LONGEST_IMAGE_SIDE,
  MOST_IMAGE_BYTES,
  MOST_IMAGE_PIXELS,
  readImage,
} from '../../../core/shared/image/read-image.ts';
import { webpSize } from '../../../core/shared/image/webp-size.ts';
import { fail, type Result, succeed } from '../../../core/shared/result.ts';
import { t } from '../../language/t.ts';
import { tell } from '../../language/tell.ts';

const QUALITY = 0.92;
const tooLarge = () => t('This picture is too large. Save it smaller and add it again.');
const unreadable = () => t('This picture could not be read. Save it as PNG or JPEG and add that.');

/**
 * A picture's bytes as a dossier keeps them. One that is to be shown turned, as cameras write them, is drawn upright; WebP,
 * which older word processors do not know, becomes a PNG. Errors are sentences for the user.
 */
export async function prepareImage(file: Blob): Promise<Result<Uint8Array>> {
  if (file.size > MOST_IMAGE_BYTES) return fail(tooLarge());
  const bytes = new Uint8Array(await file.arrayBuffer());
  const size = webpSize(bytes);
  if (size) {
    // Measured first: a small file may ask for gigabytes.
    const over = Math.max(...size) > LONGEST_IMAGE_SIDE || size[0] * size[1] > MOST_IMAGE_PIXELS;
    return over ? fail(tooLarge()) : redraw(bytes, 'image/webp', 'image/png');
  }
  const read = readImage(bytes);
  if (!read.ok) return fail(tell(read.error));
  return read.value.turned ? redraw(bytes, 'image/jpeg', 'image/jpeg') : succeed(read.value.bytes);
}

async function redraw(bytes: Uint8Array, from: string, to: string): Promise<Result<Uint8Array>> {
  try {
    const bitmap = await createImageBitmap(new Blob([bytes.slice()], { type: from }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    bitmap.close();
    const drawn = await canvas.convertToBlob({ type: to, quality: QUALITY });
    return drawn.size > MOST_IMAGE_BYTES ? fail(tooLarge()) : succeed(new Uint8Array(await drawn.arrayBuffer()));
  } catch {
    return fail(unreadable());
  }
}
