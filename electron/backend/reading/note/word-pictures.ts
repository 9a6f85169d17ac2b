import type { Image } from '../../../../core/note/note.ts';
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
}

export interface PlacedPicture {
  readonly image: Image;
  /** It stands before the first word of its paragraph. */
  readonly isFirst: boolean;
}

/** The pictures of paragraphs as images of a note, without captions; what cannot be one is counted. */
export function pictureTaker(setup: PictureSetup): (paragraph: RawParagraph) => readonly PlacedPicture[] {
  const known = new Map<string, KeptPicture | Lost>();
  return (paragraph) => {
    const placed: PlacedPicture[] = [];
    let isFirst = true;
    for (const piece of paragraph.pieces) {
      if (piece.change === 'deleted') continue;
      if (piece.what === 'text' && piece.text.trim() !== '') isFirst = false;
      if (!piece.picture || setup.isHidden(piece, paragraph)) continue;
      const image = take(piece.picture);
      if (image) placed.push({ image, isFirst });
    }
    return placed;
  };

  function take({ relation, alt, decorative, wide, cropped }: RawPicture): Image | null {
    const kept = find(relation);
    if (typeof kept === 'string') {
      setup.count(kept);
      return null;
    }
    if (cropped) setup.count('picture-cropped');
    if (kept.turned) setup.count('picture-turned');
    const image = imageOf(kept, alt, { wide, textWidth: setup.textWidth });
    return decorative ? { ...image, alt: '', decorative } : image;
  }

  function find(relation: string | null): KeptPicture | Lost {
    if (relation === null) return 'picture-outside';
    const before = known.get(relation);
    if (before !== undefined) return before;
    const bytes = setup.read(relation);
    const kept = typeof bytes === 'string' ? LOSS_OF[bytes] : setup.keeper.keep(bytes);
    known.set(relation, kept);
    return kept;
  }
}
