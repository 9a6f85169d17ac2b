import { CSPProvider } from '@base-ui/react/csp-provider';
import { DirectionProvider } from '@base-ui/react/direction-provider';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { BackendEvent } from '../core/contract/backend.ts';
import { COMMAND_IDS, type CommandId } from '../core/contract/commands.ts';
import { useBackend, useBackendEvents, useSayClosed } from './backend/use-backend.tsx';
import { createRunners } from './commands/create-runners.ts';
import { useCommandKeys } from './commands/use-command-keys.ts';
import { CommandsProvider } from './commands/use-commands.tsx';
import { DropTarget } from './importing/drop-target.tsx';
import { t } from './language/t.ts';
import { directionOf, useInterfaceLanguage } from './language/use-language.ts';
import { usePageZoom } from './settings/use-page-zoom.ts';
import { useTheme } from './settings/use-theme.ts';
import { AppDialogs } from './shell/app-dialogs.tsx';
import { Desktop } from './shell/desktop.tsx';
import { createEditors } from './shell/editors.ts';
import { focusFactSearch, focusLibrary, focusMissing, focusNextPane, focusPane } from './shell/focus-panes.ts';
import { Notices, showNotice } from './shell/notices.tsx';
import { StartScreen } from './shell/start-screen.tsx';
import { isDocked } from './shell/use-docked.ts';
import { useFlushOnLeave } from './shell/use-flush-on-leave.ts';
import { createDesk } from './state/desk.ts';
import { useStore } from './state/store.ts';
import { DeskProvider } from './state/use-desk.tsx';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { whenUnread } from './ui/later.tsx';
import { printSheet } from './ui/print-sheet.ts';
import { today } from './ui/today.ts';
import { TooltipProvider } from './ui/tooltip.tsx';

const TIMERS = {
  set: (run: () => void, milliseconds: number) => window.setTimeout(run, milliseconds),
  clear: (timer: number) => window.clearTimeout(timer),
};

const newId = () => crypto.randomUUID();

/** One window: makes its desk, listens for commands and events, and shows the dossier or the way to one. */
export function App() {
  const backend = useBackend();
  const sayClosed = useSayClosed();
  const [desk] = useState(() => createDesk({ backend, sayClosed, timers: TIMERS, notify: showNotice, newId, today }));
  const [editor] = useState(() => createEditors(desk.two));
  const phase = useStore(desk.session, (session) => session.phase);
  const theme = useStore(desk.settings, (settings) => settings.theme);
  useTheme(theme);
  const language = useInterfaceLanguage(useStore(desk.settings, (settings) => settings.language));
  usePageZoom(useStore(desk.settings, (settings) => settings.zoom));
  useFlushOnLeave(desk.flush);

  const run = useMemo(() => {
    const focusText = () => editor.current?.focus();
    const runners = createRunners(desk, {
      focusText,
      findInText: (how) => editor.current?.find(how),
      print: printSheet,
      copyWithSources: () => editor.current?.copyWithSources(),
      format: (command) => editor.current?.format(command),
      markNext: (portions) => editor.current?.markNext(portions),
      focusNextPane: () => focusNextPane((side) => editor.sides[side].current?.focus()),
      focusOtherText() {
        // Where there is room for one, it is drawn first.
        flushSync(() => undefined);
        focusText();
      },
      focusFactSearch,
      focusLibrary,
      focusMissing,
      focusPane,
      isDocked,
    });
    return (id: CommandId) => runners[id]();
  }, [desk, editor]);
  useCommandKeys(run, isBlocked);

  useBackendEvents(
    useCallback(
      (event: BackendEvent) => {
        if (event.type === 'command' && isCommand(event.command)) run(event.command);
        else desk.onEvent(event);
      },
      [desk, run],
    ),
  );
  useEffect(() => void desk.dossiers.start(), [desk]);
  useEffect(
    () =>
      whenUnread(() => {
        desk.view.change((old) => ({ ...old, dialog: null }));
        showNotice({
          title: t('This could not be shown'),
          text: t('Briefing Desk is not answering. Your text stays on the page. Try again in a moment.'),
          trouble: true,
        });
      }),
    [desk],
  );

  return (
    <CSPProvider disableStyleElements>
      <DirectionProvider direction={directionOf(language)}>
        <TooltipProvider delay={500}>
          <DeskProvider desk={desk}>
            <CommandsProvider value={run}>
              <ErrorBoundary part="Briefing Desk">
                {phase === 'open' ? <Desktop editor={editor} /> : <StartScreen />}
                <AppDialogs
                  onGoTo={(block) => editor.current?.goTo(block)}
                  isInTable={() => editor.current?.isInTable() ?? false}
                />
                <DropTarget />
              </ErrorBoundary>
              <Notices />
            </CommandsProvider>
          </DeskProvider>
        </TooltipProvider>
      </DirectionProvider>
    </CSPProvider>
  );
}

/** An open dialog or menu has the keys to itself; a notice, which is a dialog to ARIA, and a closed menu kept for later have not. */
function isBlocked(): boolean {
  return document.querySelector('.dialog[data-open], .palette[data-open], .menu[data-open]') !== null;
}

function isCommand(id: string): id is CommandId {
  return COMMAND_IDS.some((known) => known === id);
}
