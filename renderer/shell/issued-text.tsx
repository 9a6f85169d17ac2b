import type { IssuedDetail } from '../../core/contract/issued-methods.ts';
import { t } from '../language/t.ts';
import { ReadText } from './read-text.tsx';

/** The text of an issued copy. */
export function IssuedText({ detail: { content, copy } }: { readonly detail: IssuedDetail }) {
  const note = { note: content, version: 0, updated: copy.day, revision: 0, aside: null };
  return <ReadText note={note} label={t('Text of the issued copy')} />;
}
