import type { PrintPicture } from '../print-model.ts';
import type { Relations } from './relations.ts';

type Shown = Pick<PrintPicture, 'bytes' | 'format'>;

/** The pictures of a document. The same bytes are one part however often they are shown. */
export interface Media {
  /** The relation by which `relations`' part shows a picture. */
  readonly show: (picture: Shown, relations: Relations) => string;
  /** By path. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

export function openMedia(): Media {
  const parts = new Map<string, Uint8Array>();
  const ids = new Map<Relations, Map<string, string>>();
  const pathOf = ({ bytes, format }: Shown): string => {
    for (const [path, known] of parts) if (known === bytes || isSame(known, bytes)) return path;
    const path = `word/media/image${parts.size + 1}.${format}`;
    parts.set(path, bytes);
    return path;
  };
  return {
    parts,
    show: (picture, relations) => {
      const path = pathOf(picture);
      const known = ids.get(relations) ?? new Map<string, string>();
      ids.set(relations, known);
      const id = known.get(path) ?? relations.part('image', path.slice('word/'.length));
      known.set(path, id);
      return id;
    },
  };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
