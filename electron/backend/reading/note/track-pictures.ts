import { isOn } from '../word/read-styles.ts';
import type { XmlAttributes } from '../word/word-xml.ts';
import type { RawPicture } from './raw-story.ts';

const EMU_PER_TWIP = 635;
const TWIPS_PER_POINT = 20;
/** Of a description. */
const LONGEST_ALT = 2_000;

/** Follows the pictures of a part: DrawingML (ECMA-376 part 1, 20.2) and the VML of older programs. */
export interface PictureTracker {
  /** What ends the element, where something does. `onPicture` is told a picture once all is known of it. */
  readonly open: (
    name: string,
    attributes: XmlAttributes,
    onPicture: (picture: RawPicture) => void,
  ) => (() => void) | null;
}

interface Frame {
  alt: string;
  decorative: boolean;
  wide: number;
}

interface Open {
  relation: string | null;
  alt: string;
  cropped: boolean;
}

export function trackPictures(): PictureTracker {
  const frames: Frame[] = [];
  const open: Open[] = [];

  function beginFrame(frame: Frame): () => void {
    frames.push(frame);
    return () => frames.pop();
  }

  function finish(picture: Open): RawPicture {
    const { alt = '', decorative = false, wide = 0 } = frames.at(-1) ?? {};
    const { relation, cropped } = picture;
    return { relation, cropped, wide, decorative, alt: (alt || picture.alt).slice(0, LONGEST_ALT) };
  }

  return {
    open(name, attributes, onPicture) {
      const frame = frames.at(-1);
      const picture = open.at(-1);
      switch (name) {
        case 'w:drawing':
          return beginFrame({ alt: '', decorative: false, wide: 0 });
        case 'shape':
          return beginFrame({ alt: attributes.alt ?? '', decorative: false, wide: widthIn(attributes.style) });
        case 'docPr':
          if (frame) frame.alt = attributes.descr || attributes.title || '';
          return null;
        case 'decorative':
          if (frame) frame.decorative = isOn(attributes.val);
          return null;
        case 'extent':
          if (frame) frame.wide = Math.max(0, (Number(attributes.cx) || 0) / EMU_PER_TWIP);
          return null;
        case 'pic': {
          const made: Open = { relation: null, alt: '', cropped: false };
          open.push(made);
          return () => {
            open.pop();
            onPicture(finish(made));
          };
        }
        case 'cNvPr':
          if (picture) picture.alt = attributes.descr || attributes.title || '';
          return null;
        case 'blip':
          if (picture) picture.relation = attributes.embed ?? null;
          return null;
        case 'srcRect':
          if (picture) picture.cropped = ['l', 't', 'r', 'b'].some((side) => (Number(attributes[side]) || 0) > 0);
          return null;
        case 'imagedata':
          onPicture(finish({ relation: attributes.id ?? null, alt: attributes.title ?? '', cropped: false }));
          return null;
        default:
          return null;
      }
    },
  };
}

function widthIn(style = ''): number {
  const [, points] = /(?:^|;)\s*width:\s*(\d{1,5}(?:\.\d{1,5})?)pt/i.exec(style.slice(0, 1_000)) ?? [];
  return points === undefined ? 0 : Number(points) * TWIPS_PER_POINT;
}
