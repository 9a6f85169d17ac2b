import { useMemo } from 'react';
import type { IssuedDetail } from '../../core/contract/issued-methods.ts';
import type { OpenNote } from '../../core/contract/open-note.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { NoteEditor } from '../editor/note-editor.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showSource } from '../state/view.ts';
import { createCopying } from './create-copying.ts';
import { createEditorFacts } from './editor-facts.ts';
import { useEditorImages } from './use-editor-images.ts';
import { useFactWays } from './use-fact-ways.ts';

/** The text of an issued copy: read as a note is, and never written in. */
export function IssuedText({ detail }: { readonly detail: IssuedDetail }) {
  const backend = useBackend();
  const desk = useDesk();
  const dossier = useStore(desk.session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const facts = useMemo(() => createEditorFacts(backend, dossier), [backend, dossier]);
  const copying = useMemo(() => createCopying(backend, desk, dossier), [backend, desk, dossier]);
  const images = useEditorImages(dossier);
  const ways = useFactWays(null);
  const { content, copy } = detail;
  const note: OpenNote = { note: content, version: 0, updated: copy.day, revision: 0, aside: null };
  return (
    <NoteEditor
      note={note}
      template={null}
      readOnly
      label={t('Text of the issued copy')}
      facts={facts}
      copying={copying}
      images={images}
      onDirty={ignore}
      onSection={ignore}
      onOpenSource={(source, passage, span) => showSource(desk.view, source, { passage, span })}
      ways={ways}
      onUndoState={ignore}
      onFormat={ignore}
      handle={null}
    />
  );
}

const ignore = () => {};
