import type { Fact } from '../../core/facts/fact.ts';

const FACT_TYPE = 'application/x-briefing-desk-fact';

/** What a dragged fact carries: enough for the editor to link it or to ask about it first, and its claim for everything else. */
export function dragFact(data: DataTransfer, fact: Fact): void {
  data.effectAllowed = 'copy';
  const { id, revision, claim, status, successor, disclosure } = fact;
  data.setData(FACT_TYPE, JSON.stringify({ id, revision, claim, status, successor, disclosure }));
  data.setData('text/plain', fact.claim);
}
