import { blockNumbers } from './block-numbers.ts';
import { anchorOf, captionColon, captionLabel, captionNumbers, captionOf } from './caption-numbers.ts';
import { mapLines } from './map-lines.ts';
import type { ContentsOf, Inline, Note, Reference } from './note.ts';
import { inlineText } from './note-text.ts';

/** What a reference can name and a contents table lists. */
export interface Target {
  /** Index in the body. */
  readonly block: number;
  readonly of: ContentsOf;
  readonly anchor: string | null;
  /** Of a heading, 1 to 3; 1 of anything else. */
  readonly level: 1 | 2 | 3;
  /** As it is referred to: `Table 2`, `3`, `Annex B`; null for none. */
  readonly number: string | null;
  /** What is printed before its words, with what parts them: `Table 2: `, `3. `, `Annex B: `; empty for nothing. */
  readonly lead: string;
  /** Of the heading or the caption, on one line; may be empty where there is a number. */
  readonly words: string;
}

type Referring = Pick<Note, 'body' | 'language'> & { readonly numbering?: Note['numbering'] | undefined };

/** The headings with words and the numbered tables and figures of a note, in reading order. */
export function listTargets(note: Referring): readonly Target[] {
  const numbers = blockNumbers(note);
  const captions = captionNumbers(note);
  return note.body.flatMap((block, index): readonly Target[] => {
    const anchor = anchorOf(block);
    if (block.type === 'heading') {
      const words = inlineText(block.content).replaceAll('\n', ' ').trim();
      const lead = numbers[index] ?? null;
      const number = lead?.replace(/[.:]$/, '') ?? null;
      const named = { number, lead: lead === null ? '' : `${lead} `, words };
      return words === '' ? [] : [{ block: index, of: 'headings', anchor, level: block.level, ...named }];
    }
    const caption = captions[index];
    if (!caption) return [];
    const of = caption.of === 'table' ? 'tables' : 'figures';
    const number = captionLabel(caption, note.language);
    const words = captionOf(block);
    const lead = words === '' ? number : `${number}${captionColon(note.language)}`;
    return [{ block: index, of, anchor, level: 1, number, lead, words }];
  });
}

/** A target as lists name it, and as it stands in the text: `Table 2: Exports`, `3. Background`. */
export function nameTarget({ lead, words }: Target): string {
  return `${lead}${words}`;
}

/** The targets that have anchors, by these; of two with one anchor the first, as a stored note has it. */
export function targetsByAnchor<T extends Target>(targets: readonly T[]): ReadonlyMap<string, T> {
  const known = new Map<string, T>();
  for (const target of targets)
    if (target.anchor !== null && !known.has(target.anchor)) known.set(target.anchor, target);
  return known;
}

/** What a reference shows; `page` is that of its target, null where nobody knows it. */
export function referenceText({ shows }: Pick<Reference, 'shows'>, target: Target, page: number | null): string {
  if (shows === 'page') return page === null ? '?' : String(page);
  return (shows === 'number' ? (target.number ?? target.words) : target.words || target.number) ?? '';
}

/** Printed where a reference leads nowhere any more, by language (BCP 47). */
export function brokenReference(language: string): string {
  return BROKEN[language.toLowerCase().split('-')[0] ?? ''] ?? '[missing reference]';
}

const BROKEN: Readonly<Record<string, string>> = {
  fr: '[renvoi manquant]',
  ms: '[rujukan hilang]',
  zh: '[引用缺失]',
};

/** A note whose references are the words they print, as an excerpt shows them. */
export function spellOutReferences<T extends Referring>(note: T): T {
  const words = wordsOfReferences(note);
  const spell = (inline: Inline): Inline =>
    inline.type === 'reference' ? { type: 'text', text: words(inline), marks: [] } : inline;
  return mapLines(note, (line) => line.map(spell));
}

/** What an excerpt of a note says for its references: what they print; one to a page, which it has not, the number. */
export function wordsOfReferences(note: Referring): (reference: Reference) => string {
  const targets = targetsByAnchor(listTargets(note));
  return ({ to, shows }) => {
    const target = targets.get(to);
    if (!target) return brokenReference(note.language);
    return referenceText({ shows: shows === 'page' ? 'number' : shows }, target, null);
  };
}

/** Title of a contents table, by language (BCP 47). */
export function contentsTitle(of: ContentsOf, language: string): string {
  return (TITLES[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH)[of];
}

const ENGLISH = { headings: 'Contents', tables: 'Tables', figures: 'Figures' } as const;

const TITLES: Readonly<Record<string, Readonly<Record<ContentsOf, string>>>> = {
  fr: { headings: 'Table des matières', tables: 'Tableaux', figures: 'Figures' },
  ms: { headings: 'Kandungan', tables: 'Jadual', figures: 'Rajah' },
  zh: { headings: '目录', tables: '表目录', figures: '图目录' },
};
