import { useEffect, useState } from 'react';
import { moveToAnnex } from '../../core/note/move-to-annex.ts';
import type { Block } from '../../core/note/note.ts';
import type { Result } from '../../core/shared/result.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Waiting } from '../ui/empty-state.tsx';
import { AnnexDialog } from './annex-dialog.tsx';

/** What moving blocks needs of the editor. */
export interface TextPort {
  readonly read: () => Result<readonly Block[]>;
  readonly changeBody: (body: readonly Block[]) => void;
  readonly focus: () => void;
}

interface AnnexMoveProps {
  /** Id of the budget that is passed. */
  readonly budget: string;
  readonly handle: () => TextPort | null;
}

/** Asks which paragraphs go to an annex, and moves them; the note is measured as it is now. */
export function AnnexMove({ budget, handle }: AnnexMoveProps) {
  const { view, checks, page } = useDesk();
  const [ready, setReady] = useState(false);
  const now = useStore(checks.store);
  useEffect(() => {
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
  }, [page, checks]);
  const onClose = () => view.change((old) => ({ ...old, dialog: null }));
  const { note, template } = now;
  if (!ready || note === null || template === null)
    return (
      <Dialog open onClose={onClose} title={t('Move to an annex')}>
        <Waiting label={t('Laying out the note')} />
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
