import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { LANGUAGE_CHOICES } from '../../core/contract/languages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/contract/settings.ts';
import type { Clock } from '../../core/shared/ports.ts';
import type { SettingsStore } from './host.ts';

/** The part of conf and electron-store used here: the whole file as an object, read anew each time. */
export interface SettingsFile {
  store: Record<string, unknown>;
}

export interface GuardedSettingsOptions {
  readonly folder: string;
  /** Opens `<folder>/<SETTINGS_NAME>.json` with mode SETTINGS_MODE; may throw. */
  readonly openFile: (folder: string) => SettingsFile;
  readonly clock: Clock;
}

export const SETTINGS_NAME = 'settings';
export const SETTINGS_MODE = 0o600;
const FOLDER_MODE = 0o700;
const MAX_RECENT = 12;

const pane = z.object({ width: z.number().min(120).max(1_200), open: z.boolean() });
const ids = z.array(z.string().min(1).max(64)).max(200);
const folder = z.string().min(1).max(4_096).nullable();
const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch(DEFAULT_SETTINGS.theme),
  language: z.enum(LANGUAGE_CHOICES).catch(DEFAULT_SETTINGS.language),
  leftPane: pane.catch(DEFAULT_SETTINGS.leftPane),
  rightPane: pane.catch(DEFAULT_SETTINGS.rightPane),
  recent: z.array(z.string().min(1).max(4_096)).catch([]),
  sound: z.array(z.string().min(1).max(200)).catch([]),
  selectionBar: z.boolean().catch(true),
  typedMarks: z.boolean().catch(true),
  spelling: z.boolean().catch(true),
  zoom: z.number().int().min(50).max(200).catch(100),
  pageView: z.boolean().catch(false),
  recentCommands: ids.catch([]),
  recentNotes: ids.catch([]),
  remembered: z.record(z.string(), z.string().max(2_000)).catch({}),
  names: z.record(z.string(), z.array(z.array(z.string().max(2_000)).min(1).max(40)).max(8)).catch({}),
  favouriteTemplates: ids.catch([]),
  recentTemplates: ids.catch([]),
  personalTemplates: folder.catch(null),
  departmentTemplates: folder.catch(null),
});

/**
 * Preferences over conf or electron-store, which throw on a damaged file and leave a cut one on a disk that is nearly
 * full (fabiospampinato/atomically#18: a short write counts as done). A damaged file is set aside under a name of its
 * own and never written over; each write is read back, and the file of before is put in place again if it differs.
 * Values that make no sense fall back one by one; keys of a newer version are kept.
 */
export function createGuardedSettings({ folder, openFile, clock }: GuardedSettingsOptions): SettingsStore {
  const path = join(folder, `${SETTINGS_NAME}.json`);
  const previous = `${path}.previous`;

  /** The file as an object; throws where it can be neither read nor set aside. */
  const open = (): SettingsFile => {
    mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
    if (existsSync(path) && !isSound(path)) renameSync(path, nameAside(path, clock()));
    // Left behind by a write that was cut off after the file itself had been replaced.
    if (!existsSync(path) && isSound(previous)) renameSync(previous, path);
    return openFile(folder);
  };
  const readRaw = (): Record<string, unknown> => ({ ...open().store });
  const read = (): Settings => {
    try {
      return toSettings(readRaw());
    } catch {
      // No folder, no permission, no disk: the app works with the defaults.
      return DEFAULT_SETTINGS;
    }
  };

  return {
    read,
    change(change) {
      try {
        const raw = readRaw();
        const wanted = { ...raw, ...toSettings({ ...raw, ...change }) };
        keepPrevious(path, previous);
        try {
          open().store = wanted;
          if (!isDeepStrictEqual(parseObject(path), wanted)) throw new Error('settings were cut short');
        } catch {
          restore(path, previous);
        }
        rmSync(previous, { force: true });
      } catch {
        // Nothing was written, or what was there is back: the old settings stand.
      }
      return read();
    },
  };
}

function toSettings(raw: Record<string, unknown>): Settings {
  const settings = settingsSchema.parse(raw);
  const { recent, sound } = settings;
  return { ...settings, recent: recent.slice(0, MAX_RECENT), sound: sound.slice(0, MAX_RECENT) };
}

/** Copies the file; throws, with the file untouched, where there is no room even for that. */
function keepPrevious(path: string, previous: string): void {
  rmSync(previous, { force: true });
  if (!existsSync(path)) return;
  const bytes = readFileSync(path);
  writeFileSync(previous, bytes, { mode: SETTINGS_MODE, flush: true });
  if (!readFileSync(previous).equals(bytes)) throw new Error('no room for settings');
}

/** A rename needs no space. */
function restore(path: string, previous: string): void {
  if (existsSync(previous)) renameSync(previous, path);
  else rmSync(path, { force: true });
}

function isSound(path: string): boolean {
  try {
    return parseObject(path) !== null;
  } catch {
    return false;
  }
}

function parseObject(path: string): Record<string, unknown> | null {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** `settings.json.corrupt-2026-11-22T09-00-00.000Z`, with a number behind it when that is taken. */
function nameAside(path: string, now: string): string {
  const name = `${path}.corrupt-${now.replaceAll(':', '-')}`;
  if (!existsSync(name)) return name;
  for (let i = 2; ; i += 1) if (!existsSync(`${name}-${i}`)) return `${name}-${i}`;
}
