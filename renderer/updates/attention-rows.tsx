import { type ReactNode, useState } from 'react';
import type { Attention } from '../../core/contract/update-methods.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { writeDay } from '../language/format.ts';
import { t } from '../language/t.ts';
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
      title={title || t('Untitled note')}
      about={t('{places, plural, one {One place to look at} other {# places to look at}}', { places })}
      action={<Button onClick={() => void open()}>{t('Look through')}</Button>}
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
          note={fact.reviewBy ? t('Due for review by {partialDate}', { partialDate: writeDay(fact.reviewBy) }) : null}
        />
      </div>
      <div className="attention-actions">
        <Button look="quiet" onClick={() => factEditor.open(fact.id)}>
          {t('Open')}
        </Button>
        {!readOnly && <Button onClick={() => setAsking(true)}>{t('Mark as reviewed')}</Button>}
      </div>
      {asking && <ReviewedDialog fact={fact} onClose={() => setAsking(false)} />}
    </li>
  );
}

export function WithdrawnRow({ withdrawn }: { readonly withdrawn: Attention['withdrawn'][number] }) {
  const { view } = useDesk();
  const { source, reason, at, facts } = withdrawn;
  const resting =
    facts === 0
      ? t('no fact rests on it')
      : t('{facts, plural, one {one fact rests on it} other {# facts rest on it}}', { facts });
  return (
    <Row
      title={nameSource(source.csl)}
      about={`${reason === '' ? t('No reason was given') : reason} · ${writeInstant(at)} · ${resting}`}
      action={
        <Button look="quiet" onClick={() => showSource(view, source.id)}>
          {t('Open source')}
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
  const facts = t('{changed, plural, one {one fact} other {# facts}}', { changed });
  return (
    <Row
      title={`${number} ${title}`}
      about={t('Issued {partialDate}, {facts} changed since', { partialDate: writeDay(day), facts })}
      action={
        onOpen && (
          <Button look="quiet" onClick={() => onOpen(id)}>
            {t('Open the copy')}
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
      title={t('{count, plural, one {One pair of facts} other {# pairs of facts}}', { count })}
      about={t('Two sources give different figures, dates or speakers for the same matter')}
      action={<Button onClick={() => showLibrary(view, 'conflicts')}>{t('Settle')}</Button>}
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
