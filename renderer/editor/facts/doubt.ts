import { createCommand, type LexicalCommand, type LexicalEditor } from 'lexical';
import { t } from '../../language/t.ts';
import type { LinkableFact } from '../editor-types.ts';

/** Facts that somebody should think twice about, and what puts facts into the text once that is decided. */
export interface Doubt {
  readonly facts: readonly LinkableFact[];
  readonly put: (facts: readonly LinkableFact[]) => void;
}

/** Asks before facts go into the text; nobody listening means nobody is asked. */
export const DOUBT_COMMAND: LexicalCommand<Doubt> = createCommand('DOUBT_COMMAND');

/** Why a fact should not go into a note unseen; null when nothing speaks against it. */
export function doubtOf({ status, disclosure }: LinkableFact): string | null {
  if (status === 'withdrawn') return t('Withdrawn');
  if (status === 'superseded') return t('Superseded');
  if (disclosure === 'do-not-disclose') return t('Do not disclose');
  return null;
}

/** Puts facts into the text, after a question about those that are in doubt. True when they went in at once. */
export function putOrAsk(editor: LexicalEditor, doubt: Doubt): boolean {
  const inDoubt = doubt.facts.some((fact) => doubtOf(fact) !== null);
  if (inDoubt && editor.dispatchCommand(DOUBT_COMMAND, doubt)) return false;
  doubt.put(doubt.facts);
  return true;
}
