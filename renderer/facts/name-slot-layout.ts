import type { SlotLayout } from '../../core/templates/template.ts';

export const SLOT_LAYOUT_OPTIONS: readonly { readonly value: SlotLayout; readonly label: string }[] = [
  { value: 'sentences', label: 'As sentences' },
  { value: 'bullets', label: 'As bullets' },
  { value: 'numbered', label: 'As a numbered list' },
  { value: 'chronology', label: 'As a chronology' },
  { value: 'figures', label: 'As a table of figures' },
  { value: 'whos-who', label: 'As a who’s who' },
];
