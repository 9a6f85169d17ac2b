import type { RootContent } from 'mdast';
import type { Image, Note } from '../note/note.ts';
import { listImages } from '../note/note-images.ts';
import { textNode } from './markdown-words.ts';

/** The address of an image's bytes, null where they are not to be had. */
export type ImageUrl = (image: string) => string | null;

export const NO_IMAGES: ImageUrl = () => null;

/**
 * An image by reference. Its address, bytes in base64, stands at the end of the file: one file holds
 * all, and its text stays readable.
 */
export function imageToMarkdown({ image, alt, decorative }: Image, imageUrl: ImageUrl): RootContent[] {
  if (imageUrl(image) === null) return alt.trim() === '' ? [] : [paragraph(`[${alt}]`)];
  const name = nameOf(image);
  const shown: RootContent = {
    type: 'paragraph',
    children: [
      { type: 'imageReference', identifier: name, label: name, referenceType: 'full', alt: decorative ? '' : alt },
    ],
  };
  return [shown];
}

/** Addresses of the images of these notes, each once. */
export function imageDefinitions(notes: readonly Pick<Note, 'body'>[], imageUrl: ImageUrl): RootContent[] {
  return [...new Set(notes.flatMap(listImages))].flatMap((image): RootContent[] => {
    const url = imageUrl(image);
    return url === null ? [] : [{ type: 'definition', identifier: nameOf(image), label: nameOf(image), url }];
  });
}

function nameOf(image: string): string {
  return `image-${image.slice(0, 12)}`;
}

function paragraph(words: string): RootContent {
  return { type: 'paragraph', children: [textNode(words)] };
}
