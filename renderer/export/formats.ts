import { FileCheck, FileText, FileType, Globe } from 'lucide-react';
import type { Delivery } from '../../core/contract/delivery.ts';
import type { ExportFormat } from '../../core/contract/export-methods.ts';

/** What each kind of file is called and is for. */
export const FORMATS: Readonly<
  Record<ExportFormat, { readonly name: string; readonly hint: string; readonly icon: typeof FileText }>
> = {
  docx: { name: 'Word', hint: 'To send on, print or work in with others', icon: FileText },
  pdf: { name: 'PDF', hint: 'To read as it is; footnotes as notes at the end', icon: FileCheck },
  html: { name: 'Web page', hint: 'One file that opens anywhere, offline', icon: Globe },
  md: { name: 'Markdown', hint: 'Plain text with simple signs', icon: FileType },
};

export function nameDelivery(delivery: Delivery): string {
  return delivery.kind === 'file' ? delivery.path : `${delivery.name} is in your downloads.`;
}
