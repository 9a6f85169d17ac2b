import type { Block } from '../../../../core/note/note.ts';
import type { XmlAttributes } from '../word/word-xml.ts';
import type { RawBlock, RawSection } from './raw-story.ts';

export function newSection(): RawSection {
  return { landscape: false, newPage: true };
}

/** Takes a property of a section: the size of its page, the kind of its beginning. */
export function setSection(section: RawSection, name: string, { w, h, orient, val }: XmlAttributes): void {
  if (name === 'w:pgSz') {
    const [width, height] = [Number(w), Number(h)];
    section.landscape = width > 0 && height > 0 ? width > height : orient === 'landscape';
  } else if (name === 'w:type') section.newPage = val !== 'continuous' && val !== 'nextColumn';
}

/**
 * What stands between the sections of a document, in order: before its text, then after each paragraph that ends one. A
 * section whose pages lie the same way as those before it is a new page, or nothing.
 */
export function sectionBreaks(blocks: readonly RawBlock[], last: RawSection): readonly (Block | null)[] {
  const ended = blocks.flatMap((block) => (block.kind === 'paragraph' ? (block.section ?? []) : []));
  return [...ended, last].map(({ landscape, newPage }, index): Block | null => {
    const before = ended[index - 1]?.landscape ?? false;
    if (landscape !== before) return { type: 'section-break', page: landscape ? 'landscape' : 'portrait' };
    return newPage && index > 0 ? { type: 'page-break' } : null;
  });
}
