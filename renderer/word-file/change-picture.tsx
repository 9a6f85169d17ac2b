import { useEffect, useState } from 'react';
import type { NoteFileReport } from '../../core/contract/note-file.ts';
import type { NoteChange } from '../../core/round-trip/note-change.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';

interface ChangePictureProps {
  readonly change: NoteChange & { readonly picture: NonNullable<NoteChange['picture']> };
  /** Those the file brings; others are in the dossier. */
  readonly brought: NoteFileReport['pictures'];
}

/** The picture a change is about, or both where one comes for another. */
export function ChangePicture({ change: { picture, before, after }, brought }: ChangePictureProps) {
  const isSame = picture.before === picture.after;
  return (
    <div className="change-pictures">
      {picture.before !== null && (
        <Picture image={picture.before} words={before} state={isSame ? 'stays' : 'goes'} brought={brought} />
      )}
      {picture.after !== null && !isSame && (
        <Picture image={picture.after} words={after} state="comes" brought={brought} />
      )}
    </div>
  );
}

const STATES = {
  stays: () => null,
  goes: () => t('Old picture'),
  comes: () => t('New picture'),
} as const;

interface PictureProps {
  readonly image: string;
  readonly words: string;
  readonly state: keyof typeof STATES;
  readonly brought: NoteFileReport['pictures'];
}

function Picture({ image, words, state, brought }: PictureProps) {
  const url = usePictureUrl(image, brought);
  const label = STATES[state]();
  return (
    <figure className="change-picture" data-state={state}>
      {url !== null && <img src={url} alt={words} />}
      {label !== null && <figcaption>{label}</figcaption>}
    </figure>
  );
}

/** An address of a picture's bytes, as long as it is shown; null until they are read, or where there are none. */
function usePictureUrl(image: string, brought: NoteFileReport['pictures']): string | null {
  const backend = useBackend();
  const { session } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let address: string | null = null;
    let isShown = true;
    const show = (bytes: Uint8Array) => {
      if (!isShown) return;
      address = URL.createObjectURL(new Blob([bytes.slice()]));
      setUrl(address);
    };
    const own = brought.find((one) => one.image === image);
    if (own) show(own.bytes);
    else void backend.images.read({ dossier, image }).then((reply) => reply.ok && show(reply.value.bytes));
    return () => {
      isShown = false;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [backend, dossier, image, brought]);
  return url;
}
