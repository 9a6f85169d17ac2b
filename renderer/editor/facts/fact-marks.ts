import { $getNodeByKey, type LexicalEditor, type NodeKey } from 'lexical';
import type { FactDetail } from '../../../core/contract/backend.ts';
import type { FactStatus } from '../../../core/facts/fact.ts';
import type { EditorFacts } from '../editor-types.ts';
import { $isFactLinkNode, FactLinkNode } from '../fact-node.ts';

/** How many facts are asked for at a time, so that a long note does not crowd out what the author waits for. */
const AT_ONCE = 4;
const DOUBTFUL: readonly FactStatus[] = ['disputed', 'superseded', 'withdrawn'];

/**
 * Draws on each fact link what the dossier says of its fact: its kind, and whether it is in doubt. Only attributes of
 * the page's elements, nothing of the note. Returns how to stop.
 */
export function markFacts(editor: LexicalEditor, facts: EditorFacts): () => void {
  const known = new Map<string, Promise<FactDetail | null>>();
  const waiting: (() => Promise<void>)[] = [];
  let running = 0;
  let stopped = false;

  const next = () => {
    while (!stopped && running < AT_ONCE) {
      const task = waiting.shift();
      if (!task) return;
      running += 1;
      void task().finally(() => {
        running -= 1;
        next();
      });
    }
  };
  const ask = (fact: string): Promise<FactDetail | null> => {
    const asked = known.get(fact);
    if (asked !== undefined) return asked;
    const answer = new Promise<FactDetail | null>((resolve) => {
      waiting.push(async () => resolve(await facts.read(fact)));
    });
    known.set(fact, answer);
    next();
    return answer;
  };
  const mark = async (key: NodeKey) => {
    const fact = editor.read('latest', () => readLink(key));
    if (!fact) return;
    const detail = await ask(fact);
    if (!stopped && detail) drawMarks(editor, key, detail);
  };

  const stop = editor.registerMutationListener(
    FactLinkNode,
    (mutations) => {
      for (const [key, mutation] of mutations) if (mutation !== 'destroyed') void mark(key);
    },
    { skipInitialization: false },
  );
  return () => {
    stopped = true;
    stop();
  };
}

function readLink(key: NodeKey): string | null {
  const link = $getNodeByKey(key);
  return $isFactLinkNode(link) ? link.getFact() : null;
}

/** Draws what is known of a fact on one of its links. */
export function drawMarks(editor: LexicalEditor, key: NodeKey, { fact }: FactDetail): void {
  const element = editor.getElementByKey(key);
  if (!element || editor.read('latest', () => readLink(key)) !== fact.id) return;
  element.dataset.kind = fact.kind;
  element.toggleAttribute('data-doubtful', DOUBTFUL.includes(fact.status));
}
