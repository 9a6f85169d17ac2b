import { normaliseInlines } from '../../../../core/note/normalise-note.ts';
import type { Inline, LineBreak, Mark, Text } from '../../../../core/note/note.ts';
import { printableText } from '../../../../core/shared/printable-text.ts';
import { safeLink } from '../../../../core/shared/safe-link.ts';
import type { Styles } from '../word/read-styles.ts';
import type { Lost } from './count-losses.ts';
import type { NotePlaces } from './note-places.ts';
import type { RawParagraph, RawPiece } from './raw-story.ts';

export interface PieceSetup {
  readonly styles: Styles;
  readonly count: (lost: Lost) => void;
  /** What stands in the text for a footnote or endnote; null: nothing. */
  readonly noteMark: (what: 'footnote' | 'endnote', id: string) => string | null;
  readonly reference: NotePlaces['reference'];
}

/** The words of a paragraph with all changes taken, parted at its page breaks. */
export function takePieces(paragraph: RawParagraph, setup: PieceSetup): readonly (readonly Inline[])[] {
  const parts: Inline[][] = [[]];
  let link: OpenLink = { url: '', content: [], made: null };
  const hidden = setup.styles.paragraph(paragraph.style).hidden;
  let wasHidden = false;
  for (const piece of paragraph.pieces) {
    if (piece.change === 'deleted') continue;
    if (piece.what === 'page-break') {
      parts.push([]);
      continue;
    }
    const isHidden = piece.look.hidden ?? setup.styles.character(piece.style).hidden ?? hidden ?? false;
    if (isHidden && !wasHidden) setup.count('hidden');
    wasHidden = isHidden;
    if (isHidden) continue;
    const reference = piece.what === 'reference' ? setup.reference(piece.text) : 'words';
    if (reference === 'nothing') continue;
    if (reference !== 'words') {
      parts.at(-1)?.push(reference);
      continue;
    }
    const word = takeWord(piece, setup);
    if (word === null) continue;
    const url = piece.link === null ? null : safeLink(piece.link);
    if (piece.link !== null && url === null) setup.count('link');
    const last = parts.at(-1)?.at(-1);
    if (url !== null && last === link.made && link.url === url) link.content.push(word);
    else if (url === null) parts.at(-1)?.push(word);
    else {
      const content = [word];
      const made: Inline = { type: 'link', url, content };
      link = { url, content, made };
      parts.at(-1)?.push(made);
    }
  }
  return parts.map(normaliseInlines);
}

/** The link words are added to while they go to the same address. */
interface OpenLink {
  readonly url: string;
  readonly content: (Text | LineBreak)[];
  readonly made: Inline | null;
}

function takeWord(piece: RawPiece, { styles, noteMark }: PieceSetup): Text | LineBreak | null {
  switch (piece.what) {
    case 'line-break':
      return { type: 'break' };
    case 'footnote':
    case 'endnote': {
      const mark = noteMark(piece.what, piece.text);
      return mark === null ? null : { type: 'text', text: mark, marks: [] };
    }
    default:
      return { type: 'text', text: printableText(piece.words ?? piece.text), marks: marksOf(piece, styles) };
  }
}

/** The look of a paragraph's style is no mark: headings are bold by themselves; nor are links underlined by hand. */
function marksOf({ look, style, link }: RawPiece, styles: Styles): readonly Mark[] {
  const own = styles.character(style);
  const marks: Mark[] = [];
  if (look.bold ?? own.bold) marks.push('bold');
  if (look.italic ?? own.italic) marks.push('italic');
  if (link === null && (look.underline ?? own.underline)) marks.push('underline');
  if (look.strike ?? own.strike) marks.push('strike');
  return marks;
}
