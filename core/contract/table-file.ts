export interface TableFile {
  /** The file's name: its ending says what it is. */
  readonly name: string;
  /** At most 50 MB. */
  readonly bytes: Uint8Array;
}

export interface TableReport {
  readonly added: number;
  readonly updated: number;
  /** Rows that say what the dossier has already. */
  readonly unchanged: number;
  /** `row` as a spreadsheet counts it (the heading is row 1); in JSON the place in the list, from 1. */
  readonly rejected: readonly { readonly row: number; readonly reason: string }[];
}
