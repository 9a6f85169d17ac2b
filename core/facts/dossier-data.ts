import { z } from 'zod';
import { fail, type Result, succeed } from '../shared/result.ts';
import { firstComplaint } from '../shared/schema-text.ts';
import type { Fact } from './fact.ts';
import { factSchema } from './fact-schema.ts';
import type { Source } from './source.ts';
import { sourceSchema } from './source-schema.ts';

/**
 * Sources and facts as plain JSON: how the starter dossier is shipped and how facts travel between dossiers. Notes ride
 * along unread here (`core/note/note-schema` checks them), because facts know nothing of notes.
 */
export interface DossierData {
  readonly format: 1;
  readonly sources: readonly Source[];
  readonly facts: readonly Fact[];
  readonly notes: readonly unknown[];
}

const schema = z.strictObject({
  format: z.literal(1),
  sources: z.array(sourceSchema).max(10_000),
  facts: z.array(factSchema).max(200_000),
  notes: z.array(z.unknown()).max(10_000),
});

/**
 * Data from anywhere, checked row by row and against itself: ids unique, each citation naming a passage that is there
 * and a span inside it. Else the first thing wrong and where.
 */
export function validateDossierData(data: unknown): Result<DossierData> {
  const parsed = schema.safeParse(data);
  if (!parsed.success) return fail(firstComplaint(parsed.error));
  const complaint = firstInconsistency(parsed.data);
  return complaint ? fail(complaint) : succeed(parsed.data);
}

function firstInconsistency({ sources, facts }: DossierData): string | null {
  const passages = new Map(sources.map((source) => [source.id, source.passages]));
  if (passages.size !== sources.length) return 'sources: two sources have the same id';
  if (new Set(facts.map((fact) => fact.id)).size !== facts.length) return 'facts: two facts have the same id';
  for (const fact of facts)
    for (const { source, passage, span } of fact.citations) {
      const text = passages.get(source)?.[passage - 1]?.text;
      if (text === undefined) return `facts: ${fact.id} cites passage ${passage} of ${source}, which is not there`;
      if (span && span.end > text.length) return `facts: ${fact.id} cites beyond the end of passage ${passage}`;
    }
  return null;
}
