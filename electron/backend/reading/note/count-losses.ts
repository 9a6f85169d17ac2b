import type { Loss } from './raw-story.ts';

/** What a note cannot hold, counted while a file is read. */
export type Lost =
  | Loss
  | 'deep-heading'
  | 'link'
  | 'endnote'
  | 'footnote-aside'
  | 'footnote-title'
  | 'footnote-uncalled'
  | 'columns'
  | 'heading-rows'
  | 'formatting'
  | `picture-${'outside' | 'kind' | 'damaged' | 'large' | 'footnote' | 'cell' | 'cropped' | 'turned'}`;

const WORDS: Readonly<Record<Lost, (count: number) => string>> = {
  'picture-outside': (count) =>
    `${times(count, 'picture')} left out: ${count === 1 ? 'it is' : 'they are'} not in the file itself, and nothing is fetched.`,
  'picture-kind': (count) => `${times(count, 'picture')} left out: only PNG, JPEG and GIF pictures can be kept.`,
  'picture-damaged': (count) => `${times(count, 'picture')} left out: damaged, or of more than 40 million pixels.`,
  'picture-large': (count) =>
    `${times(count, 'picture')} left out: larger than 20 MB, or more than a file may bring at once (500, 48 MB).`,
  'picture-footnote': (count) => `${times(count, 'picture')} left out of ${count === 1 ? 'a footnote' : 'footnotes'}.`,
  'picture-cell': (count) =>
    `${times(count, 'picture')} of a table ${count === 1 ? 'stands' : 'stand'} below it: cells hold no pictures.`,
  'picture-cropped': (count) =>
    `${times(count, 'picture')} cropped in the file ${count === 1 ? 'is' : 'are'} whole in the note: look at what shows.`,
  'picture-turned': (count) =>
    `${times(count, 'picture')} may lie on ${count === 1 ? 'its' : 'their'} side: turn and add again.`,
  object: (count) => `${times(count, 'embedded object or chart', 'embedded objects or charts')} left out.`,
  formula: (count) => `${times(count, 'formula', 'formulas')} kept as plain text.`,
  hidden: (count) => `Hidden text left out, in ${times(count, 'place')}.`,
  sign: (count) => `${times(count, 'sign')} of a symbol font left out.`,
  contents: () => 'The table of contents left out: a note makes its own.',
  'nested-table': (count) => `${times(count, 'table')} inside a table became paragraphs of its cell.`,
  'text-box': (count) => `${times(count, 'text box', 'text boxes')} became paragraphs.`,
  'deep-heading': (count) => `${times(count, 'heading')} below the third level became third-level headings.`,
  link: (count) => `${times(count, 'link')} left out, their words kept: only http, https and mailto open from a note.`,
  endnote: (count) => `${times(count, 'endnote')} became ${count === 1 ? 'a footnote' : 'footnotes'}.`,
  'footnote-aside': (count) => `${times(count, 'footnote')} of the title or a caption became paragraphs below it.`,
  'footnote-title': (count) => `${times(count, 'footnote')} added to the title left out: a title calls none.`,
  'footnote-uncalled': (count) => `${times(count, 'footnote')} not called in the text became paragraphs at the end.`,
  columns: () => 'Columns of a table after the fortieth became paragraphs of the last one.',
  'heading-rows': (count) => `${times(count, 'table')} with several heading rows: only the first row is one in a note.`,
  formatting: () =>
    'Formatting Markdown has but a note has not (code, pictures, raw HTML) became plain text or was left out.',
};

/** In a fixed order, each as a sentence. */
export function describeLosses(counts: ReadonlyMap<Lost, number>): readonly string[] {
  return (Object.keys(WORDS) as Lost[]).flatMap((lost) => {
    const count = counts.get(lost) ?? 0;
    return count === 0 ? [] : [WORDS[lost](count)];
  });
}

function times(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
