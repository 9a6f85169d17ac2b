import { Keyboard, SunMoon } from 'lucide-react';
import { useRunCommand } from '../commands/use-commands.tsx';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { IconButton } from '../ui/button.tsx';
import { Menu, MenuCheck, MenuChoices, MenuSeparator } from '../ui/menu.tsx';

const THEMES = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** What belongs to the app and not to a dossier: its look, its keys. */
export function AppearanceMenu() {
  const { settings, machine } = useDesk();
  const run = useRunCommand();
  const theme = useStore(settings, (now) => now.theme);
  const bar = useStore(settings, (now) => now.selectionBar);
  const marks = useStore(settings, (now) => now.typedMarks);
  const version = useStore(machine, (now) => now.version);
  return (
    <>
      <Menu trigger={<IconButton icon={SunMoon} label="Appearance" />}>
        <MenuChoices label="Appearance" value={theme} choices={THEMES} onChoose={(next) => run(`theme-${next}`)} />
        <MenuSeparator />
        <MenuCheck checked={bar} onChange={() => run('selection-bar')}>
          Bar over selected words
        </MenuCheck>
        <MenuCheck checked={marks} onChange={() => run('typed-marks')}>
          “Curly” quotation marks and dashes
        </MenuCheck>
      </Menu>
      <IconButton icon={Keyboard} label="Keyboard shortcuts" keys="CmdOrCtrl+/" onClick={() => run('show-keys')} />
      {version && <span className="app-version">Version {version}</span>}
    </>
  );
}
