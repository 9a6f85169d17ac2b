import type { Note } from './note.ts';

/** SHA-256 of every image a note shows, in reading order. */
export function listImages({ body }: Pick<Note, 'body'>): readonly string[] {
  return body.flatMap((block) => (block.type === 'image' ? [block.image] : []));
}
