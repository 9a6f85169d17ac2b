import { type BaseWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { COMMANDS, type Command, type CommandId, keysOn } from '../../core/contract/commands.ts';
import type { TableCommand } from '../../core/contract/table-commands.ts';
import { sentence } from '../../core/shared/said.ts';
import { native } from './native-words.ts';

type Place = 'table' | 'new' | 'open' | 'save' | 'import' | 'export' | 'edit' | 'facts' | 'panes' | 'theme' | 'help';

/** Where each command stands; a command without a place does not compile. Those of tables stand together. */
const PLACES: Readonly<Record<Exclude<CommandId, TableCommand>, Place>> = {
  palette: 'panes',
  'new-note': 'new',
  'new-dossier': 'new',
  'open-dossier': 'open',
  'close-dossier': 'open',
  'keep-version': 'save',
  'name-version': 'save',
  'note-history': 'save',
  'compare-notes': 'save',
  'save-copy': 'save',
  'import-articles': 'import',
  'paste-article': 'import',
  'open-word': 'import',
  'word-template': 'import',
  'take-in': 'import',
  'hand-out': 'export',
  'export-word': 'export',
  'export-pdf': 'export',
  'export-markdown': 'export',
  'export-pack': 'export',
  'print-note': 'export',
  'find-in-note': 'facts',
  'replace-in-note': 'facts',
  'replace-in-notes': 'facts',
  'issue-note': 'export',
  'copy-with-sources': 'edit',
  'save-as-template': 'save',
  templates: 'open',
  'insert-image': 'facts',
  'copy-format': 'edit',
  'give-format': 'edit',
  'word-language': 'edit',
  comment: 'facts',
  'insert-footnote': 'facts',
  'insert-reference': 'facts',
  'insert-contents': 'facts',
  'insert-table-list': 'facts',
  'insert-figure-list': 'facts',
  'landscape-pages': 'facts',
  'portrait-pages': 'facts',
  'insert-character': 'facts',
  'insert-date': 'facts',
  'key-point': 'facts',
  'warning-box': 'facts',
  checklist: 'facts',
  tick: 'facts',
  'continue-numbering': 'facts',
  'restart-numbering': 'facts',
  'insert-from-facts': 'facts',
  'fill-note': 'facts',
  'change-template': 'save',
  'page-setup': 'save',
  'note-language': 'save',
  'next-mark': 'edit',
  'find-fact': 'facts',
  'fact-library': 'facts',
  'issued-copies': 'facts',
  'review-changes': 'facts',
  'show-missing': 'facts',
  outline: 'panes',
  comments: 'panes',
  'next-comment': 'panes',
  'previous-comment': 'panes',
  attention: 'facts',
  beside: 'panes',
  'other-note': 'panes',
  'toggle-left-pane': 'panes',
  'toggle-right-pane': 'panes',
  'go-back': 'panes',
  'go-forward': 'panes',
  'next-pane': 'panes',
  'back-to-text': 'panes',
  'forget-names': 'help',
  'focus-mode': 'panes',
  'page-view': 'panes',
  'zoom-in': 'panes',
  'zoom-out': 'panes',
  'zoom-reset': 'panes',
  'selection-bar': 'panes',
  'typed-marks': 'edit',
  'check-spelling': 'edit',
  'next-misspelt': 'edit',
  'previous-misspelt': 'edit',
  'suggest-spelling': 'edit',
  'dossier-words': 'open',
  'theme-system': 'theme',
  'theme-light': 'theme',
  'theme-dark': 'theme',
  'table-menu': 'table',
  'show-keys': 'help',
};

function placeOf(id: CommandId): Place {
  return id in PLACES ? PLACES[id as keyof typeof PLACES] : 'table';
}

const LINE: MenuItemConstructorOptions = { type: 'separator' };

/** What menu items do. `window` is the one in front, if any. */
export interface MenuActions {
  readonly run: (command: CommandId, window: BaseWindow | undefined) => void;
  readonly newWindow: () => void;
}

/** The native menu, made from the same commands the page shows. */
export function buildMenu(actions: MenuActions, platform: NodeJS.Platform): Menu {
  const mac = platform === 'darwin';
  const at = (place: Place) =>
    COMMANDS.filter(({ id }) => placeOf(id) === place).map((command) => commandItem(command, actions, mac));
  return Menu.buildFromTemplate([
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: native(sentence('&File')),
      submenu: [
        ...at('new'),
        { label: native(sentence('New window')), click: actions.newWindow },
        LINE,
        ...at('open'),
        LINE,
        ...at('save'),
        LINE,
        ...at('import'),
        LINE,
        ...at('export'),
        LINE,
        mac
          ? { role: 'close', label: native(sentence('Close window')) }
          : { role: 'quit', label: native(sentence('Quit')) },
      ],
    },
    {
      label: native(sentence('&Edit')),
      submenu: [
        { role: 'undo', label: native(sentence('Undo')) },
        { role: 'redo', label: native(sentence('Redo')) },
        LINE,
        { role: 'cut', label: native(sentence('Cut')) },
        { role: 'copy', label: native(sentence('Copy')) },
        ...at('edit'),
        { role: 'paste', label: native(sentence('Paste')) },
        { role: 'pasteAndMatchStyle', label: native(sentence('Paste without formatting')) },
        { role: 'selectAll', label: native(sentence('Select all')) },
        LINE,
        ...at('facts'),
        LINE,
        { label: native(sentence('Table')), submenu: at('table') },
      ],
    },
    {
      label: native(sentence('&View')),
      submenu: [
        ...at('panes'),
        LINE,
        { label: native(sentence('Look')), submenu: at('theme') },
        LINE,
        { role: 'resetZoom', label: native(sentence('Everything at normal size')) },
        { role: 'zoomIn', label: native(sentence('Everything larger')) },
        { role: 'zoomOut', label: native(sentence('Everything smaller')) },
        { role: 'togglefullscreen', label: native(sentence('Full screen')) },
      ],
    },
    ...(mac ? [{ role: 'windowMenu' } as const] : []),
    { label: native(sentence('&Help')), role: 'help', submenu: at('help') },
  ]);
}

/** Keys are shown but not registered: the page handles them, so that both hosts behave alike and none fires twice. */
function commandItem(command: Command, actions: MenuActions, mac: boolean): MenuItemConstructorOptions {
  return {
    id: command.id,
    label: native(command.label),
    ...(command.keys === null ? {} : { accelerator: keysOn(command.keys, mac), registerAccelerator: false }),
    click: (_item, window) => actions.run(command.id, window),
  };
}
