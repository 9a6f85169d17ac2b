import { ipcMain } from 'electron';
import Store from 'electron-store';
import { SETTINGS_MODE } from '../backend/guarded-settings.ts';

type Options = NonNullable<ConstructorParameters<typeof Store<Record<string, unknown>>>[0]>;

/**
 * An electron-store without the channel it opens for renderers (`electron-store-get-data`), which would tell any frame
 * where the user's files are. Throws on a damaged file unless told to clear it.
 */
export function openQuietStore(name: string, options: Pick<Options, 'cwd' | 'clearInvalidConfig'>) {
  const store = new Store<Record<string, unknown>>({
    ...options,
    name,
    configFileMode: SETTINGS_MODE,
    accessPropertiesByDotNotation: false,
  });
  ipcMain.removeAllListeners('electron-store-get-data');
  return store;
}
