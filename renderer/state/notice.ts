/** Brief news for the user, shown at the foot of the page. */
export interface Notice {
  /** What happened. */
  readonly title: string;
  /** What is safe and what to do next. */
  readonly text?: string;
  /** Trouble stays until it is dismissed. What the foot of the page tells too waits while a dialog is open. */
  readonly trouble?: boolean | 'told-at-foot';
  /** Gives more time to read, for example where a file went; `until-closed`: where it holds the only way back. */
  readonly lasting?: boolean | 'until-closed';
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Shows a notice; what it returns takes it away again. */
export type Notify = (notice: Notice) => () => void;
