import { useState } from 'react';
import type { NoteSummary } from '../../core/contract/backend.ts';
import { t } from '../language/t.ts';

interface PackNotesProps {
  readonly notes: readonly NoteSummary[];
  /** Ids in the order of the pack. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** From here on a list is easier to search than to read. */
const SEARCH_FROM = 9;

/** The notes to choose from; each chosen one shows its place in the pack. */
export function PackNotes({ notes, chosen, onChange }: PackNotesProps) {
  const [words, setWords] = useState('');
  const wanted = words.trim().toLocaleLowerCase();
  const shown = notes.filter(({ id, title }) => chosen.includes(id) || title.toLocaleLowerCase().includes(wanted));
  return (
    <fieldset className="pack-notes">
      <legend>
        {t('Notes')} <span className="field-optional">{t('in the order you choose them, at least two')}</span>
      </legend>
      {notes.length >= SEARCH_FROM && (
        <input
          className="text-box"
          aria-label={t('Filter notes')}
          placeholder={t('Filter notes')}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      )}
      <ul className="pack-list scrolls">
        {shown.map(({ id, title }) => {
          const place = chosen.indexOf(id) + 1;
          return (
            <li key={id}>
              <label className="export-check">
                <input
                  type="checkbox"
                  checked={place > 0}
                  onChange={() => onChange(place > 0 ? chosen.filter((one) => one !== id) : [...chosen, id])}
                />
                <span className="pack-title" dir="auto">
                  {title || t('Untitled note')}
                </span>
                {place > 0 && (
                  <span className="pack-place">
                    <span className="visually-hidden">{t(', number')}</span>
                    {place}
                  </span>
                )}
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
