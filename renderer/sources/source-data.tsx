import type { Source } from '../../core/facts/source.ts';
import { safeLink } from '../../core/shared/safe-link.ts';
import { nameLanguage, writeDay } from '../language/format.ts';
import { t } from '../language/t.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { dateOf, nameAuthor } from '../ui/name-source.ts';
import { SOURCE_TYPES } from './source-types.ts';

interface Row {
  readonly label: string;
  readonly value: string | null;
  /** Whether a reader would expect it, so that its absence is worth a word. */
  readonly expected: boolean;
}

/** Bibliographic data; what should be there and is not is shown as missing. */
export function SourceData({ source }: { readonly source: Source }) {
  const { view } = useDesk();
  const { csl, remark } = source;
  const link = csl.URL ? safeLink(csl.URL) : null;
  return (
    <>
      <dl className="source-data">
        {rowsOf(source)
          .filter((row) => row.value !== null || row.expected)
          .map((row) => (
            <div key={row.label} className="source-datum">
              <dt>{row.label}</dt>
              <dd data-missing={row.value === null || undefined}>{row.value ?? t('Not recorded')}</dd>
            </div>
          ))}
        {link !== null && (
          <div className="source-datum">
            <dt>{t('Address')}</dt>
            <dd>
              <Button
                look="quiet"
                className="source-link"
                onClick={() => view.change((old) => ({ ...old, dialog: { kind: 'open-link', url: link } }))}
              >
                {link}
              </Button>
            </dd>
          </div>
        )}
      </dl>
      {remark && <p className="source-remark">{remark}</p>}
    </>
  );
}

function rowsOf({ csl, language }: Source): readonly Row[] {
  const day = (date: typeof csl.issued) => {
    const iso = dateOf(date);
    return iso === null ? null : writeDay(iso);
  };
  const authors = csl.author?.map(nameAuthor).join(', ');
  return [
    { label: t('Kind'), value: SOURCE_TYPES[csl.type] ?? csl.type, expected: true },
    { label: t('Author'), value: authors || null, expected: true },
    { label: t('Published in'), value: csl['container-title'] ?? null, expected: true },
    { label: t('Publisher'), value: csl.publisher ?? null, expected: false },
    { label: t('Place'), value: csl['publisher-place'] ?? null, expected: false },
    { label: t('Date'), value: day(csl.issued), expected: true },
    { label: t('Number'), value: csl.number ?? null, expected: false },
    { label: t('Pages'), value: csl.page ?? null, expected: false },
    { label: 'DOI', value: csl.DOI ?? null, expected: false },
    { label: t('Accessed on'), value: day(csl.accessed), expected: false },
    { label: t('Language'), value: nameLanguage(language), expected: true },
  ];
}
