import { FileCheck, FileText, FileType, Globe } from 'lucide-react';
import type { Delivery } from '../../core/contract/delivery.ts';
import type { ExportFormat } from '../../core/contract/export-methods.ts';
import { t } from '../language/t.ts';

/** What each kind of file is called and is for. */
export const FORMATS: Readonly<
  Record<ExportFormat, { readonly name: string; readonly hint: string; readonly icon: typeof FileText }>
> = {
  docx: {
    get name() {
      return t('Word');
    },
    get hint() {
      return t('To send on, print or edit with others');
    },
    icon: FileText,
  },
  pdf: {
    name: 'PDF',
    get hint() {
      return t('For reading as it is; footnotes become endnotes');
    },
    icon: FileCheck,
  },
  html: {
    get name() {
      return t('Web page');
    },
    get hint() {
      return t('One file that opens anywhere, offline');
    },
    icon: Globe,
  },
  md: {
    get name() {
      return t('Markdown');
    },
    get hint() {
      return t('Plain text with simple markup');
    },
    icon: FileType,
  },
};

export function nameDelivery(delivery: Delivery): string {
  return delivery.kind === 'file' ? delivery.path : t('{name} is in your downloads.', { name: delivery.name });
}
