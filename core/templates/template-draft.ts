import type { Template } from './template.ts';

/** A template while somebody changes it: of its shape, but perhaps with mistakes in it still. */
export interface TemplateDraft {
  readonly template: Template;
  /** What it was opened from; null for a new one. */
  readonly from: DraftOrigin | null;
}

export interface DraftOrigin {
  readonly origin: 'dossier' | 'personal' | 'department';
  readonly id: string;
  readonly version: number;
  /** Print of its text. */
  readonly print: string;
  /** Whether its file has remarks that will not be in what is saved. */
  readonly remarks: boolean;
}
