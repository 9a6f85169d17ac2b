import { type Ref, useMemo } from 'react';
import type { OpenNote } from '../../core/contract/open-note.ts';
import { useBackend } from '../backend/use-backend.tsx';
import type { NoteEditorHandle } from '../editor/editor-types.ts';
import { NoteEditor } from '../editor/note-editor.tsx';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showSource } from '../state/view.ts';
import { createCopying } from './create-copying.ts';
import { createEditorFacts } from './editor-facts.ts';
import { useEditorImages } from './use-editor-images.ts';
import { useFactWays } from './use-fact-ways.ts';

interface ReadTextProps {
  readonly note: OpenNote;
  /** Its accessible name. */
  readonly label: string;
  readonly handle?: Ref<NoteEditorHandle>;
}

/** The text of a note, read as a note is and never written in: selected, copied with its links, and its facts looked at. */
export function ReadText({ note, label, handle }: ReadTextProps) {
  const backend = useBackend();
  const desk = useDesk();
  const dossier = useStore(desk.session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const facts = useMemo(() => createEditorFacts(backend, dossier), [backend, dossier]);
  const copying = useMemo(() => createCopying(backend, desk, dossier), [backend, desk, dossier]);
  const images = useEditorImages(dossier);
  const ways = useFactWays(null);
  return (
    <NoteEditor
      note={note}
      template={null}
      readOnly
      label={label}
      facts={facts}
      copying={copying}
      images={images}
      onDirty={ignore}
      onSection={ignore}
      onOpenSource={(source, passage, span) => showSource(desk.view, source, { passage, span })}
      ways={ways}
      onUndoState={ignore}
      onFormat={ignore}
      handle={handle ?? null}
    />
  );
}

const ignore = () => {};
