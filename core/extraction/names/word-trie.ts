/** Sequences of words that are looked for in a text: a look-up costs no more than the longest of them has words. */
export interface WordTrie<Value> {
  readonly add: (words: readonly string[], value: Value) => void;
  /** What is kept for the sequences that stand at a place, the longest first; `wordAt` gives the text's words from there. */
  readonly at: (wordAt: (offset: number) => string | undefined) => readonly Value[];
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value?: Value;
}

/** Of the same words the value added first is kept. Sequences of more words than `longest` are left out. */
export function wordTrie<Value>(longest: number): WordTrie<Value> {
  const root: Node<Value> = { next: new Map() };
  return {
    add(words, value) {
      if (words.length === 0 || words.length > longest) return;
      let node = root;
      for (const word of words) {
        let next = node.next.get(word);
        if (!next) {
          next = { next: new Map() };
          node.next.set(word, next);
        }
        node = next;
      }
      if (node.value === undefined) node.value = value;
    },
    at(wordAt) {
      const found: Value[] = [];
      let node: Node<Value> | undefined = root;
      for (let offset = 0; node; offset += 1) {
        const word = wordAt(offset);
        node = word === undefined ? undefined : node.next.get(word);
        if (node?.value !== undefined) found.push(node.value);
      }
      return found.reverse();
    },
  };
}
