import type { BlockKind } from '../editor-types.ts';

/** What a paragraph can be, by the names writers know. */
export const BLOCK_STYLES: readonly { readonly value: BlockKind; readonly label: string }[] = [
  { value: 'paragraph', label: 'Text' },
  { value: 'heading1', label: 'Heading 1' },
  { value: 'heading2', label: 'Heading 2' },
  { value: 'heading3', label: 'Heading 3' },
  { value: 'quote', label: 'Quotation' },
  { value: 'key-point', label: 'Key point' },
  { value: 'information', label: 'Information box' },
  { value: 'warning', label: 'Warning' },
  { value: 'bullets', label: 'Bulleted list' },
  { value: 'numbered', label: 'Numbered list' },
  { value: 'checklist', label: 'Checklist' },
];
