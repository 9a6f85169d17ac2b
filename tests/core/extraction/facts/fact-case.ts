/**
 * A sentence with the fact it holds: its claim, and the sentence in the markup of tests/articles, `<fact>` around its
 * words. What stands before the fact is there for what it carries over.
 */
export interface FactCase {
  readonly claim: string;
  readonly markup: string;
}

export function fact(claim: string, markup: string): FactCase {
  return { claim, markup };
}
