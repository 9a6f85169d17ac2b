/** What can be done to the table the caret is in: on its menu and in the palette. Plain data, in the order of the menu. */
export const TABLE_COMMANDS = [
  { id: 'row-above', label: 'Insert row above' },
  { id: 'row-below', label: 'Insert row below' },
  { id: 'row-up', label: 'Move row up' },
  { id: 'row-down', label: 'Move row down' },
  { id: 'select-row', label: 'Select row' },
  { id: 'delete-row', label: 'Delete row' },
  { id: 'column-before', label: 'Insert column before' },
  { id: 'column-after', label: 'Insert column after' },
  { id: 'column-back', label: 'Move column back' },
  { id: 'column-on', label: 'Move column forward' },
  { id: 'column-width', label: 'Change column width' },
  { id: 'equal-widths', label: 'Make columns equally wide' },
  { id: 'free-widths', label: 'Fit widths to contents' },
  { id: 'select-column', label: 'Select column' },
  { id: 'delete-column', label: 'Delete column' },
  { id: 'merge-cells', label: 'Merge cells' },
  { id: 'split-cells', label: 'Split cells' },
  { id: 'shade-none', label: 'No cell shading' },
  { id: 'shade-light', label: 'Shade cells light grey' },
  { id: 'shade-medium', label: 'Shade cells grey' },
  { id: 'shade-accent', label: 'Shade cells blue' },
  { id: 'shade-attention', label: 'Shade cells yellow' },
  { id: 'heading-row', label: 'Heading row of the table' },
  { id: 'describe-table', label: 'Describe table…' },
  { id: 'select-table', label: 'Select table' },
  { id: 'delete-table', label: 'Delete table' },
] as const;
export type TableCommand = (typeof TABLE_COMMANDS)[number]['id'];

/** Accelerators, heard only while the caret is in a table. */
export const TABLE_KEYS: Readonly<Partial<Record<TableCommand, string>>> = {
  'row-up': 'Alt+Shift+Up',
  'row-down': 'Alt+Shift+Down',
  'column-back': 'Alt+Shift+Left',
  'column-on': 'Alt+Shift+Right',
};
