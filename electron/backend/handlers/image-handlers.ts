import type { Handlers } from '../dispatch.ts';
import { write } from '../dossier/write.ts';
import { addImage, findImage } from '../images/image-store.ts';
import { Refused } from '../refused.ts';
import type { Services } from './services.ts';

/** Pictures of notes: their bytes are in the dossier, and nowhere else. */
export function imageHandlers({ open, clock }: Services): Pick<Handlers, 'images.add' | 'images.read'> {
  return {
    'images.add': (client, { dossier, bytes }) => {
      const found = open.find(client, dossier);
      return write(found, () => addImage(found, bytes, clock()));
    },
    'images.read': (client, { dossier, image }) => {
      const found = findImage(open.find(client, dossier), image);
      if (!found) throw new Refused('not-found', 'This picture is not in the dossier.');
      return found;
    },
  };
}
