import type { Backend } from '../../core/contract/backend.ts';
import { fail, succeed } from '../../core/shared/result.ts';
import type { EditorImages } from '../editor/image/editor-images.ts';

/** How an editor gets and keeps the pictures of a dossier. Addresses live as long as the page: `free` lets them go. */
export function createEditorImages(backend: Backend, dossier: string): EditorImages & { readonly free: () => void } {
  const urls = new Map<string, Promise<string | null>>();
  const read = async (image: string): Promise<string | null> => {
    const reply = await backend.images.read({ dossier, image });
    if (!reply.ok) return null;
    const { bytes, kind } = reply.value;
    return URL.createObjectURL(new Blob([bytes.slice()], { type: `image/${kind}` }));
  };
  return {
    async url(image) {
      const known = urls.get(image) ?? read(image);
      urls.set(image, known);
      const url = await known;
      // One that was not there may be pasted again.
      if (url === null) urls.delete(image);
      return url;
    },
    async add(bytes) {
      const reply = await backend.images.add({ dossier, bytes });
      return reply.ok ? succeed(reply.value.image) : fail(reply.message);
    },
    free() {
      for (const url of urls.values()) void url.then((address) => address !== null && URL.revokeObjectURL(address));
      urls.clear();
    },
  };
}
