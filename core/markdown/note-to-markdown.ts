import type { Root, RootContent, ThematicBreak } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Footnotes } from '../note/footnotes.ts';
import type { Note } from '../note/note.ts';
import { type FieldLabel, printedFields } from '../note/printed-fields.ts';
import { withoutComments } from '../note/without-comments.ts';
import { type ImageUrl, imageDefinitions, NO_IMAGES } from './images-to-markdown.ts';
import { blocksToMarkdown, strongParagraph } from './markdown-blocks.ts';
import { type MarkdownFootnotes, startFootnotes } from './markdown-footnotes.ts';
import { textNode } from './markdown-words.ts';

export interface MarkdownSetup {
  /** Header fields in printing order; a template's fields have this shape. */
  readonly fields: readonly FieldLabel[];
  /** From planFootnotes; an empty map prints no sources. */
  readonly footnotes: Footnotes;
  /** An address of an image's bytes; absent, or null: its description stands in its place. */
  readonly imageUrl?: ImageUrl;
}

/**
 * A note as GitHub Flavored Markdown (https://github.github.com/gfm/), with footnotes: marking, title, header fields,
 * body one heading level down, a page break as a thematic break of asterisks and a rule as one of underscores. Never raw HTML: a note's text stays text. What Markdown
 * has no words for (underlining, list items and paragraphs inside a table cell) keeps its words. Comments are left out.
 */
export function noteToMarkdown(note: Note, { fields, footnotes, imageUrl = NO_IMAGES }: MarkdownSetup): string {
  const printed = startFootnotes(footnotes, note);
  const children = noteToNodes(note, fields, printed, imageUrl);
  return writeMarkdown({
    type: 'root',
    children: [...children, ...printed.definitions(), ...imageDefinitions([note], imageUrl)],
  });
}

/** Several notes as one: title, a list of them, then each after a thematic break; footnotes are counted through. */
export function packToMarkdown(
  title: string,
  notes: readonly { readonly note: Note; readonly setup: MarkdownSetup }[],
): string {
  const children: RootContent[] = [...titleToMarkdown(title), listOfNotes(notes.map(({ note }) => note.title))];
  const definitions: RootContent[] = [];
  for (const { note, setup } of notes) {
    const printed = startFootnotes(setup.footnotes, note, definitions.length);
    children.push({ type: 'thematicBreak' }, ...noteToNodes(note, setup.fields, printed, setup.imageUrl ?? NO_IMAGES));
    definitions.push(...printed.definitions());
  }
  const imageUrl = notes[0]?.setup.imageUrl ?? NO_IMAGES;
  const images = imageDefinitions(
    notes.map(({ note }) => note),
    imageUrl,
  );
  return writeMarkdown({ type: 'root', children: [...children, ...definitions, ...images] });
}

function listOfNotes(titles: readonly string[]): RootContent {
  return {
    type: 'list',
    ordered: true,
    start: 1,
    spread: false,
    children: titles.map((title) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [textNode(title)] }],
    })),
  };
}

function noteToNodes(
  note: Note,
  fields: readonly FieldLabel[],
  printed: MarkdownFootnotes,
  imageUrl: ImageUrl,
): RootContent[] {
  return [
    ...(note.marking ? [strongParagraph(note.marking)] : []),
    ...titleToMarkdown(note.title),
    ...fieldsToMarkdown(note, fields),
    ...blocksToMarkdown(withoutComments(note), printed, imageUrl),
  ];
}

function titleToMarkdown(title: string): RootContent[] {
  return title.trim() === '' ? [] : [{ type: 'heading', depth: 1, children: [textNode(title)] }];
}

function fieldsToMarkdown(note: Note, labels: readonly FieldLabel[]): RootContent[] {
  const fields = printedFields(note, labels);
  if (fields.length === 0) return [];
  return [
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: fields.map(({ label, lines }) => ({
        type: 'listItem',
        spread: false,
        children: [
          {
            type: 'paragraph',
            children: [{ type: 'strong', children: [textNode(`${label}:`)] }, textNode(` ${lines.join('; ')}`)],
          },
        ],
      })),
    },
  ];
}

/**
 * Links are spelled out, so that an address is never written between angle brackets, where it looks like HTML. Bullets
 * and rules differ, or a list after a rule could be read as part of it.
 */
function writeMarkdown(root: Root): string {
  return toMarkdown(root, {
    extensions: [gfmToMarkdown()],
    bullet: '-',
    // Where a list needs another bullet, none that could make empty items of lists in lists a thematic break.
    bulletOther: '+',
    rule: '*',
    // Or words like those of an anchor or a directive were read as one.
    unsafe: [
      { character: '{', after: '#', inConstruct: 'phrasing' },
      { character: ':', after: ':', atBreak: true },
    ],
    handlers: { thematicBreak: (node: ThematicBreak) => (node.data?.line ? '___' : '***') },
    emphasis: '_',
    resourceLink: true,
    listItemIndent: 'one',
  });
}
