import { app, nativeTheme } from 'electron';
import { createGuardedSettings, SETTINGS_NAME } from '../backend/guarded-settings.ts';
import type { SettingsStore } from '../backend/host.ts';
import { openQuietStore } from './quiet-store.ts';

/** The user's preferences in `settings.json` of Electron's user data folder. Menus and dialogs follow the theme. */
export function openElectronSettings(): SettingsStore {
  const settings = createGuardedSettings({
    folder: app.getPath('userData'),
    openFile: (cwd) => openQuietStore(SETTINGS_NAME, { cwd, clearInvalidConfig: false }),
    clock: () => new Date().toISOString(),
  });
  nativeTheme.themeSource = settings.read().theme;
  return {
    read: settings.read,
    change: (change) => {
      const changed = settings.change(change);
      nativeTheme.themeSource = changed.theme;
      return changed;
    },
  };
}
