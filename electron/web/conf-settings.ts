import Conf from 'conf';
import { createGuardedSettings, SETTINGS_MODE, SETTINGS_NAME } from '../backend/guarded-settings.ts';
import type { SettingsStore } from '../backend/host.ts';

/** Settings of the web host: conf, the base of the desktop shell's electron-store, on the same file. */
export function openConfSettings(folder: string): SettingsStore {
  return createGuardedSettings({
    folder,
    openFile: (cwd) =>
      new Conf<Record<string, unknown>>({
        cwd,
        configName: SETTINGS_NAME,
        configFileMode: SETTINGS_MODE,
        clearInvalidConfig: false,
        accessPropertiesByDotNotation: false,
      }),
    clock: () => new Date().toISOString(),
  });
}
