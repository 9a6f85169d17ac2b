import './exchange.css';
import { useState } from 'react';
import type { Delivery } from '../../core/contract/delivery.ts';
import type { Reply } from '../../core/contract/reply.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { downloadFile } from '../ui/download-file.ts';

const FORMATS = [
  {
    id: 'csv',
    get what() {
      return t('Facts');
    },
    get name() {
      return t('Table (CSV)');
    },
    get hint() {
      return t('For a spreadsheet; edit it there and import it again');
    },
  },
  {
    id: 'json',
    get what() {
      return t('Facts');
    },
    name: 'JSON',
    get hint() {
      return t('For another dossier: with the sources they rest on');
    },
  },
  {
    id: 'csl',
    get what() {
      return t('Sources');
    },
    name: 'CSL-JSON',
    get hint() {
      return t('For Zotero and Pandoc; everything known of a source');
    },
  },
  {
    id: 'ris',
    get what() {
      return t('Sources');
    },
    name: 'RIS',
    get hint() {
      return t('For EndNote, Mendeley and most catalogues');
    },
  },
  {
    id: 'bib',
    get what() {
      return t('Sources');
    },
    name: 'BibTeX',
    get hint() {
      return t('For LaTeX, in BibLaTeX form');
    },
  },
] as const;
type Format = (typeof FORMATS)[number]['id'];

interface HandOutDialogProps {
  /** Facts chosen; null for everything. */
  readonly facts: readonly string[] | null;
  readonly onClose: () => void;
}

const EVERYTHING = {
  get title() {
    return t('Facts and sources to a file');
  },
  get description() {
    return t('Everything in this dossier, for another program. Notes are exported one by one.');
  },
};

function wordChosen(count: number) {
  return {
    title: t('{count, plural, one {One fact to a file} other {# facts to a file}}', { count }),
    description: t('Only what is chosen in the library, for another program or another dossier.'),
  };
}

/** Writes facts or the data of all sources for another program. */
export function HandOutDialog({ facts, onClose }: HandOutDialogProps) {
  const backend = useBackend();
  const { session, notify } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const make = (format: Format): Promise<Reply<Delivery>> =>
    format === 'csv' || format === 'json'
      ? backend.exports.facts({ dossier, format, ...(facts === null ? {} : { facts }) })
      : backend.exports.references({ dossier, format });
  const run = async (format: Format) => {
    setWorking(true);
    setTrouble(null);
    const reply = await make(format);
    setWorking(false);
    if (!reply.ok) return setTrouble(reply.code === 'cancelled' ? null : reply.message);
    if (reply.value.kind === 'download') downloadFile(reply.value);
    onClose();
    const where =
      reply.value.kind === 'file' ? reply.value.path : t('{name} is in your downloads.', { name: reply.value.name });
    notify({ title: t('Written to a file'), text: where, lasting: true });
  };

  return (
    <Dialog
      open
      onClose={onClose}
      {...(facts === null ? EVERYTHING : wordChosen(facts.length))}
      footer={<Button onClick={onClose}>{t('Cancel')}</Button>}
    >
      {(facts === null ? ([t('Facts'), t('Sources')] as const) : ([t('Facts')] as const)).map((what) => (
        <section key={what} className="exchange-group" aria-label={what}>
          <h3 className="exchange-title">{what}</h3>
          <div className="exchange-choices">
            {FORMATS.filter((format) => format.what === what).map(({ id, name, hint }) => (
              <button
                key={id}
                type="button"
                className="exchange-choice"
                disabled={working}
                onClick={() => void run(id)}
              >
                <span className="exchange-name">{name}</span>
                <span className="exchange-hint">{hint}</span>
              </button>
            ))}
          </div>
        </section>
      ))}
      {trouble && (
        <p className="field-error" role="alert">
          {trouble}
        </p>
      )}
    </Dialog>
  );
}
