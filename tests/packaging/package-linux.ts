import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, type Configuration, type LinuxTargetSpecificOptions, Platform } from 'electron-builder';
import { parse } from 'yaml';
import { makeSyntheticElectron } from './synthetic-electron.ts';

export const PROJECT = join(import.meta.dirname, '../..');

export interface Packaged {
  /** The unpacked app. */
  readonly folder: string;
  /** The .desktop file a Linux package of it would install. */
  readonly desktopEntry: string;
  readonly config: Configuration;
}

/** Runs electron-builder with the project's own configuration on a synthetic Electron; needs no network. */
export async function packageLinux(temporary: string): Promise<Packaged> {
  const config: Configuration = parse(readFileSync(join(PROJECT, 'electron-builder.yml'), 'utf8'));
  let desktopEntry = '';
  await build({
    targets: Platform.LINUX.createTarget('dir'),
    projectDir: PROJECT,
    publish: 'never',
    config: {
      ...config,
      electronDist: makeSyntheticElectron(join(temporary, 'electron')),
      directories: { ...config.directories, output: join(temporary, 'release') },
      afterPack: async ({ packager }) => {
        desktopEntry = await computeDesktopEntry(packager);
      },
    },
  });
  return { folder: join(temporary, 'release/linux-unpacked'), desktopEntry, config };
}

/** Not a face of the package, but the only part of it that says what an installer will write. */
const DESKTOP_HELPER = 'app-builder-lib/out/targets/LinuxTargetHelper';

interface DesktopHelper {
  computeDesktopEntry(options: LinuxTargetSpecificOptions): Promise<string>;
}

/** Only installers carry a .desktop file, and they need tools from the network: this is the part that writes it. */
async function computeDesktopEntry(packager: { platformSpecificBuildOptions: object }): Promise<string> {
  const require = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
  const { LinuxTargetHelper } = require(DESKTOP_HELPER) as {
    LinuxTargetHelper: new (packager: object) => DesktopHelper;
  };
  return new LinuxTargetHelper(packager).computeDesktopEntry(packager.platformSpecificBuildOptions);
}
