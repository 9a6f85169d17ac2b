import { FilePlus2, FileText } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { IssuedDetail } from '../../core/contract/issued-methods.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { ReadPaper } from '../ui/read-paper.tsx';
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
            ? t('To {people}. Frozen: it can be read but never changed.', { people: copy.recipients.join(', ') })
            : t('Frozen: it can be read but never changed.')}
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

function Paper({ detail, text }: Pick<IssuedCopyViewProps, 'detail' | 'text'>) {
  const { library } = useDesk();
  const { copy, content } = detail;
  const template = useStore(library.store, (lists) => lists.templates)?.find((one) => one.id === content.template);
  return (
    <ReadPaper
      label={`${nameCopy(copy)}: ${copy.title}`}
      note={content}
      template={template ?? null}
      stamp={nameCopy(copy)}
      className="issued-paper"
    >
      {text(detail)}
    </ReadPaper>
  );
}
