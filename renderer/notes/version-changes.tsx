import type { Note } from '../../core/note/note.ts';
import { t } from '../language/t.ts';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { ChangedText } from './changed-text.tsx';

export type ShownVersions =
  | { readonly phase: 'reading' }
  | { readonly phase: 'failed'; readonly message: string }
  | { readonly phase: 'read'; readonly before: Note; readonly after: Note };

interface VersionChangesProps {
  readonly compare: 'now' | 'before';
  readonly onCompare: (compare: 'now' | 'before') => void;
  readonly shown: ShownVersions;
  /** Whether nothing came before it. */
  readonly first: boolean;
  /** BCP 47. */
  readonly language: string;
}

const CHOICES = [
  {
    value: 'now',
    get label() {
      return t('What changed since');
    },
  },
  {
    value: 'before',
    get label() {
      return t('What this version changed');
    },
  },
] as const;

/** A version as a text, with the words that went and came. */
export function VersionChanges({ compare, onCompare, shown, first, language }: VersionChangesProps) {
  return (
    <div className="version-side">
      <fieldset className="version-compare">
        <legend className="visually-hidden">{t('Show')}</legend>
        {CHOICES.map(({ value, label }) => (
          <label key={value} className="version-choice">
            <input type="radio" name="compare" checked={compare === value} onChange={() => onCompare(value)} />
            {label}
          </label>
        ))}
      </fieldset>
      <section
        className="version-text readable scrolls"
        aria-label={t('Text of the version')}
        lang={language}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {shown.phase === 'reading' ? (
          <Waiting label={t('Reading the version')} lines={6} />
        ) : shown.phase === 'failed' ? (
          <EmptyState title={t('This version could not be read')}>{shown.message}</EmptyState>
        ) : (
          <ChangedText
            before={shown.before}
            after={shown.after}
            remark={first && compare === 'before' ? t('The first version: nothing came before it.') : null}
          />
        )}
      </section>
    </div>
  );
}
