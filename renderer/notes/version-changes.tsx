import { useMemo } from 'react';
import type { Note } from '../../core/note/note.ts';
import { t } from '../language/t.ts';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { WordChanges } from '../ui/word-changes.tsx';
import { compareVersions } from './compare-versions.ts';

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
          <Text
            before={shown.before}
            after={shown.after}
            remark={first && compare === 'before' ? t('The first version: nothing came before it.') : null}
          />
        )}
      </section>
    </div>
  );
}

type Read = Extract<ShownVersions, { readonly phase: 'read' }>;

function Text({ before, after, remark }: Pick<Read, 'before' | 'after'> & { readonly remark: string | null }) {
  const lines = useMemo(() => compareVersions(before, after), [before, after]);
  const first = lines.find(({ change }) => change !== 'same');
  return (
    <>
      <p className="version-remark">{remark ?? (first ? null : t('Nothing differs in the words.'))}</p>
      {lines.map(({ key, role, change, words }) => (
        <p
          key={key}
          ref={key === first?.key ? bringIntoView : null}
          className="version-line"
          data-role={role}
          data-change={change}
          dir="auto"
        >
          <WordChanges words={words} />
        </p>
      ))}
    </>
  );
}

function bringIntoView(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: 'center' });
}
