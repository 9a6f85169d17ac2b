import type { LanguageChoice } from './languages.ts';

/** Preferences of this machine's user; nothing of value lives here. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  /** Of the interface; notes have their own. */
  readonly language: LanguageChoice;
  /** Widths in CSS pixels; `open` false means collapsed. */
  readonly leftPane: PaneSettings;
  readonly rightPane: PaneSettings;
  /** Most recent first, 12 at most. */
  readonly recent: readonly string[];
  /** Prints of dossiers as they were closed here, the last one first, 12 at most. */
  readonly sound: readonly string[];
  /** Whether a bar shows over words that are selected. */
  readonly selectionBar: boolean;
  /** Whether quotation marks and dashes are set while typing. */
  readonly typedMarks: boolean;
  /** Whether words that no dictionary has are marked. */
  readonly spelling: boolean;
  /** Size of the page, in percent, 50 to 200. */
  readonly zoom: number;
  /** Whether a note is shown on the paper it is printed on. */
  readonly pageView: boolean;
  /** Ids of commands chosen in the palette, the last one first, 12 at most. */
  readonly recentCommands: readonly string[];
  /** Ids of notes that were opened, the last one first, 24 at most. */
  readonly recentNotes: readonly string[];
  /** What is asked once, under names of our own: who changes facts. */
  readonly remembered: Readonly<Record<string, string>>;
  /** Values of fields for people and addressees by field id, the last one first, 8 at most; each is one line or several. */
  readonly names: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Ids of templates, in the order they were chosen. */
  readonly favouriteTemplates: readonly string[];
  /** Ids of templates notes were begun from, the last one first, 12 at most. */
  readonly recentTemplates: readonly string[];
  /** Absolute path of the folder of the user's own templates; null: `Briefing Desk/Templates` in the documents. */
  readonly personalTemplates: string | null;
  /** Absolute path of the folder a department shares; null: none. */
  readonly departmentTemplates: string | null;
}

export interface PaneSettings {
  readonly width: number;
  readonly open: boolean;
}

export type SettingsChange = Partial<Omit<Settings, 'recent' | 'sound'>>;

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  language: 'system',
  leftPane: { width: 248, open: true },
  rightPane: { width: 336, open: true },
  recent: [],
  sound: [],
  selectionBar: true,
  typedMarks: true,
  spelling: true,
  zoom: 100,
  pageView: false,
  recentCommands: [],
  recentNotes: [],
  remembered: {},
  names: {},
  favouriteTemplates: [],
  recentTemplates: [],
  personalTemplates: null,
  departmentTemplates: null,
};
