import { FilePlus2, FileText } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { IssuedDetail } from '../../core/contract/issued-methods.ts';
import type { FieldValue } from '../../core/note/note.ts';
import { writePartialDate } from '../../core/shared/partial-date.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { CheckFile } from './check-file.tsx';
import { nameChanged, nameCopy } from './describe-copy.ts';
import { FileDigest } from './file-digest.tsx';
import { IssuedChanges } from './issued-changes.tsx';
import { IssuedTitle } from './issued-title.tsx';
import { useHandOver } from './use-hand-over.ts';

interface IssuedCopyViewProps {
  readonly detail: IssuedDetail;
  readonly text: (detail: IssuedDetail) => ReactNode;
}

/** One copy: what it is, what changed behind it, and the paper as it went out. */
export function IssuedCopyView({ detail, text }: IssuedCopyViewProps) {
  const { session } = useDesk();
  const readOnly = useStore(session, (now) => now.phase === 'open' && now.dossier.readOnly);
  const { copy, addenda } = detail;
  const hand = useHandOver();
  return (
    <>
      <div className="issued-slip">
        <IssuedTitle>{nameCopy(copy)}</IssuedTitle>
        <p className="issued-remark">
          {copy.recipients.length > 0
            ? t('To {people}. Frozen: it can be read, and never changed.', { people: copy.recipients.join(', ') })
            : t('Frozen: it can be read, and never changed.')}
        </p>
        <div className="issued-actions">
          <Button icon={FileText} onClick={() => void hand.run(copy.id)}>
            {t('Save the file again')}
          </Button>
          <CheckFile sha256={copy.sha256} />
        </div>
        <p className={hand.said?.trouble ? 'field-error' : 'field-hint'} role="status">
          {hand.said?.words}
        </p>
        <FileDigest sha256={copy.sha256} />
        <section className="issued-part" aria-label={t('Since then')}>
          <h2 className="issued-name">{nameChanged(copy) ?? t('No fact has changed since')}</h2>
          {detail.changes.length > 0 && <IssuedChanges changes={detail.changes} language={detail.content.language} />}
          {copy.changed > 0 && !readOnly && <DraftAddendum issued={copy.id} />}
          {addenda.length > 0 && <Addenda addenda={addenda} />}
        </section>
      </div>
      <Paper detail={detail} text={text} />
    </>
  );
}

function DraftAddendum({ issued: id }: { readonly issued: string }) {
  const { issued, notify } = useDesk();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const draft = async () => {
    setWorking(true);
    const reply = await issued.draftAddendum(id);
    setWorking(false);
    if (reply.ok)
      notify({ title: t('Addendum drafted'), text: t('It lists place, old, new and source. Say what it means.') });
    else setTrouble(reply.message);
  };
  return (
    <div className="issued-actions">
      <Button look="primary" icon={FilePlus2} disabled={working} onClick={() => void draft()}>
        {t('Draft addendum')}
      </Button>
      {trouble !== null && (
        <p className="field-error" role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
}

function Addenda({ addenda }: { readonly addenda: IssuedDetail['addenda'] }) {
  const { notes } = useDesk();
  return (
    <ul className="issued-addenda" aria-label={t('Addenda so far')}>
      {addenda.map(({ note, title, trashed }) => (
        <li key={note}>
          <Button look="quiet" className="issued-link" onClick={() => void notes.open(note)}>
            {title || t('Untitled note')}
          </Button>
          {trashed && <span className="field-hint">{t('in the trash')}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The head of the memo in words: nothing of it can be written in. */
function Paper({ detail, text }: Pick<IssuedCopyViewProps, 'detail' | 'text'>) {
  const { library } = useDesk();
  const { copy, content } = detail;
  const template = useStore(library.store, (lists) => lists.templates)?.find((one) => one.id === content.template);
  const labels = new Map(template?.fields.map(({ id, label, type }) => [id, { label, type }]));
  const ids = [...new Set([...labels.keys(), ...Object.keys(content.fields)])].filter(
    (id) => wordsOf(content.fields[id]) !== '',
  );
  return (
    <article className="paper issued-paper" aria-label={`${nameCopy(copy)}: ${copy.title}`} lang={content.language}>
      <header className="note-head">
        <div className="note-kind">
          <span className="one-line">{template?.name ?? t('Note')}</span>
          <span className="issued-stamp">{nameCopy(copy)}</span>
          {content.marking !== null && (
            <span className="note-marking" data-set>
              {content.marking}
            </span>
          )}
        </div>
        <h2 className="note-title" dir="auto">
          {content.title || t('Untitled note')}
        </h2>
        {ids.length > 0 && (
          <dl className="note-fields">
            {ids.map((id) => {
              const words = wordsOf(content.fields[id]);
              const field = labels.get(id);
              return (
                <div key={id} className="note-field">
                  <dt className="note-field-label">{field?.label ?? id}</dt>
                  <dd className="note-field-value" dir="auto">
                    {field?.type === 'date' ? writePartialDate(words, content.language) : words}
                  </dd>
                </div>
              );
            })}
          </dl>
        )}
      </header>
      {text(detail)}
    </article>
  );
}

function wordsOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value.trim() : (value ?? []).filter((line) => line.trim() !== '').join(', ');
}
