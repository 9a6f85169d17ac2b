import { type Said, say } from '../../../../core/shared/said.ts';
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

const WORDS: Readonly<Record<Lost, (count: number) => Said>> = {
  'picture-outside': (count) =>
    say(
      '{count, plural, one {# picture} other {# pictures}} left out: {count, plural, one {it is} other {they are}} not in the file itself, and nothing is fetched.',
      { count },
    ),
  'picture-kind': (count) =>
    say('{count, plural, one {# picture} other {# pictures}} left out: only PNG, JPEG and GIF pictures can be kept.', {
      count,
    }),
  'picture-damaged': (count) =>
    say('{count, plural, one {# picture} other {# pictures}} left out: damaged, or of more than 40 million pixels.', {
      count,
    }),
  'picture-large': (count) =>
    say(
      '{count, plural, one {# picture} other {# pictures}} left out: larger than 20 MB, or more than a file may bring at once (500, 48 MB).',
      { count },
    ),
  'picture-footnote': (count) =>
    say(
      '{count, plural, one {# picture} other {# pictures}} left out of {count, plural, one {a footnote} other {footnotes}}.',
      { count },
    ),
  'picture-cell': (count) =>
    say(
      '{count, plural, one {# picture of a table stands} other {# pictures of a table stand}} below it: cells hold no pictures.',
      { count },
    ),
  'picture-cropped': (count) =>
    say(
      '{count, plural, one {# picture cropped in the file is} other {# pictures cropped in the file are}} whole in the note: check what shows.',
      { count },
    ),
  'picture-turned': (count) =>
    say(
      '{count, plural, one {# picture may lie on its} other {# pictures may lie on their}} side: turn and add again.',
      { count },
    ),
  object: (count) =>
    say('{count, plural, one {# embedded object or chart} other {# embedded objects or charts}} left out.', { count }),
  formula: (count) => say('{count, plural, one {# formula} other {# formulas}} kept as plain text.', { count }),
  hidden: (count) => say('Hidden text left out, in {count, plural, one {# place} other {# places}}.', { count }),
  sign: (count) => say('{count, plural, one {# sign} other {# signs}} of a symbol font left out.', { count }),
  contents: () => say('The table of contents left out: a note makes its own.'),
  'nested-table': (count) =>
    say('{count, plural, one {# table} other {# tables}} inside a table became paragraphs of its cell.', { count }),
  'text-box': (count) => say('{count, plural, one {# text box} other {# text boxes}} became paragraphs.', { count }),
  'deep-heading': (count) =>
    say('{count, plural, one {# heading} other {# headings}} below the third level became third-level headings.', {
      count,
    }),
  link: (count) =>
    say(
      '{count, plural, one {# link} other {# links}} left out, their words kept: only http, https and mailto open from a note.',
      { count },
    ),
  endnote: (count) =>
    say('{count, plural, one {# endnote became a footnote} other {# endnotes became footnotes}}.', { count }),
  'footnote-aside': (count) =>
    say('{count, plural, one {# footnote} other {# footnotes}} of the title or a caption became paragraphs below it.', {
      count,
    }),
  'footnote-title': (count) =>
    say('{count, plural, one {# footnote} other {# footnotes}} added to the title left out: a title cannot have any.', {
      count,
    }),
  'footnote-uncalled': (count) =>
    say(
      '{count, plural, one {# footnote} other {# footnotes}} not referred to in the text became paragraphs at the end.',
      { count },
    ),
  columns: () => say('Columns of a table after the fortieth became paragraphs of the last one.'),
  'heading-rows': (count) =>
    say(
      '{count, plural, one {# table} other {# tables}} with several heading rows: only the first row is one in a note.',
      { count },
    ),
  formatting: () =>
    say('Formatting Markdown has but a note has not (code, pictures, raw HTML) became plain text or was left out.'),
};

/** In a fixed order, each as a sentence. */
export function describeLosses(counts: ReadonlyMap<Lost, number>): readonly Said[] {
  return (Object.keys(WORDS) as Lost[]).flatMap((lost) => {
    const count = counts.get(lost) ?? 0;
    return count === 0 ? [] : [WORDS[lost](count)];
  });
}
