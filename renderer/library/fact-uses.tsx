import type { FactDetail } from '../../core/contract/backend.ts';
import { writeDay } from '../language/format.ts';
import { t } from '../language/t.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showIssued } from '../state/view.ts';
import { Button } from '../ui/button.tsx';

/** Notes and issued copies a fact stands in. */
export function FactUses({ detail: { uses, issued } }: { readonly detail: FactDetail }) {
  const { notes, view } = useDesk();
  return (
    <section className="editor-part" aria-label={t('Where it is used')}>
      <h3 className="editor-heading">{t('Where it is used')}</h3>
      {uses.length === 0 && issued.length === 0 && <p className="field-hint">{t('In no note yet.')}</p>}
      <ul className="editor-uses">
        {uses.map(({ note, title, places }) => (
          <li key={note}>
            <Button look="quiet" className="editor-link" onClick={() => void notes.open(note)}>
              {title || t('Untitled note')}
            </Button>
            <span className="field-hint">{t('{places, plural, one {one place} other {# places}}', { places })}</span>
          </li>
        ))}
        {issued.map(({ id, number, title, day }) => (
          <li key={id}>
            <Button look="quiet" className="editor-link" onClick={() => showIssued(view, { copy: id })}>
              {number} {title}
            </Button>
            <span className="field-hint">{t('issued {day}', { day: writeDay(day) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
