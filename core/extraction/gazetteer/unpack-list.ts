/**
 * The words of a packed list: sorted, one a line, each beginning with a base-36 digit that says how many characters it
 * shares with the word before it (`0Ghana`, `4ian`). The inverse is tests/tools/gazetteer/pack-list.ts.
 */
export function unpackList(packed: string): string[] {
  const words: string[] = [];
  let last = '';
  for (const line of packed.split('\n')) {
    last = last.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
    words.push(last);
  }
  return words;
}
