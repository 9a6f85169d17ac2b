import './keys-dialog.css';
import { COMMANDS } from '../../core/contract/commands.ts';
import { CARD_KEYS, CHECKLIST_KEYS, EDIT_KEYS, type ReviewKey, SELECT_KEYS } from '../commands/review-keys.ts';
import { UPDATE_KEYS } from '../commands/update-keys.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Keys } from '../ui/keys.tsx';

/** Keys of the text itself; the editor knows them, this list only tells. */
const WRITING = [
  { label: 'Insert a fact', keys: '@' },
  { label: 'Card of the fact at the caret', keys: 'CmdOrCtrl+Enter' },
  { label: 'Anything else to insert', keys: '/' },
  { label: 'Bold', keys: 'CmdOrCtrl+B' },
  { label: 'Italic', keys: 'CmdOrCtrl+I' },
  { label: 'Link the words selected', keys: 'CmdOrCtrl+K' },
  { label: 'Into the bar over selected words', keys: 'Alt+F10' },
  { label: 'Undo', keys: 'CmdOrCtrl+Z' },
  { label: 'Redo', keys: 'CmdOrCtrl+Shift+Z' },
  { label: 'Heading', keys: '# and space' },
  { label: 'Bulleted list', keys: '- and space' },
  { label: 'Numbered list', keys: '1. and space' },
  { label: 'Checklist', keys: '[] and space' },
  { label: 'Quotation', keys: '> and space' },
  { label: 'Page break', keys: '--- and space' },
  { label: 'Horizontal line', keys: '*** and space' },
  { label: 'Space that holds words together', keys: 'CmdOrCtrl+Shift+Space' },
  { label: 'Paste words only', keys: 'CmdOrCtrl+Shift+V' },
] as const;

const ESCAPE = { label: 'Back to the text', keys: 'Esc' };

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const commands = COMMANDS.flatMap(({ label, keys }) => (keys === null ? [] : [{ label, keys }]));
  return (
    <Dialog open onClose={onClose} title="Keyboard shortcuts" size="large">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what does not fit in a small window */}
      <section className="keys-columns" tabIndex={0} aria-label="All shortcuts">
        <KeyList title="Anywhere" entries={[...commands, ESCAPE]} />
        <KeyList title="In the text" entries={WRITING} />
        <KeyList title="Looking through changed facts" entries={UPDATE_KEYS} />
        <KeyList title="In a review" entries={CARD_KEYS} />
        <KeyList title="On the checklist of a review" entries={CHECKLIST_KEYS.filter(isOwn)} />
        <KeyList title="While editing a suggestion" entries={EDIT_KEYS} />
        <KeyList title="While selecting words in an article" entries={SELECT_KEYS} />
      </section>
    </Dialog>
  );
}

/** What the checklist has and the cards have not. */
function isOwn({ label }: ReviewKey): boolean {
  return !CARD_KEYS.some((key) => key.label === label) && label !== 'Back to the suggestions';
}

interface KeyListProps {
  readonly title: string;
  readonly entries: readonly { readonly label: string; readonly keys: string | readonly string[] }[];
}

function KeyList({ title, entries }: KeyListProps) {
  return (
    <section aria-label={title}>
      <h3 className="keys-title">{title}</h3>
      <dl>
        {entries.map((entry) => (
          <div key={entry.label} className="keys-row">
            <dt>{entry.label.replace('…', '')}</dt>
            <dd>
              {[entry.keys].flat().map((keys) => (
                <Keys key={keys} keys={keys} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
