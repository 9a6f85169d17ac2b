import { type CarriedFacts, LONGEST_CARRIED } from '../../../core/facts/carried-facts.ts';
import { validateCarriedFacts } from '../../../core/facts/carried-facts-schema.ts';
import { type Block, type Inline, NOTE_FORMAT } from '../../../core/note/note.ts';
import { validateBody } from '../../../core/note/note-schema.ts';
import { fail, type Result, succeed } from '../../../core/shared/result.ts';
import { idSchema } from '../../../core/shared/schema-text.ts';

/** What is copied or pasted, in the note's own terms: words for the running line, or blocks. */
export type Content =
  | { readonly type: 'words'; readonly words: readonly Inline[] }
  | { readonly type: 'blocks'; readonly blocks: readonly Block[] };

/** Our own clipboard format: a piece of a note, checked like a note. Other programs and pages may write it too. */
export const CLIPBOARD_TYPE = 'application/x-briefing-desk-note';

/** The longest note and what its facts carry, as JSON. */
const LONGEST = 4 * LONGEST_CARRIED;

/** What goes with a piece of a note into another dossier. */
export interface Luggage {
  /** The dossier as its window calls it; says nothing to anybody else. */
  readonly origin: string;
  /** What its fact links stand for; null when that is not known or too much. */
  readonly carried: CarriedFacts | null;
}

export interface Clip {
  readonly content: Content;
  readonly luggage: Luggage | null;
}

export function writeClip({ content, luggage }: Clip): string {
  return JSON.stringify({ format: NOTE_FORMAT, ...content, ...luggage });
}

/**
 * Reads what any page may have put on the clipboard under our type; fails on anything that is no piece of a note. Facts
 * that are not what they should be are left behind: the text is pasted without them.
 */
export function readClip(text: string): Result<Clip> {
  if (text.length > LONGEST) return fail('longer than a note with its facts');
  const data = parseJson(text);
  if (typeof data !== 'object' || data === null) return fail('no piece of a note');
  const { format, type, words, blocks, origin, carried } = data as Record<string, unknown>;
  if (format !== NOTE_FORMAT) return fail('another format');
  const content = type === 'words' ? checkWords(words) : checkPiece(blocks);
  if (!content.ok) return content;
  const facts = validateCarriedFacts(carried);
  const known = idSchema.safeParse(origin);
  const luggage = known.success ? { origin: known.data, carried: facts.ok ? facts.value : null } : null;
  return succeed({ content: content.value, luggage });
}

function checkWords(words: unknown): Result<Content> {
  const paragraph = checkBlocks([{ type: 'paragraph', content: words }]);
  if (!paragraph.ok) return paragraph;
  const [first] = paragraph.value;
  return succeed({ type: 'words', words: first?.type === 'paragraph' ? first.content : [] });
}

function checkPiece(blocks: unknown): Result<Content> {
  const checked = checkBlocks(blocks);
  return checked.ok ? succeed({ type: 'blocks', blocks: checked.value }) : checked;
}

/** Blocks in their one spelling, or what a note does not allow in them (kinds, depth, sizes, addresses, ids). */
export function checkBlocks(blocks: unknown): Result<readonly Block[]> {
  return validateBody(blocks);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
