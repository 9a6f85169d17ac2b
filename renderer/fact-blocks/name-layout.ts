import type { FactLayout } from '../../core/note/note.ts';

export interface LayoutName {
  readonly label: string;
  /** What a fact needs to be in it, for one that has it not. */
  readonly needs: string;
}

export const LAYOUT_NAMES: Readonly<Record<FactLayout, LayoutName>> = {
  list: { label: 'List', needs: '' },
  chronology: { label: 'Chronology', needs: 'date' },
  figures: { label: 'Table of figures', needs: 'figure' },
  'whos-who': { label: 'Who’s who', needs: 'person or organisation' },
  statements: { label: 'Statements', needs: 'speaker' },
};
