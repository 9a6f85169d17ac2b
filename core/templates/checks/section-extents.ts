import type { Block, Note } from '../../note/note.ts';
import { sectionOf } from '../section-of.ts';
import type { Section, Template } from '../template.ts';

/** A section as it stands in a note: indexes in the body, `end` not included. */
export interface SectionExtent {
  /** Its id in the note, `issue-2` for one of a repeatable section. */
  readonly id: string;
  readonly section: Section;
  readonly heading: number;
  /** Where the next section begins, one within it too. */
  readonly ownEnd: number;
  /** Where the next section begins that is not within it. */
  readonly end: number;
}

/** The template's sections that the note has, in the note's order. */
export function sectionExtents({ body }: Pick<Note, 'body'>, template: Template): readonly SectionExtent[] {
  const headings = body.flatMap((block, index) =>
    block.type === 'heading' && block.section !== undefined ? [{ index, level: block.level, id: block.section }] : [],
  );
  return headings.flatMap(({ index, level, id }, at) => {
    const section = sectionOf(template, id);
    if (!section) return [];
    const outside = headings.slice(at + 1).find((other) => other.level <= level);
    return [
      {
        id,
        section,
        heading: index,
        ownEnd: headings[at + 1]?.index ?? body.length,
        end: outside?.index ?? body.length,
      },
    ];
  });
}

/** Index of the first annex, or the length of the body: limits hold for what stands before. */
export function annexesFrom(body: readonly Block[]): number {
  const at = body.findIndex((block) => block.type === 'heading' && block.annex === true);
  return at < 0 ? body.length : at;
}
