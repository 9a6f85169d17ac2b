import type { CommandId } from '../../core/contract/commands.ts';
import type { Refusal } from '../../core/contract/reply.ts';
import type { PaneSettings } from '../../core/contract/settings.ts';
import { TABLE_COMMANDS, type TableCommand } from '../../core/contract/table-commands.ts';
import { t } from '../language/t.ts';
import type { Desk } from '../state/desk.ts';
import { stepZoom } from '../state/page-zoom.ts';
import {
  type DialogView,
  NOTHING_BESIDE,
  NOTHING_IN_FRONT,
  showAttention,
  showChanges,
  showComments,
  showIssued,
  showLibrary,
  showMissing,
  showOutline,
  showTemplates,
} from '../state/view.ts';
import { spellingRunners } from './spelling-runners.ts';
import type { TextCommand, WindowPort } from './window-port.ts';

/** What each command does; a command without an entry does not compile. */
export function createRunners(desk: Desk, window: WindowPort): Readonly<Record<CommandId, () => void>> {
  const { view, dossiers, notes, settings, session, page, two, beside, comments, updates } = desk;
  const { templateChoices, notify, changeSettings } = desk;

  const show = (dialog: DialogView) => view.change((old) => ({ ...old, dialog, overlay: null }));
  const whenOpen = (run: () => void) => () => {
    if (session.read().phase === 'open') run();
  };
  const whenWriting = (run: () => void) => () => {
    if (page.store.read().phase === 'open') run();
  };
  const whenWritable = (run: () => void) => () => {
    const now = session.read();
    if (now.phase !== 'open') return;
    if (now.dossier.readOnly) notify({ title: t('This dossier can only be read here'), text: readOnly() });
    else run();
  };
  const format = (command: TextCommand) =>
    whenWritable(
      whenWriting(() => {
        view.change((old) => ({ ...old, ...NOTHING_IN_FRONT, dialog: null }));
        window.format(command);
      }),
    );
  const report = (title: string, running: Promise<Refusal | null>) =>
    void running.then((refusal) => refusal && notify({ title, text: refusal.message, trouble: true }));

  // In focus mode every pane comes over the page, when it is asked for, and the facts do while a second note has their place.
  const isDocked = (side: 'left' | 'right') =>
    !view.read().focus &&
    !(side === 'right' && two.sides.beside.store.read().phase !== 'none') &&
    window.isDocked(side);

  const togglePane = (side: 'left' | 'right') => {
    // A review has the facts' place for as long as it lasts.
    if (side === 'right' && view.read().source?.show === 'review') return;
    // So have changed facts, until the facts are asked for.
    const { changes, missing, outline, comments: remarks } = view.read();
    if (side === 'right' && (changes !== null || missing !== null || outline || remarks)) {
      view.change((old) => ({ ...old, ...NOTHING_BESIDE }));
      reveal('right');
      return;
    }
    if (!isDocked(side)) {
      const opens = view.read().overlay !== side;
      view.change((old) => ({ ...old, overlay: opens ? side : null }));
      // Laid over the page, the pane is what the next key is meant for; gone, the page is.
      if (opens) window.focusPane(side);
      else window.focusText();
      return;
    }
    const name = side === 'left' ? 'leftPane' : 'rightPane';
    const pane: PaneSettings = settings.read()[name];
    changeSettings({ [name]: { ...pane, open: !pane.open } });
  };
  const reveal = (side: 'left' | 'right') => {
    const open = isDocked(side)
      ? settings.read()[side === 'left' ? 'leftPane' : 'rightPane'].open
      : view.read().overlay === side;
    if (!open) togglePane(side);
  };

  const findInNote = (how: 'find' | 'replace') => {
    view.change((old) => ({ ...old, source: null, library: null, overlay: null }));
    window.findInText(how);
  };

  const stepComment = (by: 1 | -1) => {
    view.change((old) => ({ ...old, ...NOTHING_IN_FRONT, overlay: null }));
    comments.step(by);
  };

  return {
    palette: whenOpen(() => show({ kind: 'palette' })),
    'new-note': whenOpen(() => show({ kind: 'gallery', template: null })),
    'new-dossier': () => report(t('No dossier was made'), dossiers.create(null, false)),
    'open-dossier': () => report(t('The dossier was not opened'), dossiers.open(null)),
    'save-copy': whenOpen(() => report(t('No copy was saved'), dossiers.saveCopy(null))),
    'close-dossier': whenOpen(() => void dossiers.close()),
    'import-articles': whenWritable(() => show({ kind: 'import' })),
    'paste-article': whenWritable(() => show({ kind: 'paste-article' })),
    'open-word': whenWritable(() => show({ kind: 'word-file' })),
    'word-template': whenWritable(() => show({ kind: 'word-template' })),
    'take-in': whenWritable(() => show({ kind: 'take-in' })),
    'hand-out': whenOpen(() => show({ kind: 'hand-out' })),
    'export-word': whenWriting(() => show({ kind: 'export', format: 'docx' })),
    'export-pdf': whenWriting(() => show({ kind: 'export', format: 'pdf' })),
    'export-markdown': whenWriting(() => show({ kind: 'export', format: 'md' })),
    'export-pack': whenOpen(() => {
      const now = page.store.read();
      show({ kind: 'pack', note: now.phase === 'open' ? now.opened.note.id : null });
    }),
    'print-note': whenWriting(() => {
      const printing = notes.sheet().then((reply) => {
        if (reply.ok) window.print(reply.value);
        return reply.ok ? null : reply;
      });
      report(t('Nothing was printed'), printing);
    }),
    'find-in-note': whenWriting(() => findInNote('find')),
    'replace-in-note': whenWriting(() => findInNote('replace')),
    'replace-in-notes': whenOpen(() => show({ kind: 'replace-in-notes' })),
    'issue-note': whenWritable(whenWriting(() => show({ kind: 'issue' }))),
    'copy-with-sources': whenWriting(window.copyWithSources),
    'insert-from-facts': whenWritable(() => {
      if (page.store.read().phase !== 'open') return;
      view.change((old) => ({ ...old, ...NOTHING_IN_FRONT }));
      show({ kind: 'fact-block', block: null });
    }),
    'insert-image': format('image'),
    comment: format('comment'),
    'insert-footnote': format('footnote'),
    'copy-format': format('copyFormat'),
    'give-format': format('giveFormat'),
    'word-language': format('language'),
    'insert-reference': format('reference'),
    'insert-contents': format('contents'),
    'insert-table-list': format('tableList'),
    'insert-figure-list': format('figureList'),
    'landscape-pages': format('landscape'),
    'portrait-pages': format('portrait'),
    'insert-character': format('characters'),
    'insert-date': format('date'),
    'key-point': format('key-point'),
    'warning-box': format('warning'),
    checklist: format('checklist'),
    tick: format('tick'),
    'continue-numbering': format('continueNumbering'),
    'restart-numbering': format('restartNumbering'),
    'fill-note': whenWritable(
      whenWriting(() => {
        view.change((old) => ({ ...old, ...NOTHING_IN_FRONT }));
        show({ kind: 'fill-note' });
      }),
    ),
    'next-mark': whenWritable(
      whenWriting(() => {
        const now = page.store.read();
        const id = now.phase === 'open' ? now.opened.note.template : null;
        const scheme = desk.library.store.read().templates?.find((template) => template.id === id)?.marking;
        if (scheme && scheme.portions.length > 0) window.markNext(scheme.portions);
        else notify({ title: t('This template does not mark paragraphs') });
      }),
    ),
    'page-setup': whenWritable(whenWriting(() => show({ kind: 'page-setup' }))),
    'note-language': whenWritable(whenWriting(() => show({ kind: 'note-language' }))),
    'change-template': whenWritable(
      whenWriting(() => {
        view.change((old) => ({ ...old, ...NOTHING_IN_FRONT }));
        show({ kind: 'change-template' });
      }),
    ),
    'find-fact': whenOpen(() => {
      // A review has the facts' place, and so have changed facts.
      view.change((old) => ({
        ...old,
        source: old.source?.show === 'review' ? null : old.source,
        attention: false,
        issued: null,
        ...NOTHING_BESIDE,
      }));
      if (view.read().library !== null && view.read().source === null) return void window.focusLibrary();
      reveal('right');
      window.focusFactSearch();
    }),
    'fact-library': whenOpen(() => {
      // What is not there yet takes the keyboard when it is.
      showLibrary(view);
      window.focusLibrary();
    }),
    'review-changes': () => {
      const now = page.store.read();
      if (now.phase !== 'open') return;
      showChanges(view, now.opened.note.id);
      updates.look(null, true);
    },
    'show-missing': () => {
      const now = page.store.read();
      if (now.phase === 'open') showMissing(view, now.opened.note.id);
      window.focusMissing();
    },
    outline: whenWriting(() => showOutline(view)),
    comments: whenWriting(() => {
      showComments(view);
      comments.look(comments.store.read().current, true);
    }),
    'next-comment': whenWriting(() => stepComment(1)),
    'previous-comment': whenWriting(() => stepComment(-1)),
    'issued-copies': whenOpen(() => showIssued(view, {})),
    attention: whenOpen(() => showAttention(view)),
    beside: whenOpen(() => void beside.toggle()),
    'other-note': whenOpen(() => {
      if (beside.change()) window.focusOtherText();
    }),
    'toggle-left-pane': whenOpen(() => togglePane('left')),
    'toggle-right-pane': whenOpen(() => togglePane('right')),
    'go-back': whenOpen(() => void desk.trail.back()),
    'go-forward': whenOpen(() => void desk.trail.forward()),
    'next-pane': window.focusNextPane,
    'back-to-text': () => {
      view.change((old) => ({
        ...old,
        ...NOTHING_IN_FRONT,
        ...NOTHING_BESIDE,
        overlay: null,
      }));
      window.focusText();
    },
    'keep-version': whenWriting(() => void notes.keepVersion(null)),
    'save-as-template': whenWriting(() => show({ kind: 'template-from-note' })),
    templates: whenOpen(() => showTemplates(view)),
    'name-version': whenWriting(() => show({ kind: 'name-version' })),
    'note-history': whenWriting(() => {
      const now = page.store.read();
      if (now.phase === 'open') show({ kind: 'note-history', note: now.opened.note.id });
    }),
    'compare-notes': whenWriting(() => {
      const now = page.store.read();
      if (now.phase === 'open') show({ kind: 'compare-notes', note: now.opened.note.id });
    }),
    'forget-names': () => {
      templateChoices.forgetNames();
      notify({ title: t('Names of earlier notes forgotten'), text: t('Your notes keep theirs.') });
    },
    'focus-mode': whenWriting(() => {
      view.change((old) => ({ ...old, ...NOTHING_IN_FRONT, overlay: null, focus: !old.focus }));
      window.focusText();
    }),
    'page-view': whenWriting(() => {
      view.change((old) => ({ ...old, ...NOTHING_IN_FRONT }));
      changeSettings({ pageView: !settings.read().pageView });
    }),
    'zoom-in': () => changeSettings({ zoom: stepZoom(settings.read().zoom, 1) }),
    'zoom-out': () => changeSettings({ zoom: stepZoom(settings.read().zoom, -1) }),
    'zoom-reset': () => changeSettings({ zoom: 100 }),
    'selection-bar': () => changeSettings({ selectionBar: !settings.read().selectionBar }),
    'typed-marks': () => {
      const typedMarks = !settings.read().typedMarks;
      changeSettings({ typedMarks });
      notify({
        title: typedMarks ? t('Quotation marks and dashes are set while typing') : t('What is typed stays as it is'),
      });
    },
    ...spellingRunners(desk, format),
    'theme-system': () => changeSettings({ theme: 'system' }),
    'theme-light': () => changeSettings({ theme: 'light' }),
    'theme-dark': () => changeSettings({ theme: 'dark' }),
    'show-keys': () => show({ kind: 'keys' }),
    'table-menu': whenWritable(whenWriting(() => window.format('table-menu'))),
    ...tableRunners((command) => whenWritable(whenWriting(() => window.format(command)))),
  };
}

function tableRunners(make: (command: TableCommand) => () => void): Readonly<Record<TableCommand, () => void>> {
  const runners = TABLE_COMMANDS.map(({ id }) => [id, make(id)] as const);
  return Object.fromEntries(runners) as Record<TableCommand, () => void>;
}

const readOnly = () => t('Nothing was changed. Save a copy in a folder you can change, and write there.');
