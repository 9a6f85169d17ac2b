import type { KeyboardEventHandler } from 'react';
import type { NoteFound } from '../../core/contract/text-methods.ts';
import type { NoteMatch } from '../../core/finding/find-in-note.ts';
import { fillIn } from '../../core/finding/find-query.ts';
import type { TextKind } from '../../core/finding/note-texts.ts';
import { writeNumber } from '../language/format.ts';
import { t } from '../language/t.ts';
import { WordChanges } from '../ui/word-changes.tsx';
import { countTicked, keysOf } from './found-rows.ts';

export interface Ticks {
  /** Keys of what is not to be replaced. */
  readonly unticked: ReadonlySet<string>;
  readonly onTick: (keys: readonly string[], ticked: boolean) => void;
}

/** What makes one control of a row the one the arrow keys go to. */
interface RowPlace {
  readonly 'data-row': number;
  readonly tabIndex: number;
  readonly onKeyDown: KeyboardEventHandler;
}

interface NoteRowProps {
  readonly note: NoteFound;
  readonly ticks: Ticks | null;
  readonly place: RowPlace;
  readonly onOpen: () => void;
}

export function NoteRow({ note, ticks, place, onOpen }: NoteRowProps) {
  const title = note.title || t('Untitled note');
  const ticked = ticks ? countTicked(note, ticks.unticked) : 0;
  return (
    <>
      {ticks && (
        <input
          type="checkbox"
          tabIndex={place.tabIndex}
          aria-label={t('Replace in {title}', { title })}
          checked={ticked === note.matches.length}
          ref={(box) => {
            if (box) box.indeterminate = ticked > 0 && ticked < note.matches.length;
          }}
          onChange={({ target }) => ticks.onTick(keysOf(note), target.checked)}
        />
      )}
      <button type="button" className="found-open found-title one-line" dir="auto" {...place} onClick={onOpen}>
        {title}
      </button>
      <span className="found-about">
        {[
          note.archived && t('Archived'),
          ticks ? t('{ticked, number} of {count, number}', { ticked, count: note.count }) : writeNumber(note.count),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}

interface MatchRowProps {
  readonly note: NoteFound;
  readonly index: number;
  readonly ticks: Ticks | null;
  readonly replacement: string | null;
  readonly place: RowPlace;
  readonly onOpen: (note: NoteFound, match: NoteMatch) => void;
}

export function MatchRow({ note, index, ticks, replacement, place, onOpen }: MatchRowProps) {
  const match = note.matches[index];
  if (!match) return null;
  const key = keysOf(note)[index] ?? '';
  const { before, words, after } = match;
  const remark = describePlace(match, replacement);
  return (
    <>
      {ticks && (
        <input
          type="checkbox"
          tabIndex={place.tabIndex}
          aria-label={t('Replace “{words}” here', { words: `${before}${words}${after}` })}
          checked={!ticks.unticked.has(key)}
          onChange={({ target }) => ticks.onTick([key], target.checked)}
        />
      )}
      <button type="button" className="found-open" {...place} onClick={() => onOpen(note, match)}>
        <span className="found-words" lang={note.language} dir="auto">
          {before}
          {replacement === null ? (
            <mark>{words}</mark>
          ) : (
            <WordChanges
              words={[
                { text: words, change: 'removed' },
                { text: fillIn(replacement, match.groups), change: 'added' },
              ]}
            />
          )}
          {after}
        </span>
        {remark.length > 0 && <span className="found-remark">{remark.join(' · ')}</span>}
      </button>
    </>
  );
}

/** Where it is, unless in the running text, and what becomes of a fact's link. */
function describePlace({ place, link }: NoteMatch, replacement: string | null): readonly string[] {
  const kind = nameKind(place.kind);
  const fact =
    link === null
      ? null
      : link === 'gone' || (link === 'all' && replacement === '')
        ? t('Removes the link to a fact')
        : t('Words of a fact: they count as reworded, the link stays');
  return [kind, fact].filter((line) => line !== null);
}

function nameKind(kind: TextKind): string | null {
  switch (kind) {
    case 'title':
      return t('Title');
    case 'field':
      return t('Field');
    case 'heading':
      return t('Heading');
    case 'table':
      return t('Table');
    case 'footnote':
      return t('Footnote');
    case 'caption':
      return t('Caption');
    case 'description':
      return t('Description of a picture or table');
    case 'chart':
      return t('Chart');
    case 'decision':
      return t('Decision');
    case 'sign-off':
      return t('Signatures and clearances');
    case 'text':
    case 'list':
      return null;
  }
}
