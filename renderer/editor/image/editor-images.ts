import { createContext } from 'react';
import type { Result } from '../../../core/shared/result.ts';

/** How the text gets and keeps pictures; the shell answers. Nothing here may reject. */
export interface EditorImages {
  /** An address that shows its bytes; null where the dossier has none. */
  readonly url: (image: string) => Promise<string | null>;
  /** Keeps a picture; its SHA-256, or what is wrong as a sentence. */
  readonly add: (bytes: Uint8Array) => Promise<Result<string>>;
}

export const ImagesContext = createContext<EditorImages | null>(null);
