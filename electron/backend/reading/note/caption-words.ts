import type { Footnote } from '../../../../core/note/note.ts';
import { inlineText } from '../../../../core/note/note-text.ts';
import { isFootnote } from './footnotes.ts';
import type { RawParagraph } from './raw-story.ts';
import { type PieceSetup, takePieces } from './take-pieces.ts';

export interface Caption {
  readonly words: string;
  readonly footnotes: readonly Footnote[];
}

/** What captions begin with in the languages of the interface and of neighbours. */
const TABLES = 'Table|Tableau|Jadual|Tabel|Tabelle|Tabella|Tabla|表';
const FIGURES = 'Figure|Fig\\.|Rajah|Gambar|Abbildung|Abb\\.|Figura|Afbeelding|图|圖|図';
const LABELS = {
  table: new RegExp(`^\\s*(?:${TABLES})\\s?(?=\\d|$)`, 'iu'),
  figure: new RegExp(`^\\s*(?:${FIGURES})\\s?(?=\\d|$)`, 'iu'),
} as const;
const NUMBER = /^\s*(?:\d{1,5}(?:[.-]\d{1,5})*)?\s*(?:[.:：\u2012-\u2015-]\s*)?/u;

/** Beside a table or a picture. */
const TYPED = new RegExp(`^\\s*(?:${TABLES}|${FIGURES})\\s?\\d{1,4}(?:[.-]\\d{1,4})*\\s?[.:：\\u2012-\\u2015]`, 'iu');
const LONGEST_TYPED = 300;

/**
 * Whether a paragraph is a caption: one with a number in a sequence, in a style for captions, or that begins as one does
 * and is no longer than one.
 */
export function isCaption(raw: RawParagraph, { styles }: Pick<PieceSetup, 'styles'>): boolean {
  if (sequenceAt(raw) >= 0 || styles.paragraph(raw.style).role === 'caption') return true;
  const words = wordsIn(raw);
  return words.length <= LONGEST_TYPED && TYPED.test(words);
}

/** What a caption says it belongs to; null where it does not. */
export function captionOf(raw: RawParagraph): 'table' | 'figure' | null {
  const words = wordsIn(raw);
  if (LABELS.table.test(words)) return 'table';
  return LABELS.figure.test(words) ? 'figure' : null;
}

/** The words of a caption after its label and number, which a note counts itself. */
export function captionWords(raw: RawParagraph, setup: PieceSetup): Caption {
  const at = sequenceAt(raw);
  const content = takePieces({ ...raw, pieces: raw.pieces.slice(at + 1) }, setup).flat();
  const said = inlineText(content).replaceAll('\n', ' ');
  const label = at >= 0 ? null : (LABELS.table.exec(said) ?? LABELS.figure.exec(said));
  const words = at >= 0 || label ? said.slice(label?.[0].length ?? 0).replace(at >= 0 ? SEPARATOR : NUMBER, '') : said;
  return { words: words.trim().slice(0, 1_000).toWellFormed(), footnotes: content.filter(isFootnote) };
}

const SEPARATOR = /^\s*(?:[.:：\u2012-\u2015-]\s*)?/u;

function wordsIn({ pieces }: RawParagraph): string {
  return pieces.map(({ what, text }) => (what === 'text' ? text : what === 'sequence' ? '1' : '')).join('');
}

function sequenceAt(raw: RawParagraph): number {
  return raw.pieces.findLastIndex(({ what, change }) => what === 'sequence' && change !== 'deleted');
}
