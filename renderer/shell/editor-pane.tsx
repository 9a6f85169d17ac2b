import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Span } from '../../core/facts/fact.ts';
import type { Template } from '../../core/templates/template.ts';
import { useBackend } from '../backend/use-backend.tsx';
import type { EditorCopying } from '../editor/copying/editor-copying.ts';
import type { EditorFacts, FormatState, NoteEditorHandle, UndoState, WritingAids } from '../editor/editor-types.ts';
import { NoteEditor } from '../editor/note-editor.tsx';
import type { MoreSections } from '../editor/slash/slash-menu.tsx';
import type { OpenPage } from '../state/open-page.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showSource } from '../state/view.ts';
import { createCopying } from './create-copying.ts';
import { createEditorFacts } from './editor-facts.ts';
import type { EditorPlace } from './editors.ts';
import { goToFound } from './go-to-found.ts';
import { useEditorComments } from './use-editor-comments.ts';
import { useEditorImages } from './use-editor-images.ts';
import { useEditorMade } from './use-editor-made.ts';
import { useEditorPages } from './use-editor-pages.ts';
import { useEditorPlaces } from './use-editor-places.ts';
import { useEditorSpelling } from './use-editor-spelling.ts';
import { useFactWays } from './use-fact-ways.ts';
import { useLimitMarks } from './use-limit-marks.ts';

export interface EditorPaneProps {
  readonly page: OpenPage;
  readonly template: Template | null;
  /** As in NoteEditorProps. */
  readonly label?: string;
  readonly handle: EditorPlace;
  readonly more: MoreSections;
  readonly onUndoState: (state: UndoState) => void;
  readonly onFormat: (state: FormatState) => void;
}

/** Joins the editor to saving, to the facts and to the sources. */
export function EditorPane({ page, template, label, handle, more, onUndoState, onFormat }: EditorPaneProps) {
  const backend = useBackend();
  const desk = useDesk();
  const active = useStore(desk.two.active, (side) => desk.two.sides[side] === desk.page);
  const dossier = useStore(desk.session, (now) => (now.phase === 'open' ? now.dossier : null));
  const note = page.opened.note.id;
  const id = dossier?.dossier ?? '';

  const attach = useCallback(
    (editor: NoteEditorHandle | null) => {
      handle.current = editor;
      desk.page.attach(note, editor);
    },
    [handle, desk, note],
  );
  const begun = useStore(desk.view, (now) => now.begun);
  useEffect(() => {
    if (begun !== note) return;
    desk.view.change((old) => ({ ...old, begun: null }));
    handle.current?.focus();
  }, [desk, handle, note, begun]);
  const sought = useStore(desk.view, (now) => now.sought);
  useEffect(() => {
    if (sought?.note !== note) return;
    desk.view.change((old) => ({ ...old, sought: null }));
    goToFound(sought, handle.current);
  }, [desk, handle, note, sought]);
  const focus = useStore(desk.view, (now) => now.focus);
  const setMarks = useStore(desk.settings, (now) => now.typedMarks);
  const bar = useStore(desk.settings, (now) => now.selectionBar);
  const aids = useMemo<WritingAids>(() => ({ bar, marks: setMarks, focus }), [bar, setMarks, focus]);
  const places = useEditorPlaces(note, active);
  const comments = useEditorComments(active);
  const ways = useFactWays(handle);
  const round = useStore(desk.updates.store, (now) => now.round);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the text shows of facts is asked anew when they change
  const facts = useMemo<EditorFacts>(() => createEditorFacts(backend, id), [backend, id, round]);
  const copying = useMemo<EditorCopying>(() => createCopying(backend, desk, id), [backend, desk, id]);
  const images = useEditorImages(id);
  const limits = useLimitMarks(active);
  const pages = useEditorPages(note);
  const made = useEditorMade(id, page.opened.note.language);
  const spelling = useEditorSpelling(page.opened.note.language);
  const factMarks = useStore(desk.marking.store);
  const scheme = template?.marking ?? null;
  // Of the open note alone it is known how its facts are marked.
  const marks = useMemo(() => (active ? { scheme, facts: factMarks } : undefined), [active, scheme, factMarks]);
  const section = useRef<string | null>(null);
  const onSection = useCallback(
    (now: string | null) => {
      section.current = now;
      void desk.facts.fit(now === null ? null : { note, section: now });
    },
    [desk, note],
  );
  useEffect(() => {
    if (active && section.current !== null) onSection(section.current);
  }, [active, onSection]);
  const onOpenSource = useCallback(
    (source: string, passage: number, span: Span | null) => showSource(desk.view, source, { passage, span }),
    [desk],
  );

  return (
    <NoteEditor
      note={page.opened}
      template={template}
      {...(label === undefined ? {} : { label })}
      readOnly={page.clash !== null || dossier?.readOnly === true}
      facts={facts}
      places={places}
      comments={comments}
      made={made}
      {...(marks ? { marks } : {})}
      limits={limits}
      pages={pages}
      copying={copying}
      images={images}
      more={more}
      aids={aids}
      spelling={spelling}
      onDirty={desk.page.bodyChanged}
      onSection={onSection}
      onFrame={desk.page.showFrame}
      onOpenSource={onOpenSource}
      ways={ways}
      onUndoState={onUndoState}
      onFormat={onFormat}
      handle={attach}
    />
  );
}
