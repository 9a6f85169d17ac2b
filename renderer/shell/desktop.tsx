import './desktop.css';
import { useCallback, useState } from 'react';
import type { Fact } from '../../core/facts/fact.ts';
import { startSection } from '../../core/templates/start-section.ts';
import type { Slot } from '../../core/templates/template.ts';
import { AnnexDialogs } from '../checks/annex-dialogs.tsx';
import { useRunCommand } from '../commands/use-commands.tsx';
import { DossierPane } from '../dossier/dossier-pane.tsx';
import type { FormatState, NoteEditorHandle, UndoState } from '../editor/editor-types.ts';
import { BlockDialogs } from '../fact-blocks/block-dialogs.tsx';
import { FactsPanel } from '../facts/facts-panel.tsx';
import { FillDialogs } from '../facts/fill-dialogs.tsx';
import { t } from '../language/t.ts';
import { NotePage } from '../notes/note-page.tsx';
import { AppearanceMenu } from '../settings/appearance-menu.tsx';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showIssued } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { later } from '../ui/later.tsx';
import { EditorPane } from './editor-pane.tsx';
import type { Editors } from './editors.ts';
import { goToMissing } from './go-to-missing.ts';
import { IssuedText } from './issued-text.tsx';
import { NoteSide } from './note-side.tsx';
import { SidePane } from './side-pane.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useWindowTitle } from './use-window-title.ts';
import { WideSide } from './wide-side.tsx';

const BesideNote = later(async () => (await import('./beside-note.tsx')).BesideNote);
const CommentsPane = later(async () => (await import('../comments/comments-pane.tsx')).CommentsPane);
const MissingPane = later(async () => (await import('../checks/missing-pane.tsx')).MissingPane);
const OutlinePane = later(async () => (await import('../outline/outline-pane.tsx')).OutlinePane);
const IssuedView = later(async () => (await import('../issued/issued-view.tsx')).IssuedView);
const LibraryView = later(async () => (await import('../library/library-view.tsx')).LibraryView);
const FactEditor = later(async () => (await import('../library/fact-editor.tsx')).FactEditor);
const ReviewArticle = later(async () => (await import('../review/review-article.tsx')).ReviewArticle);
const ReviewPane = later(async () => (await import('../review/review-pane.tsx')).ReviewPane);
const EditionView = later(async () => (await import('../sources/edition-view.tsx')).EditionView);
const SourceView = later(async () => (await import('../sources/source-view.tsx')).SourceView);
const TemplatesView = later(async () => (await import('../templates/templates-view.tsx')).TemplatesView);
const TemplateEditor = later(async () => (await import('../templates/editor/template-editor.tsx')).TemplateEditor);
const TemplatePreview = later(async () => (await import('./template-preview.tsx')).TemplatePreview);
const AttentionView = later(async () => (await import('../updates/attention-view.tsx')).AttentionView);
const UpdatesPane = later(async () => (await import('../updates/updates-pane.tsx')).UpdatesPane);

const NOTHING_TO_UNDO: UndoState = { canUndo: false, canRedo: false };

/** The window with a dossier open: dossier, page and facts. */
export function Desktop({ editor }: { readonly editor: Editors }) {
  const { view, page, session, notify, factEditor, library: templateLists, sections } = useDesk();
  const { checks, two } = useDesk();
  const besides = useStore(two.sides.beside.store, (now) => now.phase !== 'none');
  const active = useStore(two.active);
  const source = useStore(view, (now) => now.source);
  const library = useStore(view, (now) => now.library);
  const editing = useStore(factEditor.store, (now) => now.phase !== 'none');
  const attention = useStore(view, (now) => now.attention);
  const issued = useStore(view, (now) => now.issued);
  const templates = useStore(view, (now) => now.templates);
  const inFront = source !== null || library !== null || attention || issued !== null || templates !== null;
  const noteId = useStore(page.store, (now) => (now.phase === 'open' ? now.opened.note.id : null));
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const changes = useStore(view, (now) => now.changes !== null && now.changes === noteId);
  const templateId = useStore(page.store, (now) => (now.phase === 'open' ? now.opened.note.template : null));
  const template = useStore(
    templateLists.store,
    (lists) => lists.templates?.find(({ id }) => id === templateId) ?? null,
  );
  const missing = useStore(view, (now) => now.missing !== null && now.missing === noteId);
  const outline = useStore(view, (now) => now.outline) && noteId !== null;
  const remarks = useStore(view, (now) => now.comments) && noteId !== null;
  const readOnly = useStore(session, (now) => now.phase === 'open' && now.dossier.readOnly);
  const run = useRunCommand();
  useWindowTitle();
  const [undo, setUndo] = useState(NOTHING_TO_UNDO);
  const [format, setFormat] = useState<FormatState | null>(null);
  const [undoBeside, setUndoBeside] = useState(NOTHING_TO_UNDO);
  const [formatBeside, setFormatBeside] = useState<FormatState | null>(null);

  const insert = (facts: readonly Fact[], put: (handle: NoteEditorHandle) => boolean) => {
    const handle = editor.current;
    if (readOnly)
      return void notify({
        title: t('This dossier can only be read here'),
        text: t('Nothing was changed. Save a copy in a folder you can change, and write there.'),
      });
    if (!handle) return void notify({ title: t('Open a note first'), text: t('Then a fact goes where the caret is.') });
    const done = put(handle);
    view.change((old) => ({ ...old, overlay: null }));
    if (inFront && done)
      notify({
        title: t('{facts, plural, one {Fact inserted in the note} other {# facts inserted in the note}}', {
          facts: facts.length,
        }),
      });
  };
  const onInsert = (facts: readonly Fact[]) => insert(facts, (handle) => handle.insertFacts(facts, 'sentences'));
  const onInsertInSection = (section: string, facts: readonly Fact[], layout: Slot['layout']) =>
    insert(facts, (handle) => handle.insertInSections([{ section, facts, layout }]));

  const caretBlock = useCallback(() => editor.current?.caretBlock() ?? null, [editor]);
  const addSection = (section: string, after: number) => {
    const { note, template } = checks.store.read();
    const added = template?.sections.find(({ id }) => id === section);
    const body = editor.current?.read();
    if (!note || !template || !added || !body?.ok || readOnly) return;
    const blocks = startSection(added, template, { values: note.fields, facts: new Map() });
    editor.current?.changeBody(body.value.toSpliced(after + 1, 0, ...blocks));
    editor.current?.goTo(after + 2);
  };

  const more = {
    sections: template?.sections.filter(({ repeatable }) => repeatable) ?? [],
    onRepeat: (section: string) => {
      const added = sections.repeat(section);
      if (added) editor.current?.goToSection(added);
    },
  };

  return (
    <div className="desktop">
      <SidePane side="left" name="dossier" label={t('Dossier')}>
        <ErrorBoundary part={t('The dossier pane')}>
          <DossierPane footer={<AppearanceMenu />} />
        </ErrorBoundary>
      </SidePane>
      <main className="centre" data-pane="page" aria-label={t('Page')}>
        <TopBar
          editor={editor}
          undo={active === 'page' ? undo : undoBeside}
          format={noteId === null || inFront ? null : active === 'page' ? format : formatBeside}
          showing={noteId !== null && !inFront}
          scheme={template?.marking ?? null}
          repeatable={more.sections}
          onRepeat={more.onRepeat}
          writing={noteId !== null && !inFront && !readOnly}
          taken={
            source?.show === 'review' ||
            library !== null ||
            attention ||
            issued !== null ||
            templates !== null ||
            changes ||
            missing ||
            outline ||
            remarks ||
            editing
          }
        />
        <div className="notes" data-two={besides || undefined} hidden={inFront}>
          <NoteSide side="page">
            <div className="desk-ground scrolls">
              <ErrorBoundary part={t('The page')} onRetry={() => noteId !== null && void page.open(dossier, noteId)}>
                <NotePage
                  editor={(now, template) => (
                    <EditorPane
                      page={now}
                      template={template}
                      handle={editor.sides.page}
                      more={more}
                      onUndoState={setUndo}
                      onFormat={setFormat}
                    />
                  )}
                />
              </ErrorBoundary>
            </div>
          </NoteSide>
          {besides && (
            <ErrorBoundary part={t('The note beside')}>
              <BesideNote
                handle={editor.sides.beside}
                more={more}
                onUndoState={setUndoBeside}
                onFormat={setFormatBeside}
              />
            </ErrorBoundary>
          )}
        </div>
        {library && !source && (
          <ErrorBoundary part={t('The fact library')}>
            <LibraryView tab={library} onInsert={onInsert} />
          </ErrorBoundary>
        )}
        {attention && !source && (
          <ErrorBoundary part={t('What needs attention')}>
            <AttentionView onOpenIssued={(copy) => showIssued(view, { copy })} />
          </ErrorBoundary>
        )}
        {templates === 'list' && !source && (
          <ErrorBoundary part={t('The templates')}>
            <TemplatesView />
          </ErrorBoundary>
        )}
        {templates === 'edit' && !source && (
          <ErrorBoundary part={t('The template')}>
            <TemplateEditor preview={(template) => <TemplatePreview template={template} />} />
          </ErrorBoundary>
        )}
        {issued && !source && (
          <ErrorBoundary part={t('The issued copies')}>
            <IssuedView place={issued} text={(detail) => <IssuedText key={detail.copy.id} detail={detail} />} />
          </ErrorBoundary>
        )}
        {source && (
          <div className="desk-ground scrolls">
            <ErrorBoundary key={`${source.id} ${source.show}`} part={t('The source')}>
              {source.show === 'review' ? (
                <ReviewArticle />
              ) : source.show === 'changes' ? (
                <EditionView id={source.id} />
              ) : (
                <SourceView id={source.id} passage={source.passage} span={source.span} onInsert={onInsert} />
              )}
            </ErrorBoundary>
          </div>
        )}
        <BlockDialogs blocks={() => editor.current?.blocks ?? null} focusText={() => editor.current?.focus()} />
        <FillDialogs
          onFill={(places) =>
            insert(
              places.flatMap(({ facts }) => facts),
              (handle) => handle.insertInSections(places),
            )
          }
          focusText={() => editor.current?.focus()}
        />
        <AnnexDialogs handle={() => editor.current} />
        <StatusBar onRetry={() => void page.flush()} />
      </main>
      {source?.show === 'review' ? (
        <WideSide name="review" label={t('Review')}>
          <ErrorBoundary key={source.id} part={t('The review')}>
            <ReviewPane onInsert={onInsert} />
          </ErrorBoundary>
        </WideSide>
      ) : editing ? (
        <WideSide name="fact" label={t('Fact')}>
          <ErrorBoundary part={t('The fact editor')}>
            <FactEditor />
          </ErrorBoundary>
        </WideSide>
      ) : library || attention || issued || templates ? null : changes ? (
        <WideSide name="updates" label={t('Changed facts')}>
          <ErrorBoundary part={t('The changed facts')}>
            <UpdatesPane />
          </ErrorBoundary>
        </WideSide>
      ) : missing ? (
        <WideSide name="missing" label={t('What is missing')}>
          <ErrorBoundary part={t('What is missing')}>
            <MissingPane onGoTo={(place) => goToMissing(place, editor.current)} onAdd={addSection} />
          </ErrorBoundary>
        </WideSide>
      ) : remarks ? (
        <WideSide name="comments" label={t('Comments')}>
          <ErrorBoundary part={t('The comments')}>
            <CommentsPane />
          </ErrorBoundary>
        </WideSide>
      ) : outline ? (
        <WideSide name="outline" label={t('Outline')}>
          <ErrorBoundary part={t('The outline')}>
            <OutlinePane
              caretBlock={caretBlock}
              onGoTo={(block) => editor.current?.goTo(block)}
              onMove={(block, before) => editor.current?.moveSection(block, before)}
            />
          </ErrorBoundary>
        </WideSide>
      ) : (
        <SidePane side="right" name="facts" label={t('Facts')}>
          <ErrorBoundary part={t('The facts panel')}>
            <div className="facts-head">
              <h2 className="facts-title">{t('Facts')}</h2>
              <Button look="quiet" className="facts-library" onClick={() => run('fact-library')}>
                {t('Open library')}
              </Button>
            </div>
            <FactsPanel onInsert={onInsert} onInsertInSection={onInsertInSection} />
          </ErrorBoundary>
        </SidePane>
      )}
    </div>
  );
}
