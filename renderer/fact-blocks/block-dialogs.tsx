import type { BlocksEditor } from '../state/note-blocks.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import type { DialogView } from '../state/view.ts';
import { later } from '../ui/later.tsx';

const ChartDialog = later(async () => (await import('./chart-dialog.tsx')).ChartDialog);
const FactBlockDialog = later(async () => (await import('./fact-block-dialog.tsx')).FactBlockDialog);
const UpdateDialog = later(async () => (await import('./update-dialog.tsx')).UpdateDialog);

interface BlockDialogsProps {
  /** Of the note that is open; null without one. */
  readonly blocks: () => BlocksEditor | null;
  readonly focusText: () => void;
}

/** The dialogs that put something into the text of the open note. */
export function BlockDialogs({ blocks: readBlocks, focusText }: BlockDialogsProps) {
  const { view, page } = useDesk();
  const dialog = useStore(view, (now) => now.dialog);
  const language = useStore(page.store, (now) => (now.phase === 'open' ? now.opened.note.language : null));
  const blocks = dialog && readBlocks();
  if (!blocks || language === null) return null;
  const onClose = () => {
    view.change((old) => ({ ...old, dialog: null }));
    focusText();
  };
  return show(dialog, { blocks, language, onClose });
}

function show(
  dialog: DialogView,
  shared: { readonly blocks: BlocksEditor; readonly language: string; readonly onClose: () => void },
) {
  if (dialog.kind === 'fact-block' && dialog.block === null) return <FactBlockDialog {...shared} target={null} />;
  if (dialog.kind !== 'fact-block' && dialog.kind !== 'update-block' && dialog.kind !== 'chart') return null;
  const key = dialog.block;
  const block = key === null ? null : shared.blocks.read(key);
  if (key === null || block === null) return null;
  const { made } = block;
  if (dialog.kind === 'chart')
    return block.type === 'list' ? null : <ChartDialog key={key} {...shared} target={{ key, block }} />;
  if (made === undefined) return null;
  if (dialog.kind === 'fact-block') return <FactBlockDialog key={key} {...shared} target={{ key, block, made }} />;
  return <UpdateDialog key={key} {...shared} target={{ key, block, made }} />;
}
