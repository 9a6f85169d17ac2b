import { normaliseInlines } from '../../../../core/note/normalise-note.ts';
import type { Footnote, Inline, LineBreak, Mark, Text } from '../../../../core/note/note.ts';
import { printableText } from '../../../../core/shared/printable-text.ts';
import { safeLink } from '../../../../core/shared/safe-link.ts';
import type { Styles } from '../word/read-styles.ts';
import type { Lost } from './count-losses.ts';
import type { NotePlaces } from './note-places.ts';
import type { RawParagraph, RawPiece } from './raw-story.ts';
import { bridgeLanguages, type RunLanguages } from './run-languages.ts';

export interface PieceSetup {
  readonly styles: Styles;
  readonly languages: Pick<RunLanguages, 'part'>;
  readonly count: (lost: Lost) => void;
  /** The footnote or endnote called; null for one that says nothing. */
  readonly footnote: (what: 'footnote' | 'endnote', id: string) => Footnote | null;
  readonly reference: NotePlaces['reference'];
  /** In a file of somebody else: what stands between two marks of footnotes is no word. */
  readonly isForeign: boolean;
}

/** The words of a paragraph with all changes taken, parted at its page breaks. */
export function takePieces(paragraph: RawParagraph, setup: PieceSetup): readonly (readonly Inline[])[] {
  const parts: Inline[][] = [[]];
  let link: OpenLink = { url: '', content: [], made: null };
  let wasHidden = false;
  const pieces = paragraph.pieces.filter(({ change }) => change !== 'deleted');
  for (const [index, piece] of pieces.entries()) {
    if (setup.isForeign && isBetweenMarks(piece, parts.at(-1)?.at(-1), pieces[index + 1])) continue;
    if (piece.what === 'page-break') {
      parts.push([]);
      continue;
    }
    const hides = isHidden(piece, paragraph, setup.styles);
    if (hides && !wasHidden) setup.count('hidden');
    wasHidden = hides;
    // Pictures are no words: word-pictures.ts.
    if (hides || piece.what === 'picture') continue;
    const reference = piece.what === 'reference' ? setup.reference(piece.text) : 'words';
    if (reference === 'nothing') continue;
    if (reference !== 'words') {
      parts.at(-1)?.push(reference);
      continue;
    }
    if (piece.what === 'footnote' || piece.what === 'endnote') {
      const footnote = setup.footnote(piece.what, piece.text);
      if (footnote) parts.at(-1)?.push(footnote);
      continue;
    }
    const taken = takeWords(piece, paragraph, setup);
    const url = piece.link === null ? null : safeLink(piece.link);
    if (piece.link !== null && url === null) setup.count('link');
    const last = parts.at(-1)?.at(-1);
    if (url !== null && last === link.made && link.url === url) link.content.push(...taken);
    else if (url === null) parts.at(-1)?.push(...taken);
    else {
      const content = [...taken];
      const made: Inline = { type: 'link', url, content };
      link = { url, content, made };
      parts.at(-1)?.push(made);
    }
  }
  return parts.map((part) => normaliseInlines(bridgeLanguages(normaliseInlines(part))));
}

export function isHidden(piece: RawPiece, { style }: RawParagraph, styles: Styles): boolean {
  return piece.look.hidden ?? styles.character(piece.style).hidden ?? styles.paragraph(style).hidden ?? false;
}

/** The comma between two marks at one place. */
function isBetweenMarks({ what, text }: RawPiece, before: Inline | undefined, after: RawPiece | undefined): boolean {
  if (what !== 'text' || before?.type !== 'footnote' || !/^\s?[,;]\s?$/.test(text)) return false;
  return after?.what === 'footnote' || after?.what === 'endnote';
}

/** The link words are added to while they go to the same address. */
interface OpenLink {
  readonly url: string;
  readonly content: (Text | LineBreak)[];
  readonly made: Inline | null;
}

function takeWords(
  piece: RawPiece,
  paragraph: RawParagraph,
  { styles, languages }: PieceSetup,
): readonly (Text | LineBreak)[] {
  if (piece.what === 'line-break') return [{ type: 'break' }];
  const marks = marksOf(piece, styles);
  return languages
    .part(printableText(piece.words ?? piece.text), piece, paragraph)
    .map((words) => ({ type: 'text', ...words, marks }));
}

/** The look of a paragraph's style is no mark: headings are bold by themselves; nor are links underlined by hand. */
function marksOf({ look, style, link }: RawPiece, styles: Styles): readonly Mark[] {
  const own = styles.character(style);
  const marks: Mark[] = [];
  if (look.bold ?? own.bold) marks.push('bold');
  if (look.italic ?? own.italic) marks.push('italic');
  if (link === null && (look.underline ?? own.underline)) marks.push('underline');
  if (look.strike ?? own.strike) marks.push('strike');
  if (look.highlight ?? own.highlight) marks.push('highlight');
  if (look.smallCaps ?? own.smallCaps) marks.push('small-caps');
  const script = look.script ?? own.script;
  if (script === 'subscript' || script === 'superscript') marks.push(script);
  return marks;
}
