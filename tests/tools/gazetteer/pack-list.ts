/** Sorted, without repeats, each word beginning with what it shares with the one before: core's unpackList undoes it. */
export function packList(words: Iterable<string>): string {
  let last = '';
  return [...new Set(words)]
    .sort()
    .map((word) => {
      const shared = sharedStart(last, word);
      last = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join('\n');
}

/** One base-36 digit holds it. */
const MOST_SHARED = 35;

function sharedStart(first: string, second: string): number {
  let length = 0;
  while (length < MOST_SHARED && length < first.length && first.charAt(length) === second.charAt(length)) length += 1;
  return length;
}
