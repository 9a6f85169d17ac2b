import type { Block, Note } from '../../note/note.ts';
import { blockFactLinks } from '../../note/note-fact-links.ts';
import type { NotePages } from '../../note/note-pages.ts';
import { blockLines, countWords } from '../../note/note-text.ts';
import { type Said, say } from '../../shared/said.ts';
import { fillText } from '../field-text.ts';
import type { Template } from '../template.ts';
import { isWritten } from './is-written.ts';
import type { Budget } from './measure-budgets.ts';
import { type SectionExtent, sectionExtents } from './section-extents.ts';

/** A block of a note that could stand in an annex. */
export interface AnnexCandidate {
  /** Index in the body. */
  readonly block: number;
  /** Heading of its section; empty where it stands in none. */
  readonly section: string;
  readonly words: number;
  /** As laid out; 0 while that is not known. */
  readonly lines: number;
  /** Why it rather than another, most telling first. */
  readonly why: readonly Said[];
}

type Measured = Pick<Note, 'body' | 'language' | 'fields'>;

/**
 * The paragraphs, lists, quotations, tables, charts and images that could leave a note over a limit, the likeliest first: the
 * longest, the latest and those with the fewest facts. Never headings, decisions and signatures, nor the section that
 * asks for the decision or is limited itself, unless it is the one that is over.
 */
export function proposeAnnex(
  note: Measured,
  template: Template,
  budget: Pick<Budget, 'from' | 'to' | 'id'>,
  pages: NotePages | null,
): readonly AnnexCandidate[] {
  const extents = sectionExtents(note, template);
  const found = note.body.flatMap((block, index) => {
    if (index < budget.from || index >= budget.to || !canMove(block)) return [];
    const extent = extents.findLast(({ heading, ownEnd }) => heading < index && index < ownEnd) ?? null;
    if (extent && isHeld(extent, note.body) && extent.id !== budget.id) return [];
    const words = blockLines(block).reduce((sum, line) => sum + countWords(line, note.language), 0);
    const links = blockFactLinks(block).length;
    const lines = pages?.blocks[index]?.lines ?? 0;
    return [{ block: index, extent, words, lines, links }];
  });
  const longest = Math.max(1, ...found.map(({ words }) => words));
  const most = Math.max(1, ...found.map(({ links }) => links));
  const span = Math.max(1, budget.to - budget.from);
  return found
    .map((one) => {
      const late = (one.block - budget.from) / span;
      return { ...one, score: (2 * one.words) / longest + late + (1 - one.links / most) };
    })
    .sort((one, other) => other.score - one.score || other.block - one.block)
    .map(({ block, extent, words, lines, links }) => ({
      block,
      section: extent ? fillText(extent.section.heading, template.fields, note.fields, template.language) : '',
      words,
      lines,
      why: [
        ...(words === longest && found.length > 1 ? [say('the longest')] : []),
        ...(found.every((other) => other.block <= block) && found.length > 1 ? [say('the last')] : []),
        links === 0
          ? say('rests on no fact')
          : say('rests on {links, plural, one {# fact} other {# facts}}', { links }),
        ...(extent && !extent.section.required ? [say('its section is not required')] : []),
      ],
    }));
}

const MOVABLE: readonly Block['type'][] = ['paragraph', 'list', 'quote', 'callout', 'table', 'chart', 'image'];

function canMove(block: Block): boolean {
  return MOVABLE.includes(block.type) && isWritten(block);
}

/** What the reader must see first, or has to answer. */
function isHeld({ section, heading, ownEnd }: SectionExtent, body: Note['body']): boolean {
  return section.limit !== null || body.slice(heading + 1, ownEnd).some(({ type }) => type === 'decision');
}
