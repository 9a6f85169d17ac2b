import type { Source } from '../../core/facts/source.ts';
import { writePartialDate } from '../../core/shared/partial-date.ts';
import { safeLink } from '../../core/shared/safe-link.ts';
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
              <dd data-missing={row.value === null || undefined}>{row.value ?? 'Not recorded'}</dd>
            </div>
          ))}
        {link !== null && (
          <div className="source-datum">
            <dt>Address</dt>
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
    return iso === null ? null : writePartialDate(iso, 'en');
  };
  const authors = csl.author?.map(nameAuthor).join(', ');
  return [
    { label: 'Kind', value: SOURCE_TYPES[csl.type] ?? csl.type, expected: true },
    { label: 'Author', value: authors || null, expected: true },
    { label: 'Published in', value: csl['container-title'] ?? null, expected: true },
    { label: 'Publisher', value: csl.publisher ?? null, expected: false },
    { label: 'Place', value: csl['publisher-place'] ?? null, expected: false },
    { label: 'Date', value: day(csl.issued), expected: true },
    { label: 'Number', value: csl.number ?? null, expected: false },
    { label: 'Pages', value: csl.page ?? null, expected: false },
    { label: 'DOI', value: csl.DOI ?? null, expected: false },
    { label: 'Read on', value: day(csl.accessed), expected: false },
    { label: 'Language', value: nameLanguage(language), expected: true },
  ];
}

function nameLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A dossier may carry any text here; what is no language tag is shown as it is.
    return tag;
  }
}
