import { COMMANDS } from '../../core/contract/commands.ts';
import { COMMENT_KEYS } from '../commands/comment-keys.ts';
import { CARD_KEYS, CHECKLIST_KEYS, EDIT_KEYS, type ReviewKey, SELECT_KEYS } from '../commands/review-keys.ts';
import { UPDATE_KEYS } from '../commands/update-keys.ts';
import { t } from '../language/t.ts';

export interface KeyEntry {
  readonly label: string;
  readonly keys: string | readonly string[];
}

export interface KeyGroup {
  readonly title: string;
  readonly entries: readonly KeyEntry[];
}

/** Keys of the text itself; the editor knows them, this list only tells. */
const writing = (): readonly KeyEntry[] => [
  { label: t('Insert a fact'), keys: '@' },
  { label: t('Card of the fact at the caret'), keys: 'CmdOrCtrl+Enter' },
  { label: t('Anything else to insert'), keys: '/' },
  { label: t('Bold'), keys: 'CmdOrCtrl+B' },
  { label: t('Italic'), keys: 'CmdOrCtrl+I' },
  { label: t('Link selected words'), keys: 'CmdOrCtrl+K' },
  { label: t('Into the bar over selected words'), keys: 'Alt+F10' },
  { label: t('Undo'), keys: 'CmdOrCtrl+Z' },
  { label: t('Redo'), keys: 'CmdOrCtrl+Shift+Z' },
  { label: t('Heading'), keys: t('# and space') },
  { label: t('Bulleted list'), keys: t('- and space') },
  { label: t('Numbered list'), keys: t('1. and space') },
  { label: t('Checklist'), keys: t('[] and space') },
  { label: t('Quotation'), keys: t('> and space') },
  { label: t('Page break'), keys: t('--- and space') },
  { label: t('Horizontal line'), keys: t('*** and space') },
  { label: t('Non-breaking space'), keys: 'CmdOrCtrl+Shift+Space' },
  { label: t('Move a row of a table'), keys: ['Alt+Shift+Up', 'Alt+Shift+Down'] },
  { label: t('Move a column of a table'), keys: ['Alt+Shift+Left', 'Alt+Shift+Right'] },
  { label: t('Paste words only'), keys: 'CmdOrCtrl+Shift+V' },
];

/** Every key of the app, by where it works: for the screen and for paper. */
export function keyGroups(): readonly KeyGroup[] {
  const commands = COMMANDS.flatMap(({ label, keys }) =>
    keys === null ? [] : [{ label: t(label).replace('…', ''), keys }],
  );
  return [
    {
      title: t('Anywhere'),
      entries: [
        ...commands,
        { label: t('Back to the text'), keys: 'Esc' },
        { label: t('Note found: open it beside'), keys: 'Shift+Enter' },
      ],
    },
    { title: t('In the text'), entries: writing() },
    { title: t('Looking through changed facts'), entries: UPDATE_KEYS },
    { title: t('In the list of comments'), entries: COMMENT_KEYS },
    { title: t('In a review'), entries: CARD_KEYS },
    { title: t('On the checklist of a review'), entries: CHECKLIST_KEYS.filter(isOwn) },
    { title: t('While editing a suggestion'), entries: EDIT_KEYS },
    { title: t('While selecting words in an article'), entries: SELECT_KEYS },
  ];
}

/** What the checklist has and the cards have not. */
function isOwn({ label }: ReviewKey): boolean {
  return !CARD_KEYS.some((key) => key.label === label) && label !== t('Back to the suggestions');
}
