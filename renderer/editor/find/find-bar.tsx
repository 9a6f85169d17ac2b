import './find-bar.css';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { FindQuery } from '../../../core/finding/find-query.ts';
import { t } from '../../language/t.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { FindSwitches } from '../../ui/find-switches.tsx';
import type { SoughtMatch } from './find-command.ts';
import { replacePlaces } from './replace-places.ts';
import { useFind } from './use-find.ts';

interface FindBarProps {
  /** What the box holds first: the words that were selected. */
  readonly words: string;
  /** What is looked for and shown first instead. */
  readonly sought: SoughtMatch | null;
  readonly replacing: boolean;
  /** Counts the times it was asked for: each takes the keyboard to the box. */
  readonly asked: number;
  readonly onClose: () => void;
}

/** Finds words in the note and puts others in their place, above the text. */
export function FindBar({ words, sought, replacing, asked, onClose }: FindBarProps) {
  const [editor] = useLexicalComposerContext();
  const [query, setQuery] = useState<FindQuery>(
    sought?.query ?? { words, matchCase: false, wholeWord: false, pattern: false },
  );
  const [replacement, setReplacement] = useState('');
  const { places, current, trouble, go, select } = useFind(query, query === sought?.query ? sought : null);
  const box = useRef<HTMLInputElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each asking brings the keyboard here.
  useEffect(() => box.current?.select(), [asked]);

  // A button that has nothing to do any more lets go of the keyboard.
  useEffect(() => {
    const holder = document.activeElement;
    if (current === null && (holder === document.body || holder?.matches(':disabled'))) box.current?.focus();
  }, [current]);

  const close = () => {
    select();
    onClose();
    editor.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const replaceOne = () => {
    const place = current === null ? undefined : places[current];
    if (place) replacePlaces(editor, [place], replacement);
  };
  const change = (part: Partial<FindQuery>) => setQuery((old) => ({ ...old, ...part }));

  return (
    <search className="find-bar" aria-label={t('Find in this note')} onKeyDown={onKeyDown}>
      <div className="find-row">
        <input
          ref={box}
          className="text-box find-box"
          aria-label={t('Find')}
          placeholder={t('Find')}
          value={query.words}
          spellCheck={false}
          aria-invalid={trouble !== null}
          onChange={(event) => change({ words: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            go(event.shiftKey ? -1 : 1);
          }}
        />
        <FindSwitches query={query} onChange={change} />
        <span className="find-count" role="status">
          {describeCount(query, places.length, current, trouble)}
        </span>
        <IconButton
          icon={ChevronUp}
          label={t('Previous')}
          keys="Shift+Enter"
          disabled={current === null}
          onClick={() => go(-1)}
        />
        <IconButton
          icon={ChevronDown}
          label={t('Next')}
          keys="Enter"
          disabled={current === null}
          onClick={() => go(1)}
        />
        <IconButton icon={X} label={t('Close')} keys="Esc" onClick={close} />
      </div>
      {replacing && (
        <div className="find-row">
          <input
            className="text-box find-box"
            aria-label={t('Replace with')}
            placeholder={t('Replace with')}
            value={replacement}
            onChange={(event) => setReplacement(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              replaceOne();
            }}
          />
          <Button disabled={current === null} onClick={replaceOne}>
            {t('Replace')}
          </Button>
          <Button disabled={current === null} onClick={() => replacePlaces(editor, places, replacement)}>
            {t('Replace all')}
          </Button>
        </div>
      )}
      {trouble !== null && (
        <p className="field-error find-trouble">{t('This expression cannot be read: {trouble}', { trouble })}</p>
      )}
    </search>
  );
}

function describeCount(query: FindQuery, count: number, current: number | null, trouble: string | null): string {
  if (query.words === '' || trouble !== null) return '';
  if (count === 0 || current === null) return t('None');
  return t('{at, number} of {all, number}', { at: current + 1, all: count });
}
