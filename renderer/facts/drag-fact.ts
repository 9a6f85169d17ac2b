import type { Fact } from '../../core/facts/fact.ts';

const FACT_TYPE = 'application/x-briefing-desk-fact';

/** What a dragged fact carries: enough for the editor to link it, and its claim for everything else. */
export function dragFact(data: DataTransfer, fact: Fact): void {
  data.effectAllowed = 'copy';
  data.setData(FACT_TYPE, JSON.stringify({ id: fact.id, revision: fact.revision, claim: fact.claim }));
  data.setData('text/plain', fact.claim);
}
