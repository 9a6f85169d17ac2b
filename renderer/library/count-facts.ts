/** `1 fact`, `1,200 facts`. */
export function countFacts(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'fact' : 'facts'}`;
}
