import type { CommentThread } from '../../../../core/note/comment.ts';
import type { Block } from '../../../../core/note/note.ts';
import { SAMPLE_IMAGES } from '../../../core/note/sample-images.ts';
import { factLink, paragraph, words } from '../harness/editor-page.ts';

/** What a dossier keeps of a note's text. */
export interface Written {
  readonly body: readonly Block[];
  readonly comments: readonly CommentThread[];
}

export const EMPTY: Written = { body: [paragraph()], comments: [] };

const item = (text: string) => ({ type: 'item', content: [words(text)] }) as const;
const task = (text: string, checked: boolean) => ({ ...item(text), checked });
const cell = (text: string) => ({ blocks: [paragraph(text)] });
const [picture = ''] = Object.keys(SAMPLE_IMAGES);
const thread = (id: string): CommentThread => ({
  id,
  entries: [{ author: 'Aminah', at: '2026-03-01T09:00:00.000Z', text: `Of ${id}` }],
});

/** A note with something of every kind that is edited by keyboard. */
export const MIXED: Written = {
  body: [
    { type: 'heading', level: 1, content: [words('Issue')], section: 'issue', anchor: 'ref-1' },
    paragraph('Now ', factLink('two ministers met'), ' and ', words('signed', 'bold'), '.'),
    {
      type: 'list',
      ordered: true,
      start: 2,
      children: [item('first'), { type: 'list', ordered: false, start: 1, children: [item('inner')] }, item('second')],
    },
    {
      type: 'table',
      headerRow: true,
      caption: 'Figures',
      anchor: 'ref-2',
      rows: [
        ['A', 'B', 'C'].map(cell),
        [{ ...cell('1'), rows: 2 }, cell('2'), cell('3')],
        [{ blocks: [] }, { ...cell('4'), columns: 2, shade: 'light' }, { blocks: [] }],
      ],
      widths: [20, 30, 50],
    },
    paragraph('It grew', { type: 'footnote', content: [words('By 4.')] }, ', see ', {
      type: 'link',
      url: 'https://example.org/a',
      content: [words('the text')],
    }),
    { type: 'quote', content: [words('Quoted')] },
    { type: 'rule' },
    { type: 'callout', kind: 'warning', content: [words('Mind '), { ...words('this'), comments: ['k'] }] },
    { type: 'image', image: picture, width: 40, alt: 'A square', caption: 'A picture', anchor: 'ref-3' },
    { type: 'list', ordered: false, start: 1, children: [task('done', true), task('to do', false)] },
    { ...paragraph('More in ', { type: 'reference', to: 'ref-2', shows: 'number' }, '.'), portion: 'SBU' },
    { type: 'section-break', page: 'landscape' },
    { type: 'heading', level: 2, content: [words('Next')] },
    paragraph('End'),
  ],
  comments: [thread('k')],
};
