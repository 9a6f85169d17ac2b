import type { FactDetail } from '../../core/contract/backend.ts';
import { writePartialDate } from '../../core/shared/partial-date.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showIssued } from '../state/view.ts';
import { Button } from '../ui/button.tsx';

/** Notes and issued copies a fact stands in. */
export function FactUses({ detail: { uses, issued } }: { readonly detail: FactDetail }) {
  const { notes, view } = useDesk();
  return (
    <section className="editor-part" aria-label="Where it is used">
      <h3 className="editor-heading">Where it is used</h3>
      {uses.length === 0 && issued.length === 0 && <p className="field-hint">In no note yet.</p>}
      <ul className="editor-uses">
        {uses.map(({ note, title, places }) => (
          <li key={note}>
            <Button look="quiet" className="editor-link" onClick={() => void notes.open(note)}>
              {title || 'Untitled note'}
            </Button>
            <span className="field-hint">{places === 1 ? 'one place' : `${places} places`}</span>
          </li>
        ))}
        {issued.map(({ id, number, title, day }) => (
          <li key={id}>
            <Button look="quiet" className="editor-link" onClick={() => showIssued(view, { copy: id })}>
              {number} {title}
            </Button>
            <span className="field-hint">issued {writePartialDate(day, 'en')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
