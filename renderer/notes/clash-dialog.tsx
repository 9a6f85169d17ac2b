import './clash-dialog.css';
import { useState } from 'react';
import type { Note } from '../../core/note/note.ts';
import { t } from '../language/t.ts';
import type { Clash } from '../state/open-page.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { type ComparedBlock, compareNotes } from './compare-notes.ts';
import { useFieldLabels } from './use-field-labels.ts';

/** Two versions of one note: whatever is chosen, the other one is kept too. */
export function ClashDialog() {
  const { page } = useDesk();
  const clash = useStore(page.store, (now) => (now.phase === 'open' ? now.clash : null));
  if (!clash) return null;
  return <Versions clash={clash} />;
}

function Versions({ clash }: { readonly clash: Clash }) {
  const { page, library, notify } = useDesk();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const compared = compareNotes(clash.mine, clash.theirs, useFieldLabels());

  const settle = async (keep: 'mine' | 'theirs' | 'both') => {
    setBusy(true);
    const result = await page.settle(keep);
    setBusy(false);
    if (!result.ok) return setTrouble(result.error);
    await library.refresh();
    notify({
      title: SETTLED[keep],
      text:
        keep === 'both' ? t('Both are in the list of notes.') : t('The other one stays in the history of the note.'),
    });
  };

  return (
    <Dialog
      open
      size="large"
      title={t('This note was changed in two places')}
      description={t(
        'Nothing is lost. Choose which version to continue with; the other stays in the dossier. Differences are marked.',
      )}
      footer={
        <>
          {trouble && (
            <p className="dialog-foot-note field-error" role="alert">
              {trouble}
            </p>
          )}
          <Button disabled={busy} onClick={() => void settle('both')}>
            {t('Keep both as two notes')}
          </Button>
          <Button disabled={busy} onClick={() => void settle('theirs')}>
            {t('Continue with the other')}
          </Button>
          <Button look="primary" disabled={busy} onClick={() => void settle('mine')}>
            {t('Continue with yours')}
          </Button>
        </>
      }
    >
      <div className="clash">
        <Version name={t('Yours, in this window')} note={clash.mine} blocks={compared.mine} />
        <Version name={t('The other, saved meanwhile')} note={clash.theirs} blocks={compared.theirs} />
      </div>
    </Dialog>
  );
}

const SETTLED = {
  get mine() {
    return t('Continuing with your version');
  },
  get theirs() {
    return t('Continuing with the other version');
  },
  get both() {
    return t('Kept as two notes');
  },
} as const;

interface VersionProps {
  readonly name: string;
  readonly note: Note;
  readonly blocks: readonly ComparedBlock[];
}

function Version({ name, note, blocks }: VersionProps) {
  return (
    <div className="clash-version">
      <h3 className="clash-name">{name}</h3>
      <section
        ref={showFirstDifference}
        className="clash-text readable scrolls"
        aria-label={name}
        lang={note.language}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {blocks.map((block) => (
          <p
            key={block.key}
            className="clash-block"
            data-role={block.role}
            data-differs={block.different !== null || undefined}
          >
            {block.different && <span className="visually-hidden">{t('Differs:')}</span>}
            {block.label && <span className="line-label">{block.label}</span>}
            <MarkedText text={block.text} spans={block.different ? [block.different] : []} />
          </p>
        ))}
      </section>
    </div>
  );
}

function showFirstDifference(text: HTMLElement | null): void {
  text?.querySelector('[data-differs]')?.scrollIntoView({ block: 'center' });
}
