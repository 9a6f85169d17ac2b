import { app, nativeTheme } from 'electron';
import type { LanguageChoice } from '../../core/contract/languages.ts';
import { createGuardedSettings, SETTINGS_NAME } from '../backend/guarded-settings.ts';
import type { SettingsStore } from '../backend/host.ts';
import { openQuietStore } from './quiet-store.ts';

/**
 * The user's preferences in `settings.json` of Electron's user data folder. Menus and dialogs follow the theme; `follow` is told the language, at once and at
 * each change.
 */
export function openElectronSettings(follow: (language: LanguageChoice) => void): SettingsStore {
  const settings = createGuardedSettings({
    folder: app.getPath('userData'),
    openFile: (cwd) => openQuietStore(SETTINGS_NAME, { cwd, clearInvalidConfig: false }),
    clock: () => new Date().toISOString(),
  });
  nativeTheme.themeSource = settings.read().theme;
  follow(settings.read().language);
  return {
    read: settings.read,
    change: (change) => {
      const changed = settings.change(change);
      nativeTheme.themeSource = changed.theme;
      follow(changed.language);
      return changed;
    },
  };
}
