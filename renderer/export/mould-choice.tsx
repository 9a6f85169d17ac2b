import './mould-choice.css';
import { useRef, useState } from 'react';
import type { MouldReport } from '../../core/contract/mould-methods.ts';
import type { NoteFile } from '../../core/contract/note-file.ts';
import type { StyleMap } from '../../core/templates/template.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { downloadFile } from '../ui/download-file.ts';
import { MouldStyles } from './mould-styles.tsx';

/** The department's own file a note is printed in, and the styles somebody chose for kinds of block. */
export interface ChosenMould {
  readonly file: NoteFile;
  readonly report: MouldReport;
  readonly styles: StyleMap;
}

interface MouldChoiceProps {
  readonly mould: ChosenMould | null;
  /** Styles the note's template names, which go before what is found. */
  readonly named: StyleMap;
  /** Name of one that is being read to be offered again. */
  readonly reading: string | null;
  readonly onChange: (mould: ChosenMould | null) => void;
}

const TICKET = 'mould';
const MOST_BYTES = 50 * 1024 * 1024;
const ACCEPTED =
  '.docx,.dotx,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.wordprocessingml.template';

/** Chooses a mould, shows what it gives and lets its styles be corrected. */
export function MouldChoice({ mould, named, reading, onChange }: MouldChoiceProps) {
  const backend = useBackend();
  const { session } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const [state, setState] = useState<{ readonly busy: string | null; readonly trouble: string | null }>(IDLE);
  const input = useRef<HTMLInputElement>(null);

  const choose = async (file: File) => {
    if (file.size > MOST_BYTES) return setState({ busy: null, trouble: t('The file is larger than 50 MB.') });
    setState({ busy: t('Reading {name}', { name: file.name }), trouble: null });
    const chosen = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    const reply = await backend.moulds.check({ dossier, ticket: TICKET, ...chosen });
    setState({ busy: null, trouble: reply.ok ? null : reply.message });
    if (reply.ok) onChange({ file: chosen, report: reply.value, styles: {} });
  };
  const test = async ({ file, styles }: ChosenMould) => {
    setState({ busy: t('Making a test page'), trouble: null });
    const reply = await backend.moulds.test({ dossier, ticket: TICKET, ...file, styles: { ...named, ...styles } });
    setState({ busy: null, trouble: reply.ok || reply.code === 'cancelled' ? null : reply.message });
    if (reply.ok && reply.value.kind === 'download') downloadFile(reply.value);
  };

  const said = state.busy ?? (reading === null ? null : t('Reading {name}', { name: reading }));
  const busy = said !== null;
  return (
    <section className="mould" aria-labelledby="mould-head">
      <div className="mould-row">
        <h3 id="mould-head">{t('Word template')}</h3>
        <p className="mould-name">{mould ? mould.file.name : t('None: the paper of the note’s template')}</p>
        {mould && (
          <Button look="quiet" disabled={busy} onClick={() => onChange(null)}>
            {t('Remove')}
          </Button>
        )}
        <Button disabled={busy} onClick={() => input.current?.click()}>
          {mould ? t('Choose another') : t('Choose a Word file')}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={t('Word file of the department')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again.
          if (file) void choose(file).finally(() => (target.value = ''));
        }}
      />
      {busy && (
        <p className="export-option-hint" role="status">
          {said}
        </p>
      )}
      {state.trouble && (
        <p className="field-error" role="alert">
          {state.trouble}
        </p>
      )}
      {mould ? (
        <>
          <MouldStyles mould={mould} named={named} onChange={(styles) => onChange({ ...mould, styles })} />
          {mould.report.dropped.length > 0 && (
            <div className="export-option-hint">
              {t('Left out of it:')}
              <ul className="mould-lost">
                {mould.report.dropped.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          )}
          <Button look="quiet" disabled={busy} onClick={() => void test(mould)}>
            {t('Make a test page')}
          </Button>
        </>
      ) : (
        <p className="export-option-hint">
          {t('A document or template of your department, whose styles, headers, lists and controls the note gets.')}
        </p>
      )}
    </section>
  );
}

const IDLE = { busy: null, trouble: null } as const;
