import { useEffect, useState } from 'react';
import { moveToAnnex } from '../../core/note/move-to-annex.ts';
import type { Block } from '../../core/note/note.ts';
import type { Result } from '../../core/shared/result.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Waiting } from '../ui/empty-state.tsx';
import { later } from '../ui/later.tsx';

const AnnexDialog = later(async () => (await import('./annex-dialog.tsx')).AnnexDialog);

/** What moving blocks needs of the editor. */
interface TextPort {
  readonly read: () => Result<readonly Block[]>;
  readonly changeBody: (body: readonly Block[]) => void;
  readonly focus: () => void;
}

/** The question which paragraphs go to an annex, when it is asked for. */
export function AnnexDialogs({ handle }: { readonly handle: () => TextPort | null }) {
  const { view, checks, page } = useDesk();
  const budget = useStore(view, (now) => (now.dialog?.kind === 'annex' ? now.dialog.budget : null));
  const [ready, setReady] = useState(false);
  const now = useStore(checks.store);
  useEffect(() => {
    setReady(false);
    if (budget === null) return;
    let gone = false;
    // What was typed a moment ago counts, too.
    void page
      .flush()
      .then(() => checks.refresh())
      .then(() => {
        if (!gone) setReady(true);
      });
    return () => {
      gone = true;
    };
  }, [budget, page, checks]);
  if (budget === null) return null;
  const onClose = () => view.change((old) => ({ ...old, dialog: null }));
  const { note, template } = now;
  if (!ready || note === null || template === null)
    return (
      <Dialog open onClose={onClose} title={t('Move to an annex')}>
        <Waiting label={t('Laying the note out')} />
      </Dialog>
    );
  const onMove = (moved: ReadonlySet<number>) => {
    onClose();
    const text = handle();
    const body = text?.read();
    if (text && body?.ok) text.changeBody(moveToAnnex({ ...note, body: body.value }, moved));
  };
  return <AnnexDialog checks={now} note={note} template={template} budget={budget} onMove={onMove} onClose={onClose} />;
}
