import type { FactDetail } from '../../../core/contract/backend.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import type { EditorFacts } from '../editor-types.ts';

/** A fact with those it names: its counterpart in another language, and what took its place. */
export interface Known {
  readonly detail: FactDetail;
  readonly translation: Fact | null;
  readonly successor: Fact | null;
}

/** Null when the dossier does not have the fact. */
export async function readKnown(facts: EditorFacts, id: string): Promise<Known | null> {
  const detail = await facts.read(id);
  if (!detail) return null;
  const { translation, successor } = detail.fact;
  const other = async (one: string | undefined) => (one === undefined ? null : ((await facts.read(one))?.fact ?? null));
  return { detail, translation: await other(translation), successor: await other(successor) };
}
