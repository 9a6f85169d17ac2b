import { ChevronDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { RecentDossier } from '../../core/contract/backend.ts';
import { COMMANDS, type CommandId } from '../../core/contract/commands.ts';
import type { Reply } from '../../core/contract/reply.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { useRunCommand } from '../commands/use-commands.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Menu, MenuItem, MenuSeparator, MenuSubmenu } from '../ui/menu.tsx';

/** The dossier's name, and what can be done with dossiers. */
export function DossierMenu() {
  const { session } = useDesk();
  const name = useStore(session, (now) => (now.phase === 'open' ? now.dossier.name : t('No dossier')));
  const path = useStore(session, (now) => (now.phase === 'open' ? now.dossier.path : ''));
  return (
    <Menu
      trigger={
        <button type="button" className="dossier-name" aria-label={t('Dossier: {name}', { name })} title={path}>
          <span className="one-line">{name}</span>
          <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
        </button>
      }
    >
      <CommandItem id="new-dossier" />
      <CommandItem id="open-dossier" />
      <MenuSubmenu label={t('Open a recent dossier')}>
        <RecentItems />
      </MenuSubmenu>
      <MenuSeparator />
      <CommandItem id="import-articles" />
      <CommandItem id="paste-article" />
      <CommandItem id="open-word" />
      <CommandItem id="word-template" />
      <CommandItem id="take-in" />
      <CommandItem id="hand-out" />
      <MenuSeparator />
      <CommandItem id="dossier-words" />
      <CommandItem id="save-copy" />
      <CommandItem id="close-dossier" />
    </Menu>
  );
}

function CommandItem({ id }: { readonly id: CommandId }) {
  const run = useRunCommand();
  const command = COMMANDS.find((one) => one.id === id);
  return (
    <MenuItem keys={command?.keys ?? null} onChoose={() => run(id)}>
      {command && t(command.label)}
    </MenuItem>
  );
}

function RecentItems() {
  const backend = useBackend();
  const { dossiers, notify, session } = useDesk();
  const current = useStore(session, (now) => (now.phase === 'open' ? now.dossier.path : null));
  const [recent, setRecent] = useState<Reply<readonly RecentDossier[]> | null>(null);
  useEffect(() => {
    void backend.dossiers.recent({}).then(setRecent);
  }, [backend]);

  const open = async (path: string) => {
    const refusal = await dossiers.open(path);
    if (refusal) notify({ title: t('The dossier was not opened'), text: refusal.message, trouble: true });
  };
  if (recent === null) return <NoItem>{t('Looking for them')}</NoItem>;
  if (!recent.ok)
    return <NoItem>{t('The recent dossiers could not be read: {reason}', { reason: recent.message })}</NoItem>;
  const others = recent.value.filter((one) => one.path !== current);
  if (others.length === 0) return <NoItem>{t('No other dossier yet')}</NoItem>;
  return others.map((one) => (
    <MenuItem key={one.path} disabled={!one.present} onChoose={() => void open(one.path)}>
      {one.name}
      {one.present ? '' : t(', not there now')}
    </MenuItem>
  ));
}

/** What is said where there is nothing to choose. */
function NoItem({ children }: { readonly children: string }) {
  return (
    <MenuItem disabled onChoose={() => undefined}>
      {children}
    </MenuItem>
  );
}
