import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { later } from '../ui/later.tsx';
import type { Filled } from './fill-dialog.tsx';

const FillDialog = later(async () => (await import('./fill-dialog.tsx')).FillDialog);

interface FillDialogsProps {
  readonly onFill: (places: readonly Filled[]) => void;
  readonly focusText: () => void;
}

/** The look through every slot of the open note before all are filled, when it is asked for. */
export function FillDialogs({ onFill, focusText }: FillDialogsProps) {
  const { view, page, library } = useDesk();
  const asked = useStore(view, (now) => now.dialog?.kind === 'fill-note');
  const now = useStore(page.store);
  const templates = useStore(library.store, (lists) => lists.templates);
  if (!asked || now.phase !== 'open') return null;
  const onClose = () => {
    view.change((old) => ({ ...old, dialog: null }));
    focusText();
  };
  const template = templates?.find(({ id }) => id === now.opened.note.template) ?? null;
  return <FillDialog note={now} template={template} onFill={onFill} onClose={onClose} />;
}
