import type { ContentsOf } from '../note/note.ts';
import type { ParagraphStyle, PrintEntry } from './print-model.ts';

/** The style of an entry of a contents table. */
export function entryStyle(of: ContentsOf, { level }: Pick<PrintEntry, 'level'>): ParagraphStyle {
  return of === 'headings' ? `Contents${level}` : 'CaptionList';
}
