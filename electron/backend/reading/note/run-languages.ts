import type { Inline, Link, Text } from '../../../../core/note/note.ts';
import { type ScriptRun, splitByScript } from '../../../../core/shared/scripts.ts';
import { readLanguage } from '../csl/guess-language.ts';
import type { Styles } from '../word/read-styles.ts';
import type { RawBlock, RawParagraph, RawPiece } from './raw-story.ts';

/** The languages of a Word document's words. */
export interface RunLanguages {
  /** Most of the text's, as the file writes it; null: it does not say. */
  readonly main: string | null;
  /** A piece's words, parted where their language changes. */
  readonly part: (words: string, piece: RawPiece, paragraph: RawParagraph) => readonly Spoken[];
}

type Spoken = Pick<Text, 'text' | 'language'>;

const SAID_BY = { other: 'language', 'east-asian': 'eastAsian', rtl: 'bidi' } as const;

/**
 * Word writes languages all over: of the keyboard, of the style, of what it took a word for. Only words in another
 * language than most of the text are in one, another region's of the same is none, and one that the script tells by
 * itself neither. What has no letters is in none.
 */
export function readRunLanguages(blocks: readonly RawBlock[], styles: Styles): RunLanguages {
  const standard = styles.paragraph(null);
  const stated = (piece: RawPiece, { style }: RawParagraph, script: ScriptRun['script']): string | null => {
    const says = SAID_BY[script];
    const own = piece.look[says] ?? styles.character(piece.style)[says];
    const styled = styles.paragraph(style)[says];
    return own ?? (sortOf(styled) === sortOf(standard[says]) ? null : styled);
  };
  const main = mostOf(blocks, (piece, paragraph) => stated(piece, paragraph, 'other') ?? standard.language);
  const document = readLanguage(main) ?? 'en';
  return {
    main,
    part: (words, piece, paragraph) =>
      splitByScript(words, document).map(({ text, script, language: told }) => {
        const said = LETTER.test(text) ? stated(piece, paragraph, script) : null;
        const language = readLanguage(said);
        const usual = [main, told, script === 'other' ? null : standard[SAID_BY[script]]];
        const isNew =
          language !== null && !UNSAID.has(sortOf(language)) && !usual.map(sortOf).includes(sortOf(language));
        return isNew ? { text, language } : { text };
      }),
  };
}

/** What has no letters, between words in one language, is in it too. */
export function bridgeLanguages(content: readonly Inline[]): readonly Inline[] {
  return content.map((inline, index) => {
    if (inline.type === 'link') return { ...inline, content: bridgeLanguages(inline.content) as Link['content'] };
    if (inline.type !== 'text' || inline.language !== undefined || LETTER.test(inline.text)) return inline;
    const [before, after] = [content[index - 1], content[index + 1]];
    const language = before?.type === 'text' && after?.type === 'text' ? before.language : undefined;
    return language !== undefined && after?.type === 'text' && after.language === language
      ? { ...inline, language }
      : inline;
  });
}

const LETTER = /\p{L}/u;
/** No language, or none that is known. */
const UNSAID: ReadonlySet<string> = new Set(['', 'x', 'und', 'zxx', 'mul', 'mis']);

/** What tells languages apart that are to be told apart: Chinese is written in two ways. */
function sortOf(language: string | null): string {
  const [primary = '', ...rest] = (language ?? '').toLowerCase().split('-');
  if (primary !== 'zh') return primary;
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-hant' : 'zh';
}

/** What most letters are in, of those that are in anything. */
function mostOf(
  blocks: readonly RawBlock[],
  languageOf: (piece: RawPiece, paragraph: RawParagraph) => string | null,
): string | null {
  const letters = new Map<string, number>();
  const count = (block: RawBlock): void => {
    if (block.kind === 'table') {
      for (const { cells } of block.rows) for (const cell of cells) cell.blocks.forEach(count);
      return;
    }
    for (const piece of block.pieces) {
      if (piece.what !== 'text' || piece.change === 'deleted') continue;
      const language = languageOf(piece, block);
      if (language !== null && !UNSAID.has(sortOf(language)))
        letters.set(language, (letters.get(language) ?? 0) + piece.text.length);
    }
  };
  blocks.forEach(count);
  const sorts = new Map<string, number>();
  for (const [language, size] of letters) sorts.set(sortOf(language), (sorts.get(sortOf(language)) ?? 0) + size);
  const [most] = [...sorts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const [first] = [...letters].filter(([language]) => sortOf(language) === most).sort(([, a], [, b]) => b - a)[0] ?? [];
  return first ?? null;
}
