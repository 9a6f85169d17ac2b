import type { Reply } from './reply.ts';

/** One request of a page: plain data in, a Reply out, never an exception. */
export type Method<Input, Output> = (input: Input) => Promise<Reply<Output>>;

export interface InDossier {
  /** The handle `dossiers.open` returned. */
  readonly dossier: string;
}
