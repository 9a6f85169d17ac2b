import type { CarriedPicture } from '../round-trip/carried-pictures.ts';
import { readImage } from '../shared/image/read-image.ts';
import type { Digest } from '../shared/ports.ts';
import type { PrintDocument } from './print-model.ts';
import type { PackageParts } from './render-docx.ts';

/** Every picture a file shows: those printed, charts among them, and those of its mould. */
export function printedPictures(
  { body }: Pick<PrintDocument, 'body'>,
  parts: PackageParts,
  digest: Digest,
): readonly CarriedPicture[] {
  const alts = new Map(body.flatMap((block) => (block.kind === 'picture' ? [[block.bytes, block.alt] as const] : [])));
  const media = [...parts].flatMap(([path, bytes]) =>
    path.startsWith('word/media/') && typeof bytes !== 'string' ? [bytes] : [],
  );
  return media.map((bytes) => {
    const read = readImage(bytes);
    const { width, height, bytes: clean } = read.ok ? read.value : { width: 0, height: 0, bytes };
    return { image: digest(clean), alt: alts.get(bytes) ?? '', width, height };
  });
}
