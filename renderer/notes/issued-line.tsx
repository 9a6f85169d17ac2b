import type { IssuedCopy } from '../../core/contract/issued-methods.ts';
import { writeDay } from '../language/format.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showIssued } from '../state/view.ts';

/** That copies of the note went out, in its head; nothing while none did. */
export function IssuedLine({ note }: { readonly note: string }) {
  const { view, issued } = useDesk();
  const copies = useStore(issued.store, (now) => now.copies)?.filter((copy) => copy.note === note) ?? [];
  const [last] = copies;
  if (!last) return null;
  const open = () => showIssued(view, copies.length === 1 ? { copy: last.id } : { note });
  return (
    <p className="note-issued">
      <button type="button" className="note-issued-link" onClick={open}>
        {nameLast(last, copies.length)}
      </button>
      {copies.some((copy) => copy.changed > 0) && (
        <span className="note-issued-changed">{t('Facts since changed')}</span>
      )}
    </p>
  );
}

function nameLast({ day, number }: IssuedCopy, times: number): string {
  const last = t('{partialDate}, No. {number}', { partialDate: writeDay(day), number });
  return t('{times, plural, one {Issued {last}} other {Issued # times, last {last}}}', { times, last });
}
