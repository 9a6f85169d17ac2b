import { normaliseNote } from '../note/normalise-note.ts';
import type { Inline, LineBreak, Note, Text } from '../note/note.ts';
import { inlineText } from '../note/note-text.ts';
import { assertNever } from '../shared/assert-never.ts';
import { type Finder, type FoundSpan, fillIn } from './find-query.ts';
import { mapTexts } from './note-texts.ts';

export interface Replacing {
  readonly find: Finder;
  /** As fillIn reads it. */
  readonly replacement: string;
  /** Whether the match of this number is replaced, counted as findInNote does. */
  readonly isChosen: (match: number) => boolean;
}

/**
 * A note with other words in place of matches. They have the format of a match's first character; a match that begins in
 * the words of a fact rewords them, and the link stays. A footnote or reference called inside a match stays. Null where a
 * text is too long for the expression.
 */
export function replaceInNote(
  note: Note,
  { find, replacement, isChosen }: Replacing,
): { readonly note: Note; readonly replaced: number } | null {
  let met = 0;
  let replaced = 0;
  let unread = false;
  const choose = (text: string): readonly Edit[] => {
    const spans = text === '' ? [] : find(text);
    if (spans === null) unread = true;
    const chosen = (spans ?? []).filter((_, index) => isChosen(met + index));
    met += spans?.length ?? 0;
    replaced += chosen.length;
    return chosen.map((span) => ({ ...span, words: fillIn(replacement, span.groups) }));
  };
  const next = mapTexts(note, {
    inlines(content) {
      const edits = choose(inlineText(content));
      return edits.length === 0 ? content : editInlines(content, edits);
    },
    line(text) {
      const edits = choose(text);
      return edits.length === 0 ? text : editLine(text, edits);
    },
  });
  return unread ? null : { note: normaliseNote(next), replaced };
}

interface Edit extends FoundSpan {
  readonly words: string;
}

function editLine(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (now, { start, end, words }) => now.slice(0, start) + words.replaceAll('\n', ' ') + now.slice(end),
    text,
  );
}

/** Edits in order, none over another. */
function editInlines(content: readonly Inline[], edits: readonly Edit[]): readonly Inline[] {
  let at = 0;
  const walk = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines.flatMap((inline): readonly Inline[] => {
      switch (inline.type) {
        case 'footnote':
        case 'reference':
          return [inline];
        case 'link':
        case 'fact-link':
          return [{ ...inline, content: walk(inline.content) as readonly (Text | LineBreak)[] }];
        case 'text': {
          const start = at;
          at += inline.text.length;
          return editText(inline, start, edits);
        }
        case 'break': {
          const edit = edits.find(({ start, end }) => start <= at && at < end);
          const begins = edit?.start === at;
          at += 1;
          if (!edit) return [inline];
          return begins ? wordsAs({ type: 'text', text: '', marks: [] }, edit.words) : [];
        }
        default:
          return assertNever(inline);
      }
    });
  return walk(content);
}

/** What is left of a text that begins at `start` of its line, with the words of each edit that begins in it. */
function editText(text: Text, start: number, edits: readonly Edit[]): readonly (Text | LineBreak)[] {
  const end = start + text.text.length;
  const own = edits.filter((edit) => edit.start < end && edit.end > start);
  let from = start;
  const parts = own.flatMap((edit) => {
    const kept = { ...text, text: text.text.slice(from - start, Math.max(edit.start, from) - start) };
    from = Math.min(edit.end, end);
    return edit.start >= start ? [kept, ...wordsAs(text, edit.words)] : [kept];
  });
  return [...parts, { ...text, text: text.text.slice(from - start) }];
}

function wordsAs(like: Text, words: string): readonly (Text | LineBreak)[] {
  return words.split('\n').flatMap((line, index) => {
    const text = { ...like, text: line };
    return index === 0 ? [text] : [{ type: 'break' } as const, text];
  });
}
