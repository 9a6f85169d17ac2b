import type { Html, PhrasingContent, RootContent } from 'mdast';
import { captionColon, captionLabel, captionNumbers } from '../note/caption-numbers.ts';
import type { ContentsOf, Note, PageTurned, Reference } from '../note/note.ts';
import { brokenReference, listTargets, referenceText, targetsByAnchor } from '../note/references.ts';
import { textNode } from './markdown-words.ts';

/** The captions, references and contents tables of a note in Markdown. */
export interface MarkdownPlaces {
  /** After a heading or caption: `{#id}`, as pandoc has it, where something refers to it. */
  readonly anchor: (anchor: string | undefined) => PhrasingContent[];
  /** A caption as a paragraph, `Table 2: Words`; none for a block without. */
  readonly caption: (block: number, words: string, anchor: string | undefined) => RootContent[];
  readonly reference: (reference: Reference) => PhrasingContent[];
}

export function planMarkdownPlaces(note: Note): MarkdownPlaces {
  const { language } = note;
  const numbers = captionNumbers(note);
  const targets = targetsByAnchor(listTargets(note));
  const anchorNodes = (anchor: string | undefined): PhrasingContent[] =>
    anchor !== undefined && targets.has(anchor) ? [raw(` {#${anchor}}`)] : [];
  return {
    anchor: anchorNodes,
    caption: (block, words, anchor) => {
      const number = numbers[block];
      const text = words.trim();
      if (!number && text === '') return [];
      const label = number ? captionLabel(number, language) : '';
      const colon = number && text !== '' ? captionColon(language) : '';
      return [{ type: 'paragraph', children: [textNode(`${label}${colon}${text}`), ...anchorNodes(anchor)] }];
    },
    reference: (reference) => {
      const { to, shows } = reference;
      const target = targets.get(to);
      if (!target) return [textNode(brokenReference(language))];
      const text = referenceText(shows === 'page' ? { shows: 'number' } : reference, target, null);
      return [{ type: 'link', url: `#${to}`, title: shows === 'number' ? null : shows, children: [textNode(text)] }];
    },
  };
}

/** The signs some programs make a table of their own from (GitLab, Azure DevOps); the other two are ours. */
export const CONTENTS_MARKS: Readonly<Record<ContentsOf, string>> = {
  headings: '[[_TOC_]]',
  tables: '[[_TABLES_]]',
  figures: '[[_FIGURES_]]',
};

export function contentsToMarkdown(of: ContentsOf): RootContent {
  return { type: 'paragraph', children: [raw(CONTENTS_MARKS[of])] };
}

/** A directive, as templates have them: what follows stands on pages turned so. */
export const SECTION_MARKS: Readonly<Record<PageTurned, string>> = {
  portrait: '::portrait',
  landscape: '::landscape',
};

export function sectionToMarkdown(page: PageTurned): RootContent {
  return { type: 'paragraph', children: [raw(SECTION_MARKS[page])] };
}

/** Written as it is, where text would be escaped. */
function raw(value: string): Html {
  return { type: 'html', value };
}
