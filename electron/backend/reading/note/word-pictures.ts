import { createHash } from 'node:crypto';
import type { Block, Image } from '../../../../core/note/note.ts';
import type { Hand } from '../../../../core/round-trip/file-note.ts';
import type { WordPackage } from '../word/open-package.ts';
import type { Lost } from './count-losses.ts';
import { imageOf, type KeptPicture, type PictureKeeper } from './keep-pictures.ts';
import type { RawParagraph, RawPicture, RawPiece } from './raw-story.ts';

const LOSS_OF = { outside: 'picture-outside', large: 'picture-large', damaged: 'picture-damaged' } as const;

export interface PictureSetup {
  readonly read: WordPackage['picture'];
  readonly keeper: PictureKeeper;
  readonly textWidth: number | null;
  readonly isHidden: (piece: RawPiece, paragraph: RawParagraph) => boolean;
  readonly count: (lost: Lost) => void;
  /** Of the file as it left, which is nothing to tell of; by the SHA-256 of what is kept, or of the bytes themselves. */
  readonly isOwn: (image: string) => boolean;
}

export interface PlacedPicture {
  readonly image: Image;
  /** It stands before the first word of its paragraph. */
  readonly isFirst: boolean;
  /** Who added it with changes tracked; null: nobody. */
  readonly hand: Hand | null;
}

/** The pictures of paragraphs as images of a note, without captions; what cannot be one is counted. */
export function pictureTaker(setup: PictureSetup): (paragraph: RawParagraph) => readonly PlacedPicture[] {
  const known = new Map<string, KeptPicture | Lost | 'own'>();
  return (paragraph) => {
    const placed: PlacedPicture[] = [];
    let isFirst = true;
    for (const piece of paragraph.pieces) {
      if (piece.change === 'deleted') continue;
      if (piece.what === 'text' && piece.text.trim() !== '') isFirst = false;
      if (!piece.picture || setup.isHidden(piece, paragraph)) continue;
      const image = take(piece.picture);
      if (image) placed.push({ image, isFirst, hand: piece.change === 'new' ? piece.hand : null });
    }
    return placed;
  };

  function take({ relation, alt, decorative, wide, cropped }: RawPicture): Image | null {
    const kept = find(relation);
    if (kept === 'own') return null;
    if (typeof kept === 'string') {
      setup.count(kept);
      return null;
    }
    if (cropped && !setup.isOwn(kept.image)) setup.count('picture-cropped');
    if (kept.turned && !setup.isOwn(kept.image)) setup.count('picture-turned');
    const image = imageOf(kept, alt, { wide, textWidth: setup.textWidth });
    return decorative ? { ...image, alt: '', decorative } : image;
  }

  function find(relation: string | null): KeptPicture | Lost | 'own' {
    if (relation === null) return 'picture-outside';
    const before = known.get(relation);
    if (before !== undefined) return before;
    const bytes = setup.read(relation);
    const kept = typeof bytes === 'string' ? LOSS_OF[bytes] : keep(bytes);
    known.set(relation, kept);
    return kept;
  }

  function keep(bytes: Uint8Array): KeptPicture | Lost | 'own' {
    const kept = setup.keeper.keep(bytes);
    if (typeof kept !== 'string') return kept;
    return setup.isOwn(createHash('sha256').update(bytes).digest('hex')) ? 'own' : kept;
  }
}

/** Who added which of the images of a body, by its place among them. */
export function handsByPlace(
  body: readonly Block[],
  hands: ReadonlyMap<Block, Hand | null>,
): ReadonlyMap<number, Hand> {
  const images = body.filter(({ type }) => type === 'image');
  return new Map(
    images.flatMap((image, index) => {
      const hand = hands.get(image);
      return hand ? [[index, hand] as const] : [];
    }),
  );
}
