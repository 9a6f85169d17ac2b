import type { Block, Note } from './note.ts';

/**
 * The number printed before each block of a note's body (`2.`, `1.3`, `Annex B:`), null for a block without one: the one
 * account of NumberingScheme, which Word and the page must agree with. A block without words has none.
 */
export function blockNumbers({ body, numbering, language }: Numbered): readonly (string | null)[] {
  const at = { heading: 0, paragraph: 0, annex: 0 };
  return body.map((block) => {
    if (block.type === 'heading') return block.content.length === 0 ? null : numberHeading(block, at);
    if (block.type !== 'paragraph' || block.content.length === 0 || at.annex > 0) return null;
    if (numbering === undefined || (numbering === 'sections' && at.heading === 0)) return null;
    at.paragraph += 1;
    if (numbering === 'sections') return `${at.heading}.${at.paragraph}`;
    return numbering === 'after-first' && at.paragraph === 1 ? null : `${at.paragraph}.`;
  });

  function numberHeading(heading: Extract<Block, { type: 'heading' }>, count: typeof at): string | null {
    if (heading.level !== 1) return null;
    if (heading.annex) {
      count.annex += 1;
      return `${annexWord(language)} ${letterOf(count.annex)}:`;
    }
    if (numbering !== 'sections' || count.annex > 0) return null;
    count.heading += 1;
    count.paragraph = 0;
    return `${count.heading}.`;
  }
}

type Numbered = Pick<Note, 'body' | 'language'> & { readonly numbering?: Note['numbering'] | undefined };

/** What an annex is called in a language (BCP 47). */
export function annexWord(language: string): string {
  return ANNEX_WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? 'Annex';
}

const ANNEX_WORDS: Readonly<Record<string, string>> = { ms: 'Lampiran', id: 'Lampiran', fr: 'Annexe', de: 'Anlage' };

/** 1 is A, 27 is AA, 28 is BB: as Word counts letters (ECMA-376 part 1, 17.18.59, upperLetter). */
function letterOf(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}
