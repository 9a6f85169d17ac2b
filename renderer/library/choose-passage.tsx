import './library-dialogs.css';
import './choose-passage.css';
import { type FocusEvent, useEffect, useId, useRef, useState } from 'react';
import type { Citation } from '../../core/facts/fact.ts';
import type { Passage, Source } from '../../core/facts/source.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { Field } from '../ui/field.tsx';
import { nameSource } from '../ui/name-source.ts';
import { Select } from '../ui/select.tsx';

interface ChoosePassageProps {
  readonly onClose: () => void;
  readonly onChoose: (citation: Citation) => void;
}

/** A source, a passage of it, and the exact words in that: all of them when none are marked. */
export function ChoosePassage({ onClose, onChoose }: ChoosePassageProps) {
  const { library } = useDesk();
  const sources = useStore(library.store, (lists) => lists.sources) ?? [];
  const id = useId();
  const [chosen, setChosen] = useState(sources[0]?.id ?? '');
  const [typed, setTyped] = useState('');
  const [passage, setPassage] = useState<Passage | null>(null);
  const words = useRef<HTMLTextAreaElement>(null);
  const source = useSourceText(chosen);
  const asked = typed.trim().toLowerCase();
  const passages = (source?.passages ?? []).filter(({ text }) => text.toLowerCase().includes(asked));
  const choose = () => {
    const box = words.current;
    if (!passage || !box) return;
    const [start, end] = [box.selectionStart, box.selectionEnd];
    const whole = start === end || (start === 0 && end >= passage.text.length);
    onChoose({ source: chosen, passage: passage.number, span: whole ? null : { start, end } });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={t('Choose a passage')}
      footer={
        <>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" disabled={passage === null} onClick={choose}>
            {t('Cite this passage')}
          </Button>
        </>
      }
    >
      {sources.length === 0 ? (
        <EmptyState title={t('No sources yet')}>
          {t('Import an article first: its passages can be cited then.')}
        </EmptyState>
      ) : (
        <div className="dialog-form">
          <div className="field-pair">
            <div className="field">
              <span className="field-label" aria-hidden>
                {t('Source')}
              </span>
              <Select
                label={t('Source')}
                value={chosen}
                options={sources.map((one) => ({ value: one.id, label: nameSource(one.csl) }))}
                onChange={(next) => {
                  setChosen(next);
                  setPassage(null);
                }}
              />
            </div>
            <Field label={t('Words in it')} optional>
              {({ control }) => (
                <input
                  id={control}
                  className="text-box"
                  value={typed}
                  onChange={(event) => setTyped(event.target.value)}
                />
              )}
            </Field>
          </div>
          {!source ? (
            <Waiting label={t('Reading the source')} lines={6} />
          ) : (
            <ul className="passages scrolls" aria-label={t('Passages')}>
              {passages.map((one) => (
                <li key={one.number}>
                  <label className="passage-choice" htmlFor={`${id} ${one.number}`}>
                    <input
                      id={`${id} ${one.number}`}
                      type="radio"
                      name={id}
                      checked={passage?.number === one.number}
                      onChange={() => setPassage(one)}
                    />
                    <span className="readable" lang={source.language} dir="auto">
                      {one.text}
                    </span>
                  </label>
                </li>
              ))}
              {passages.length === 0 && <li className="facet-quiet">{t('No passage has these words.')}</li>}
            </ul>
          )}
          {passage && (
            <Field
              label={t('Exact words')}
              hint={t('Mark the words the fact rests on. With none marked, it rests on all of them.')}
            >
              {({ control, about }) => (
                <textarea
                  key={passage.number}
                  ref={words}
                  id={control}
                  className="text-box claim-box"
                  aria-describedby={about}
                  // Not readOnly: that would take the caret away, and with it marking by keyboard.
                  aria-readonly
                  spellCheck={false}
                  dir="auto"
                  lang={source?.language}
                  value={passage.text}
                  onChange={() => undefined}
                  onFocus={startAtTop}
                />
              )}
            </Field>
          )}
        </div>
      )}
    </Dialog>
  );
}

/** The caret begins where reading begins; a selection made by a press is not touched. */
function startAtTop({ currentTarget: box }: FocusEvent<HTMLTextAreaElement>): void {
  if (box.selectionStart === box.value.length) box.setSelectionRange(0, 0);
}

function useSourceText(id: string): Source | null {
  const backend = useBackend();
  const { session } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const [source, setSource] = useState<Source | null>(null);
  useEffect(() => {
    let wanted = true;
    if (id !== '')
      void backend.sources
        .read({ dossier, source: id })
        .then((reply) => wanted && setSource(reply.ok ? reply.value.source : null));
    return () => {
      wanted = false;
    };
  }, [backend, dossier, id]);
  return source?.id === id ? source : null;
}
