import { type KeyboardEvent, useRef, useState } from 'react';
import type { NoteSummary } from '../../core/contract/backend.ts';
import { t } from '../language/t.ts';
import { describeAge } from '../ui/describe-age.ts';
import { selectByWords, wordsIn } from '../ui/select-by-words.ts';
import { stepIn } from './step-in.ts';

interface ChooseNoteProps {
  /** The last changed first. */
  readonly notes: readonly NoteSummary[];
  readonly chosen: string | null;
  readonly onChoose: (note: string) => void;
}

/** More would not be looked through; words in the box find the others. */
const MOST = 100;

/** Notes to choose one of: a box for words of the title, and a list that is one Tab stop. */
export function ChooseNote({ notes, chosen, onChoose }: ChooseNoteProps) {
  const [words, setWords] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const wanted = wordsIn(words);
  const shown = wanted.length === 0 ? notes.slice(0, MOST) : selectByWords(notes, ({ title }) => title, wanted, MOST);
  const at = Math.max(
    0,
    shown.findIndex(({ id }) => id === chosen),
  );
  const now = new Date();
  const go = (index: number) => {
    const note = shown[index];
    if (!note) return;
    onChoose(note.id);
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[index]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.key === 'Enter' || event.key === ' ' ? at : stepIn(event.key, at, shown.length);
    if (next === null) return;
    event.preventDefault();
    go(next);
  };
  return (
    <div className="compare-choice">
      <input
        className="text-box"
        aria-label={t('Filter notes')}
        placeholder={t('Filter notes')}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          go(event.key === 'Enter' ? 0 : at);
        }}
      />
      <div ref={list} className="version-list scrolls" role="listbox" aria-label={t('Notes, the last changed first')}>
        {shown.map(({ id, title, updated, archived }, index) => (
          <div
            key={id}
            role="option"
            className="version"
            aria-selected={id === chosen}
            tabIndex={index === at ? 0 : -1}
            onKeyDown={onKeyDown}
            onClick={() => onChoose(id)}
          >
            <span className="version-reason" dir="auto">
              {title || t('Untitled note')}
            </span>
            <span className="version-when">
              {[archived && t('Archived'), describeAge(updated, now)].filter(Boolean).join(' · ')}
            </span>
          </div>
        ))}
      </div>
      {shown.length === 0 && <p className="dialog-hint">{t('No note matches')}</p>}
    </div>
  );
}
