import type { ReactNode } from 'react';
import type { Suggestion } from '../../core/facts/suggestion.ts';
import { remarkOnDate } from '../fact-fields/remark-on-date.ts';
import { t } from '../language/t.ts';
import { isOwn, nameReason, writeDate, writeFigure } from './describe-draft.ts';

/** Everything a suggestion knows, box by box; what it does not know is left out. */
export function CardDetails({ suggestion: { draft, reason } }: { readonly suggestion: Suggestion }) {
  const { when } = draft;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('Said by'), draft.speaker],
    [t('When'), when && <DateWords words={writeDate(when)} remarks={remarkOnDate(when)} />],
    [t('People'), names(draft.people)],
    [t('Organisations'), names(draft.organisations)],
    [t('Places'), names(draft.places)],
    [t('Programmes'), names(draft.programmes)],
    [t('Figures'), draft.figures.length > 0 && draft.figures.map(writeFigure).join(t('; '))],
  ];
  return (
    <>
      <dl className="card-details">
        {rows
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label} className="card-detail">
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
      </dl>
      {!isOwn(reason) && <p className="card-why">{t('Suggested for {reason}', { reason: nameReason(reason) })}</p>}
    </>
  );
}

function names(list: readonly string[]): string | null {
  return list.length === 0 ? null : list.join(', ');
}

function DateWords({ words, remarks }: { readonly words: string; readonly remarks: readonly string[] }) {
  return (
    <>
      {words}
      {remarks.length > 0 && <span className="card-remark"> ({remarks.join('; ')})</span>}
    </>
  );
}
