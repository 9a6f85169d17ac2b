/** A list of what was used with this one at its head, each once, at most so many. */
export function lastFirst(used: string, before: readonly string[], most: number): readonly string[] {
  return [used, ...before.filter((one) => one !== used)].slice(0, most);
}
