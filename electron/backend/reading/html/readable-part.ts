import { Readability } from '@mozilla/readability';
import type { DomDocument, DomElement } from './dom.ts';

/** Below that many characters Readability looks again with fewer scruples. */
const SHORTEST = 250;

/**
 * The part of a page Readability takes for the article; null where it finds none. Changes the document it is given
 * beyond use: whatever else is wanted of it must be read before.
 */
export function readablePart(document: DomDocument): DomElement | null {
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
