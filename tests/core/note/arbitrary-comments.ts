import type { CommentThread } from '../../../core/note/comment.ts';
import { fc } from '../../fast-check.ts';

/** Of few, so that words often have one that is there. */
export const THREADS = ['k', 'K-2', '_l'] as const;

export function arbitraryThread(
  author: fc.Arbitrary<string>,
  words: fc.Arbitrary<string>,
): fc.Arbitrary<CommentThread> {
  const entry = fc.record(
    {
      author,
      at: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((at) => at.toISOString()),
      text: fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
      edited: fc.constant(true as const),
    },
    { requiredKeys: ['author', 'at', 'text'] },
  );
  return fc.record(
    {
      id: fc.constantFrom(...THREADS),
      on: fc.constantFrom({ part: 'title' } as const, { part: 'field', field: 'to' } as const),
      resolved: fc.constant(true as const),
      entries: fc.array(entry, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['id', 'entries'] },
  );
}
