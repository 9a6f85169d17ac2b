import { CircleAlert } from 'lucide-react';
import type { SourceDetail } from '../../core/contract/source-methods.ts';
import { writeDay } from '../language/format.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showSource } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { listMissing } from '../ui/list-missing.ts';
import { dateOf, nameAuthor, nameSource } from '../ui/name-source.ts';

/** Title and origin of the source under review, and what is still to be asked about it. */
export function ArticleHead({ detail }: { readonly detail: SourceDetail }) {
  const { view, session } = useDesk();
  const readOnly = useStore(session, (now) => now.phase === 'open' && now.dossier.readOnly);
  const { source, missing, editionOf, newerEdition } = detail;
  const date = dateOf(source.csl.issued);
  const origin = [
    source.csl.author?.map(nameAuthor).join(', '),
    source.csl['container-title'] ?? source.csl.publisher,
    date === null ? null : writeDay(date),
  ].filter(Boolean);
  return (
    <header className="review-source">
      <h1 className="review-title" lang={source.language} dir="auto">
        {nameSource(source.csl)}
      </h1>
      {origin.length > 0 && (
        <p className="review-origin" dir="auto">
          {origin.join(' · ')}
        </p>
      )}
      {missing.length > 0 && !readOnly && (
        <p className="review-notice">
          <CircleAlert size={15} strokeWidth={1.75} aria-hidden />
          <span>{t('The article does not say {missing}.', { missing: listMissing(missing) })}</span>
          <Button
            look="quiet"
            onClick={() => view.change((old) => ({ ...old, dialog: { kind: 'describe-source', source: source.id } }))}
          >
            {t('Fill in')}
          </Button>
        </p>
      )}
      {editionOf !== null && (
        <p className="review-notice">
          <span>{t('An earlier edition of this article is in the dossier.')}</span>
          <Button look="quiet" onClick={() => showSource(view, source.id, { show: 'changes' })}>
            {t('See what changed')}
          </Button>
        </p>
      )}
      {newerEdition !== null && (
        <p className="review-notice">
          <span>{t('A newer edition of this article is in the dossier.')}</span>
          <Button look="quiet" onClick={() => showSource(view, newerEdition, { show: 'review' })}>
            {t('Review that one')}
          </Button>
        </p>
      )}
    </header>
  );
}
