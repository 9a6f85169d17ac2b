import { annexWord, blockNumbers } from './block-numbers.ts';
import type { Block, Heading, Note, Paragraph, Text } from './note.ts';
import { inlineText } from './note-text.ts';

/**
 * A body with blocks moved into a new annex at its end, in their order and as they are, fact links with them. Where they
 * were, words say so: at the end of the paragraph before, else in a paragraph of their own. Indexes of headings or of
 * nothing are left alone; without any other the body is the one given.
 */
export function moveToAnnex(note: Pick<Note, 'body' | 'language'>, blocks: ReadonlySet<number>): readonly Block[] {
  const moved = note.body.flatMap((block, index) => (blocks.has(index) && !STAYS.has(block.type) ? [index] : []));
  if (moved.length === 0) return note.body;
  const gone = new Set(moved);
  const see = seeWords(note);
  const kept: Block[] = [];
  for (const [index, block] of note.body.entries()) {
    if (!gone.has(index)) kept.push(block);
    else if (!gone.has(index - 1)) {
      const before = kept.at(-1);
      if (before?.type === 'paragraph' && before.content.length > 0)
        kept[kept.length - 1] = { ...before, content: endWith(before.content, ` ${see}`) };
      else kept.push({ type: 'paragraph', content: [text(see)] });
    }
  }
  return [...kept, ...annexOf(note, moved)];
}

/** What has no words to move. */
const STAYS: ReadonlySet<Block['type']> = new Set(['heading', 'page-break', 'section-break']);

function annexOf({ body, language }: Pick<Note, 'body' | 'language'>, moved: readonly number[]): readonly Block[] {
  const from = moved.map((index) => headingAbove(body, index));
  const places = [...new Set(from)];
  const only = places.length === 1 ? places[0] : undefined;
  const words = wordsOf(language);
  const title = only ? `${inlineText(only.content).replaceAll('\n', ' ')}: ${words.more}` : words.details;
  return [
    { type: 'heading', level: 1, content: [text(title)], annex: true },
    ...moved.flatMap((index, at): readonly Block[] => {
      const block = body[index];
      const heading = from[at];
      const begins = places.length > 1 && heading && (at === 0 || from[at - 1] !== heading);
      return [
        ...(begins
          ? [{ type: 'heading' as const, level: 2 as const, content: [text(inlineText(heading.content))] }]
          : []),
        ...(block ? [block] : []),
      ];
    }),
  ];
}

function headingAbove(body: readonly Block[], index: number): Heading | null {
  const above = body.slice(0, index).findLast((block) => block.type === 'heading' && block.content.length > 0);
  return above?.type === 'heading' ? above : null;
}

/** `(see Annex B)`: the letter the new annex will have. */
function seeWords({ body, language }: Pick<Note, 'body' | 'language'>): string {
  const heading: Heading = { type: 'heading', level: 1, content: [text(annexWord(language))], annex: true };
  const name =
    blockNumbers({ body: [...body, heading], language })
      .at(-1)
      ?.replace(/:$/, '') ?? annexWord(language);
  return `(${wordsOf(language).see} ${name})`;
}

function endWith(content: Paragraph['content'], words: string): Paragraph['content'] {
  const last = content.at(-1);
  if (last?.type !== 'text' || last.marks.length > 0) return [...content, text(words)];
  return [...content.slice(0, -1), { ...last, text: `${last.text}${words}` }];
}

function text(words: string): Text {
  return { type: 'text', text: words, marks: [] };
}

interface AnnexWords {
  readonly see: string;
  readonly more: string;
  readonly details: string;
}

function wordsOf(language: string): AnnexWords {
  return WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH;
}

const ENGLISH: AnnexWords = { see: 'see', more: 'further detail', details: 'Further detail' };

const WORDS: Readonly<Record<string, AnnexWords>> = {
  fr: { see: 'voir', more: 'précisions', details: 'Précisions' },
  ms: { see: 'lihat', more: 'maklumat lanjut', details: 'Maklumat lanjut' },
  de: { see: 'siehe', more: 'weitere Einzelheiten', details: 'Weitere Einzelheiten' },
};
