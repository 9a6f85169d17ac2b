import { type Block, type Inline, NOTE_FORMAT, type Note } from '../../../core/note/note.ts';
import { validateNote } from '../../../core/note/note-schema.ts';
import { fail, type Result, succeed } from '../../../core/shared/result.ts';

/** What is copied or pasted, in the note's own terms: words for the running line, or blocks. */
export type Content =
  | { readonly type: 'words'; readonly words: readonly Inline[] }
  | { readonly type: 'blocks'; readonly blocks: readonly Block[] };

/** Our own clipboard format: a piece of a note, checked like a note. Other programs and pages may write it too. */
export const CLIPBOARD_TYPE = 'application/x-briefing-desk-note';

export function writeContent(content: Content): string {
  return JSON.stringify({ format: NOTE_FORMAT, ...content });
}

/** Reads what any page may have put on the clipboard under our type; fails on anything that is no piece of a note. */
export function readContent(text: string): Result<Content> {
  const data = parseJson(text);
  if (typeof data !== 'object' || data === null) return fail('no piece of a note');
  const { format, type, words, blocks } = data as Record<string, unknown>;
  if (format !== NOTE_FORMAT) return fail('another format');
  if (type === 'words') {
    const paragraph = checkBlocks([{ type: 'paragraph', content: words }]);
    if (!paragraph.ok) return paragraph;
    const [first] = paragraph.value;
    return succeed({ type: 'words', words: first?.type === 'paragraph' ? first.content : [] });
  }
  const checked = checkBlocks(blocks);
  return checked.ok ? succeed({ type: 'blocks', blocks: checked.value }) : checked;
}

/** Blocks in their one spelling, or what a note does not allow in them (kinds, depth, sizes, addresses, ids). */
export function checkBlocks(blocks: unknown): Result<readonly Block[]> {
  const note: Record<Exclude<keyof Note, 'numbering' | 'templateVersion'>, unknown> = {
    format: NOTE_FORMAT,
    id: 'clipboard',
    template: 'clipboard',
    title: '',
    language: 'en',
    marking: null,
    fields: {},
    body: blocks,
  };
  const checked = validateNote(note);
  return checked.ok ? succeed(checked.value.body) : checked;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
