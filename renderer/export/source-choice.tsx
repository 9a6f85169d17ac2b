import { CITATION_STYLES, type CitationStyleId, citationStyle } from '../../core/shared/citation-style.ts';
import { SOURCE_MODES, type SourceMode } from '../../core/shared/source-mode.ts';
import { t } from '../language/t.ts';
import { Select } from '../ui/select.tsx';
import { Choice, Option } from './option.tsx';
import { STYLE_NAMES } from './style-names.ts';

/** How a file names its sources. `list` null: as the style has it. */
export interface SourceSettings {
  readonly sources: SourceMode;
  readonly style: CitationStyleId;
  readonly list: boolean | null;
}

interface SourceChoiceProps {
  readonly settings: SourceSettings;
  readonly onChange: (settings: SourceSettings) => void;
}

/** Where sources stand, in which style, and whether they are listed at the end. */
export function SourceChoice({ settings, onChange }: SourceChoiceProps) {
  const { sources, style } = settings;
  const styled = sources !== 'none' && sources !== 'review';
  return (
    <>
      <Choice label={t('Sources')}>
        {SOURCE_MODES.map((mode) => (
          <Option
            key={mode}
            name="sources"
            checked={sources === mode}
            onChoose={() => onChange({ ...settings, sources: mode })}
            hint={SOURCES[mode].hint}
          >
            {SOURCES[mode].name}
          </Option>
        ))}
      </Choice>
      <div className="export-style">
        {styled && (
          <span className="export-style-name">
            <span aria-hidden>{t('Citation style')}</span>
            <Select
              label={t('Citation style')}
              value={style}
              options={CITATION_STYLES.map(({ id }) => ({ value: id, label: STYLE_NAMES[id] }))}
              onChange={(chosen) => onChange({ ...settings, style: chosen, list: null })}
            />
          </span>
        )}
        <label className="export-check">
          <input
            type="checkbox"
            checked={hasList(settings)}
            onChange={({ target }) => onChange({ ...settings, list: target.checked })}
          />
          {t('List of sources at the end')}
        </label>
      </div>
    </>
  );
}

/** Names and years in a sentence lead nowhere without a list. */
export function hasList({ sources, style, list }: SourceSettings): boolean {
  return list ?? (sources === 'inline' && citationStyle(style).kind === 'author-date');
}

export const SOURCES: Readonly<Record<SourceMode, { readonly name: string; readonly hint: string }>> = {
  none: {
    get name() {
      return t('None');
    },
    get hint() {
      return t('Clean text; links stay in the dossier');
    },
  },
  inline: {
    get name() {
      return t('In the sentence');
    },
    get hint() {
      return t('Outlet and date in brackets');
    },
  },
  footnotes: {
    get name() {
      return t('Footnotes');
    },
    get hint() {
      return t('Where each fact comes from');
    },
  },
  annex: {
    get name() {
      return t('Annex of evidence');
    },
    get hint() {
      return t('Facts, passages and sources in a table');
    },
  },
  'footnotes+annex': {
    get name() {
      return t('Footnotes and annex');
    },
    get hint() {
      return t('Both, for a note that will be checked');
    },
  },
  review: {
    get name() {
      return t('Review copy');
    },
    get hint() {
      return t('Every fact link with its status and source');
    },
  },
};
