import type { DatabaseSync } from 'node:sqlite';

/** An open dossier: one connection to one file, made by open-dossier.ts and ended by close-dossier.ts. */
export interface Dossier {
  readonly db: DatabaseSync;
  /** Real path, links followed. */
  readonly path: string;
  /** File name without `.dossier`. */
  readonly name: string;
  readonly readOnly: boolean;
  /** Whether the text index can be searched and kept; else search uses LIKE. */
  readonly fullText: boolean;
  /** Who writes through this connection, unique to it: tells a window's own drafts from another's. */
  readonly writer: string;
  /** The file as it was opened, to notice when it was deleted or replaced since. */
  readonly file: FileIdentity;
}

export interface FileIdentity {
  readonly device: bigint;
  readonly inode: bigint;
}
