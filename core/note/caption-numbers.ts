import { referencesIn } from './inline-lines.ts';
import type { Block, Note } from './note.ts';

export type Captioned = 'table' | 'figure';

/** The number of a table or a figure among its like. */
export interface CaptionNumber {
  readonly of: Captioned;
  /** From 1. */
  readonly number: number;
}

/**
 * The number printed in the caption of each block of a body, null for a block without one: the one account the page and
 * every file follow. Tables, and images and charts as figures, count where they have a caption or something refers to them.
 */
export function captionNumbers({ body }: Pick<Note, 'body'>): readonly (CaptionNumber | null)[] {
  const count = { table: 0, figure: 0 };
  const wanted = new Set(referencesIn(body).map(({ to }) => to));
  return body.map((block) => {
    const of = captionedAs(block);
    if (of === null || !(captionOf(block) !== '' || wanted.has(anchorOf(block) ?? ''))) return null;
    count[of] += 1;
    return { of, number: count[of] };
  });
}

/** What a block is counted as; null for one that never has a caption. */
export function captionedAs(block: Block): Captioned | null {
  if (block.type === 'table') return 'table';
  return block.type === 'image' || block.type === 'chart' ? 'figure' : null;
}

/** A block's caption; empty for none. */
export function captionOf(block: Block): string {
  if (block.type === 'chart') return block.title.trim();
  return block.type === 'table' || block.type === 'image' ? (block.caption ?? '').trim() : '';
}

export function anchorOf(block: Block): string | null {
  return ('anchor' in block ? block.anchor : undefined) ?? null;
}

/** `Table`, `Jadual`: what is before the number, by language (BCP 47). */
export function captionWord(of: Captioned, language: string): string {
  return wordsOf(language)[of];
}

/** Between the number and the words of a caption. */
export function captionColon(language: string): string {
  return wordsOf(language).colon;
}

/** `Table 2`; the space never ends a line. */
export function captionLabel({ of, number }: CaptionNumber, language: string): string {
  return `${captionWord(of, language)}\u00a0${number}`;
}

interface CaptionWords {
  readonly table: string;
  readonly figure: string;
  readonly colon: string;
}

const ENGLISH: CaptionWords = { table: 'Table', figure: 'Figure', colon: ': ' };

const WORDS: Readonly<Record<string, CaptionWords>> = {
  fr: { table: 'Tableau', figure: 'Figure', colon: '\u00a0: ' },
  ms: { table: 'Jadual', figure: 'Rajah', colon: ': ' },
  id: { table: 'Tabel', figure: 'Gambar', colon: ': ' },
  de: { table: 'Tabelle', figure: 'Abbildung', colon: ': ' },
  zh: { table: '表', figure: '图', colon: '：' },
};

function wordsOf(language: string): CaptionWords {
  return WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH;
}
