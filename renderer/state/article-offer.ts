import { t } from '../language/t.ts';
import type { ArticleOffer } from './importing.ts';

/** Files as articles to import; their bytes stay where they are until their turn comes. */
export function offerFiles(files: Iterable<File>): readonly ArticleOffer[] {
  return [...files].map((file) => ({
    name: file.name,
    size: file.size,
    read: async () => ({ kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
  }));
}

/** What a clipboard or a drop holds: its files, else one article of its HTML or text, else nothing. */
export function offerTransfer(transfer: DataTransfer): readonly ArticleOffer[] {
  if (transfer.files.length > 0) return offerFiles(transfer.files);
  const text = transfer.getData('text/plain');
  const html = transfer.getData('text/html');
  if (text.trim() === '' && html.trim() === '') return [];
  return [offerText(text, html.trim() === '' ? null : html)];
}

/** Pasted words; with their HTML where the clipboard had it, because only that knows headings and tables. */
export function offerText(text: string, html: string | null): ArticleOffer {
  const [first = ''] = text.trim().split('\n');
  const name = first.trim() === '' ? t('Pasted article') : shorten(first.trim());
  const content = html ?? text;
  return {
    name,
    size: new Blob([content]).size,
    read: () => Promise.resolve({ kind: html === null ? 'text' : 'html', text: content }),
  };
}

const LONGEST_NAME = 80;

function shorten(text: string): string {
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}
