import type { NoteChange } from '../../core/round-trip/note-change.ts';
import { writeDate } from '../language/format.ts';
import { t } from '../language/t.ts';

const KINDS: Readonly<Record<NoteChange['where']['kind'], string>> = {
  get title() {
    return t('Title');
  },
  get field() {
    return t('Field');
  },
  get heading() {
    return t('Heading');
  },
  get paragraph() {
    return t('Paragraph');
  },
  get quote() {
    return t('Quotation');
  },
  get callout() {
    return t('Boxed text');
  },
  get item() {
    return t('List item');
  },
  get cell() {
    return t('Table cell');
  },
  get caption() {
    return t('Caption');
  },
  get footnote() {
    return t('Footnote');
  },
  get picture() {
    return t('Picture');
  },
  get table() {
    return t('Table');
  },
  get printed() {
    return t('On the paper');
  },
};
/** `Paragraph changed, under “Key points”`. */
export function describeChange({ what, where }: NoteChange): string {
  const place = where.field === null ? KINDS[where.kind] : t('Field “{field}”', { field: where.field });
  const { under } = where;
  switch (what) {
    case 'changed':
      return under === null ? t('{place} changed', { place }) : t('{place} changed, under “{under}”', { place, under });
    case 'added':
      return under === null ? t('{place} added', { place }) : t('{place} added, under “{under}”', { place, under });
    case 'removed':
      return under === null ? t('{place} removed', { place }) : t('{place} removed, under “{under}”', { place, under });
    case 'comment':
      return under === null
        ? t('{place} commented on', { place })
        : t('{place} commented on, under “{under}”', { place, under });
  }
}

/** `Siti Aminah, 3 March 2026`; empty where the file does not say. */
export function describeHand({ by, at }: Pick<NoteChange, 'by' | 'at'>): string {
  const date = at === null ? Number.NaN : Date.parse(at);
  const day = Number.isNaN(date) ? '' : writeDate(new Date(date), { day: 'numeric', month: 'long', year: 'numeric' });
  return [by ?? '', day].filter((part) => part !== '').join(', ');
}

export function countChanges(count: number): string {
  return t('{count, plural, one {# change} other {# changes}}', { count });
}
