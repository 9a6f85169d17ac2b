import type { FactLink } from '../../../core/note/note.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { readRevision } from '../facts/read-facts.ts';
import { wordPlace } from '../updates/word-place.ts';

/** What the fact of a link said at the link's revision, in its wording, for a note of a language (BCP 47); null where this dossier has no such fact. */
export function wordPlaceOf(dossier: Dossier, { fact, revision, wording }: FactLink, language: string): string | null {
  const known = readRevision(dossier, fact, revision);
  return known && wordPlace(dossier, known, wording ?? 'claim', language);
}
