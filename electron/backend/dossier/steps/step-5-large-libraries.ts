/**
 * Format 5: orders and conditions of 100,000 facts that are asked for by an index instead of a look at every fact. Few
 * facts ever say something else than at first, so that those which wait in notes are found from their side.
 */
export const STEP_5_LARGE_LIBRARIES = `
CREATE INDEX facts_by_change ON facts (retired, changed DESC);
CREATE INDEX facts_by_claim_date ON facts (claim_from, claim_to);
CREATE INDEX facts_said_again ON facts (id, said) WHERE said > 1;
CREATE INDEX fact_links_never_kept ON fact_links (fact) WHERE kept < 1;
`;
