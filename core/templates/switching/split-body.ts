import type { Block, Heading } from '../../note/note.ts';
import { inlineText } from '../../note/note-text.ts';

/** Blocks that belong together: a heading and what stands under it, or what stands before any (heading null). */
export interface Segment {
  readonly heading: Heading | null;
  readonly blocks: readonly Block[];
  /** Heading of the part kept from a template before, where it stands in one. */
  readonly keptUnder: string | null;
}

const KEPT: Readonly<Record<string, string>> = {
  en: 'Kept from',
  ms: 'Disimpan daripada',
  fr: 'Conservé de',
};

/** What the part is called that holds what has no place any more, in a language (BCP 47). */
export function keptHeading(template: string, language: string): string {
  return `${KEPT[language.toLowerCase().split('-')[0] ?? ''] ?? KEPT.en} ${template}`;
}

/**
 * A body cut at the headings of sections and annexes, at first-level headings of the author's own, and, before the first
 * heading and in a kept part, at every heading.
 */
export function splitBody(body: readonly Block[]): readonly Segment[] {
  const segments: { heading: Heading | null; blocks: Block[]; keptUnder: string | null }[] = [];
  let keptUnder: string | null = null;
  for (const block of body) {
    const last = segments.at(-1);
    if (block.type !== 'heading' || (last && !begins(block, keptUnder))) {
      if (last) last.blocks.push(block);
      else segments.push({ heading: null, blocks: [block], keptUnder });
      continue;
    }
    const words = inlineText(block.content);
    if (isKept(block, words)) keptUnder = words;
    else if (block.section !== undefined || block.annex || block.level === 1) keptUnder = null;
    segments.push({ heading: block, blocks: [], keptUnder });
  }
  return segments;
}

function begins(heading: Heading, keptUnder: string | null): boolean {
  return heading.section !== undefined || heading.annex === true || heading.level === 1 || keptUnder !== null;
}

function isKept({ level, section, annex }: Heading, words: string): boolean {
  return level === 1 && section === undefined && !annex && Object.values(KEPT).some((kept) => words.startsWith(kept));
}

/** Nothing is written in it. */
export function isBlank(block: Block): boolean {
  return (
    (block.type === 'paragraph' || block.type === 'quote' || block.type === 'callout') && block.content.length === 0
  );
}
