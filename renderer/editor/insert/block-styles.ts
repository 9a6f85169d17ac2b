import { t } from '../../language/t.ts';
import type { BlockKind } from '../editor-types.ts';

/** What a paragraph can be, by the names writers know. */
export const BLOCK_STYLES: readonly { readonly value: BlockKind; readonly label: string }[] = [
  {
    value: 'paragraph',
    get label() {
      return t('Text');
    },
  },
  {
    value: 'heading1',
    get label() {
      return t('Heading 1');
    },
  },
  {
    value: 'heading2',
    get label() {
      return t('Heading 2');
    },
  },
  {
    value: 'heading3',
    get label() {
      return t('Heading 3');
    },
  },
  {
    value: 'quote',
    get label() {
      return t('Quotation');
    },
  },
  {
    value: 'key-point',
    get label() {
      return t('Key point');
    },
  },
  {
    value: 'information',
    get label() {
      return t('Information box');
    },
  },
  {
    value: 'warning',
    get label() {
      return t('Warning');
    },
  },
  {
    value: 'bullets',
    get label() {
      return t('Bulleted list');
    },
  },
  {
    value: 'numbered',
    get label() {
      return t('Numbered list');
    },
  },
  {
    value: 'checklist',
    get label() {
      return t('Checklist');
    },
  },
];
