import { Keyboard, SunMoon } from 'lucide-react';
import { useRunCommand } from '../commands/use-commands.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { IconButton } from '../ui/button.tsx';
import { Menu, MenuCheck, MenuChoices, MenuItem, MenuSeparator } from '../ui/menu.tsx';
import { LanguageMenu } from './language-menu.tsx';

const THEMES = [
  {
    value: 'system',
    get label() {
      return t('As the system');
    },
  },
  {
    value: 'light',
    get label() {
      return t('Light');
    },
  },
  {
    value: 'dark',
    get label() {
      return t('Dark');
    },
  },
] as const;

/** What belongs to the app and not to a dossier: its look, its language, its keys. */
export function AppearanceMenu() {
  const { settings, machine } = useDesk();
  const run = useRunCommand();
  const theme = useStore(settings, (now) => now.theme);
  const bar = useStore(settings, (now) => now.selectionBar);
  const marks = useStore(settings, (now) => now.typedMarks);
  const spelling = useStore(settings, (now) => now.spelling);
  const pages = useStore(settings, (now) => now.pageView);
  const version = useStore(machine, (now) => now.version);
  return (
    <>
      <Menu trigger={<IconButton icon={SunMoon} label={t('Appearance')} />}>
        <MenuChoices label={t('Appearance')} value={theme} choices={THEMES} onChoose={(next) => run(`theme-${next}`)} />
        <MenuSeparator />
        <MenuItem besideTicks keys="CmdOrCtrl+=" onChoose={() => run('zoom-in')}>
          {t('Larger page')}
        </MenuItem>
        <MenuItem besideTicks keys="CmdOrCtrl+-" onChoose={() => run('zoom-out')}>
          {t('Smaller page')}
        </MenuItem>
        <MenuItem besideTicks keys="CmdOrCtrl+Alt+0" onChoose={() => run('focus-mode')}>
          {t('Focus mode')}
        </MenuItem>
        <MenuSeparator />
        <MenuCheck checked={pages} onChange={() => run('page-view')}>
          {t('Page view')}
        </MenuCheck>
        <MenuCheck checked={bar} onChange={() => run('selection-bar')}>
          {t('Bar over selected words')}
        </MenuCheck>
        <MenuCheck checked={marks} onChange={() => run('typed-marks')}>
          {t('“Curly” quotation marks and dashes')}
        </MenuCheck>
        <MenuCheck checked={spelling} onChange={() => run('check-spelling')}>
          {t('Spelling of words')}
        </MenuCheck>
      </Menu>
      <LanguageMenu />
      <IconButton icon={Keyboard} label={t('Keyboard shortcuts')} keys="CmdOrCtrl+/" onClick={() => run('show-keys')} />
      {version && <span className="app-version">{t('Version {version}', { version })}</span>}
    </>
  );
}
