/** Preferences of this machine's user; nothing of value lives here. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  /** Widths in CSS pixels; `open` false means collapsed. */
  readonly leftPane: PaneSettings;
  readonly rightPane: PaneSettings;
  /** Most recent first, 12 at most. */
  readonly recent: readonly string[];
  /** Prints of dossiers as they were closed here, the last one first, 12 at most. */
  readonly sound: readonly string[];
  /** Last values of person fields by field id, offered for the next note. */
  readonly remembered: Readonly<Record<string, string>>;
}

export interface PaneSettings {
  readonly width: number;
  readonly open: boolean;
}

export type SettingsChange = Partial<Pick<Settings, 'theme' | 'leftPane' | 'rightPane' | 'remembered'>>;

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  leftPane: { width: 248, open: true },
  rightPane: { width: 336, open: true },
  recent: [],
  sound: [],
  remembered: {},
};
