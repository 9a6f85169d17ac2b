import { Readability } from '@mozilla/readability';
import { type DomDocument, type DomElement, type DomNode, isElement, TEXT_NODE } from './dom.ts';

/** Below that many characters Readability looks again with fewer scruples. */
const SHORTEST = 250;
/**
 * Readability reads the text of an element for each element around it, several times. In characters, each counted once
 * for every element it lies in: an article of 200 kB at a depth of fifteen has three million.
 */
const MOST_READ = 50_000_000;

/**
 * The part of a page Readability takes for the article; null where it finds none, and for pages it would take minutes
 * for. Changes the document it is given beyond use: whatever else is wanted of it must be read before.
 */
export function readablePart(document: DomDocument): DomElement | null {
  if (weigh(document.body, 0) > MOST_READ) return null;
  try {
    const reader = new Readability<DomElement>(document as never, {
      charThreshold: SHORTEST,
      serializer: (content) => content as unknown as DomElement,
      disableJSONLD: true,
    });
    return reader.parse()?.content ?? null;
  } catch {
    // It expects of a DOM what ours does not always have; the page is read without its advice.
    return null;
  }
}

function weigh(node: DomNode, depth: number): number {
  if (node.nodeType === TEXT_NODE) return (node.textContent ?? '').length * depth;
  if (!isElement(node)) return 0;
  let sum = 1;
  for (const child of node.childNodes) sum += weigh(child, depth + 1);
  return sum;
}
