import { OpenGallery } from '../gallery/open-gallery.tsx';
import { OpenPalette } from '../palette/open-palette.tsx';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import type { DialogView } from '../state/view.ts';
import { later } from '../ui/later.tsx';

const ClashDialog = later(async () => (await import('../notes/clash-dialog.tsx')).ClashDialog);
const NameVersionDialog = later(async () => (await import('../notes/name-version-dialog.tsx')).NameVersionDialog);
const NewNoteDialog = later(async () => (await import('../notes/new-note-dialog.tsx')).NewNoteDialog);
const KeysDialog = later(async () => (await import('../settings/keys-dialog.tsx')).KeysDialog);
const OpenLinkDialog = later(async () => (await import('../sources/open-link-dialog.tsx')).OpenLinkDialog);
const UnsavedDialog = later(async () => (await import('./unsaved-dialog.tsx')).UnsavedDialog);
const ChooseFileDialog = later(async () => (await import('../dossier/choose-file-dialog.tsx')).ChooseFileDialog);
const TagNoteDialog = later(async () => (await import('../dossier/tag-note-dialog.tsx')).TagNoteDialog);
const WordsDialog = later(async () => (await import('../dossier/words-dialog.tsx')).WordsDialog);
const HandOutDialog = later(async () => (await import('../exchange/hand-out-dialog.tsx')).HandOutDialog);
const TakeInDialog = later(async () => (await import('../exchange/take-in-dialog.tsx')).TakeInDialog);
const ExportDialog = later(async () => (await import('../export/export-dialog.tsx')).ExportDialog);
const CompareDialog = later(async () => (await import('../notes/compare-dialog.tsx')).CompareDialog);
const ReplaceDialog = later(async () => (await import('../finding/replace-dialog.tsx')).ReplaceDialog);
const TakeBackDialog = later(async () => (await import('../finding/take-back-dialog.tsx')).TakeBackDialog);
const ImportDialog = later(async () => (await import('../importing/import-dialog.tsx')).ImportDialog);
const PasteDialog = later(async () => (await import('../importing/paste-dialog.tsx')).PasteDialog);
const IssueDialog = later(async () => (await import('../issued/issue-dialog.tsx')).IssueDialog);
const HistoryDialog = later(async () => (await import('../notes/history-dialog.tsx')).HistoryDialog);
const DescribeSourceDialog = later(
  async () => (await import('../sources/describe-source-dialog.tsx')).DescribeSourceDialog,
);
const PackDialog = later(async () => (await import('../export/pack-dialog.tsx')).PackDialog);
const FromNoteDialog = later(async () => (await import('../templates/from-note-dialog.tsx')).FromNoteDialog);
const LowerDialog = later(async () => (await import('../marking/lower-dialog.tsx')).LowerDialog);
const ChangeTemplateDialog = later(
  async () => (await import('../switching/change-template-dialog.tsx')).ChangeTemplateDialog,
);
const NoteLanguageDialog = later(
  async () => (await import('../switching/note-language-dialog.tsx')).NoteLanguageDialog,
);
const PageSetupDialog = later(async () => (await import('../switching/page-setup-dialog.tsx')).PageSetupDialog);
const WordFileDialog = later(async () => (await import('../word-file/word-file-dialog.tsx')).WordFileDialog);
const WordTemplateDialog = later(
  async () => (await import('../word-template/word-template-dialog.tsx')).WordTemplateDialog,
);

interface TextPort {
  readonly onGoTo: (block: number) => void;
  /** Whether the caret is in a table. */
  readonly isInTable: () => boolean;
}

/** The one dialog that is open, if any; a clash of versions comes before everything else. */
export function AppDialogs(text: TextPort) {
  const { view, page } = useDesk();
  const dialog = useStore(view, (now) => now.dialog);
  const clash = useStore(page.store, (now) => now.phase === 'open' && now.clash !== null);
  const close = () =>
    view.change((old) => ({
      ...old,
      dialog: old.dialog?.kind === 'describe-source' && old.dialog.back ? { kind: old.dialog.back } : null,
    }));
  if (clash) return <ClashDialog />;
  return dialog && show(dialog, close, text);
}

function show(dialog: DialogView, close: () => void, text: TextPort) {
  switch (dialog.kind) {
    case 'gallery':
      return <OpenGallery template={dialog.template} onClose={close} />;
    case 'new-note':
      return <NewNoteDialog template={dialog.template} fill={dialog.fill} onClose={close} />;
    case 'export':
      return <ExportDialog format={dialog.format} onClose={close} />;
    case 'pack':
      return <PackDialog note={dialog.note} onClose={close} />;
    case 'issue':
      return <IssueDialog onClose={close} />;
    case 'take-in':
      return <TakeInDialog onClose={close} />;
    case 'hand-out':
      return <HandOutDialog facts={dialog.facts ?? null} onClose={close} />;
    case 'palette':
      return <OpenPalette onClose={close} {...text} />;
    case 'template-from-note':
      return <FromNoteDialog onClose={close} />;
    case 'name-version':
      return <NameVersionDialog onClose={close} />;
    case 'compare-notes':
      return <CompareDialog key={dialog.note} note={dialog.note} onClose={close} />;
    case 'replace-in-notes':
      return <ReplaceDialog onClose={close} />;
    case 'take-back-words':
      return <TakeBackDialog back={dialog.back} onClose={close} />;
    case 'tag-note':
      return <TagNoteDialog key={dialog.note} note={dialog.note} onClose={close} />;
    case 'note-history':
      return <HistoryDialog key={dialog.note} note={dialog.note} onClose={close} />;
    // The text of the note is theirs to change: fact-blocks/block-dialogs.tsx, facts/fill-dialog.tsx, checks/annex-dialog.tsx.
    case 'fill-note':
    case 'annex':
    case 'fact-block':
    case 'update-block':
    case 'chart':
      return null;
    case 'lower-marking':
      return <LowerDialog marking={dialog.marking} below={dialog.below} onClose={close} />;
    case 'change-template':
      return <ChangeTemplateDialog onClose={close} />;
    case 'page-setup':
      return <PageSetupDialog onClose={close} />;
    case 'note-language':
      return <NoteLanguageDialog onClose={close} />;
    case 'word-file':
      return <WordFileDialog onClose={close} />;
    case 'word-template':
      return <WordTemplateDialog onClose={close} />;
    case 'dossier-words':
      return <WordsDialog onClose={close} />;
    case 'keys':
      return <KeysDialog onClose={close} />;
    case 'choose-file':
      return <ChooseFileDialog key={dialog.purpose} purpose={dialog.purpose} onClose={close} />;
    case 'open-link':
      return <OpenLinkDialog url={dialog.url} onClose={close} />;
    case 'import':
      return <ImportDialog onClose={close} />;
    case 'paste-article':
      return <PasteDialog onClose={close} />;
    case 'describe-source':
      return <DescribeSourceDialog key={dialog.source} source={dialog.source} onClose={close} />;
    case 'unsaved':
      return <UnsavedDialog message={dialog.message} onClose={close} />;
  }
}
