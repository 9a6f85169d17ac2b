import type { ImageKind } from '../shared/image/read-image.ts';
import type { InDossier, Method } from './method.ts';

export interface ImageMethods {
  /**
   * Keeps the bytes of a PNG, JPEG or GIF picture in the dossier, without what they say besides it (place, device, author);
   * the same picture again changes nothing. Refusals: `invalid-input` with what is wrong as a sentence, `read-only`.
   */
  readonly add: Method<InDossier & { readonly bytes: Uint8Array }, KeptImage>;
  /** Refusals: `not-found`. */
  readonly read: Method<InDossier & { readonly image: string }, KeptImage & { readonly bytes: Uint8Array }>;
}

export interface KeptImage {
  /** SHA-256 of the bytes as they are kept. */
  readonly image: string;
  readonly kind: ImageKind;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
