import { type ReactNode, useState } from 'react';
import type { Attention } from '../../core/contract/update-methods.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { writePartialDate } from '../../core/shared/partial-date.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showChanges, showLibrary, showSource } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { FactSummary } from '../ui/fact-summary.tsx';
import { nameSource } from '../ui/name-source.ts';
import { writeInstant } from '../ui/write-instant.ts';
import { ReviewedDialog } from './reviewed-dialog.tsx';

export function NoteRow({ note: { note, title, places } }: { readonly note: Attention['notes'][number] }) {
  const { view, notes, updates } = useDesk();
  const open = async () => {
    showChanges(view, note);
    await notes.open(note);
    updates.look(null, true);
  };
  return (
    <Row
      title={title || 'Untitled note'}
      about={places === 1 ? 'One place to look at' : `${places.toLocaleString('en')} places to look at`}
      action={<Button onClick={() => void open()}>Look through</Button>}
    />
  );
}

export function DueRow({ fact }: { readonly fact: Fact }) {
  const { factEditor, session } = useDesk();
  const readOnly = useStore(session, (now) => now.phase === 'open' && now.dossier.readOnly);
  const [asking, setAsking] = useState(false);
  return (
    <li className="attention-row">
      <div className="attention-words">
        <FactSummary
          fact={fact}
          note={fact.reviewBy ? `To be looked at again by ${writePartialDate(fact.reviewBy, 'en')}` : null}
        />
      </div>
      <div className="attention-actions">
        <Button look="quiet" onClick={() => factEditor.open(fact.id)}>
          Open
        </Button>
        {!readOnly && <Button onClick={() => setAsking(true)}>Mark as reviewed</Button>}
      </div>
      {asking && <ReviewedDialog fact={fact} onClose={() => setAsking(false)} />}
    </li>
  );
}

export function WithdrawnRow({ withdrawn }: { readonly withdrawn: Attention['withdrawn'][number] }) {
  const { view } = useDesk();
  const { source, reason, at, facts } = withdrawn;
  const resting =
    facts === 0 ? 'no fact rests on it' : facts === 1 ? 'one fact rests on it' : `${facts} facts rest on it`;
  return (
    <Row
      title={nameSource(source.csl)}
      about={`${reason === '' ? 'No reason was given' : reason} · ${writeInstant(at)} · ${resting}`}
      action={
        <Button look="quiet" onClick={() => showSource(view, source.id)}>
          Open source
        </Button>
      }
    />
  );
}

interface IssuedRowProps {
  readonly copy: Attention['issued'][number];
  readonly onOpen: ((issued: string) => void) | undefined;
}

export function IssuedRow({ copy: { id, number, title, day, changed }, onOpen }: IssuedRowProps) {
  const facts = changed === 1 ? 'one fact' : `${changed} facts`;
  return (
    <Row
      title={`${number} ${title}`}
      about={`Issued ${writePartialDate(day, 'en')}, ${facts} changed since`}
      action={
        onOpen && (
          <Button look="quiet" onClick={() => onOpen(id)}>
            Open the copy
          </Button>
        )
      }
    />
  );
}

export function ConflictsRow({ count }: { readonly count: number }) {
  const { view } = useDesk();
  return (
    <Row
      title={count === 1 ? 'One pair of facts' : `${count.toLocaleString('en')} pairs of facts`}
      about="Two sources give another figure, date or speaker for the same matter"
      action={<Button onClick={() => showLibrary(view, 'conflicts')}>Settle</Button>}
    />
  );
}

interface RowProps {
  readonly title: string;
  readonly about: string;
  readonly action?: ReactNode;
}

function Row({ title, about, action }: RowProps) {
  return (
    <li className="attention-row">
      <div className="attention-words">
        <p className="attention-what" dir="auto">
          {title}
        </p>
        <p className="attention-about">{about}</p>
      </div>
      {action && <div className="attention-actions">{action}</div>}
    </li>
  );
}
