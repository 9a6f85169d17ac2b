import { z } from 'zod';

/** A picture as it was printed. */
export interface CarriedPicture {
  /** SHA-256 of its bytes as a dossier would keep them; of one it would not keep, as they are. */
  readonly image: string;
  /** Empty: none. */
  readonly alt: string;
  /** Pixels; 0 where a dossier would not keep it. */
  readonly width: number;
  readonly height: number;
}

/** As they are written, each picture once. */
export const carriedPicturesSchema = z
  .array(z.tuple([z.string().max(64), z.string().max(100_000), z.int().min(0), z.int().min(0)]))
  .max(100_000);
export type WrittenPictures = z.infer<typeof carriedPicturesSchema>;

export function writePictures(pictures: readonly CarriedPicture[]): WrittenPictures {
  return pictures.map(({ image, alt, width, height }) => [image, alt, width, height]);
}

export function readPictures(written: WrittenPictures): readonly CarriedPicture[] {
  return written.map(([image, alt, width, height]) => ({ image, alt, width, height }));
}
