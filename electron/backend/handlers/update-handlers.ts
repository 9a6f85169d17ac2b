import type { Handlers } from '../dispatch.ts';
import { openNote } from '../notes/read-notes.ts';
import { decidePlaces } from '../updates/decide-places.ts';
import { findLinkChanges } from '../updates/link-changes.ts';
import { findNotesWaiting } from '../updates/notes-waiting.ts';
import { readAttention } from '../updates/read-attention.ts';
import { withdrawSource } from '../updates/withdraw-source.ts';
import type { Services } from './services.ts';

type Updates = Extract<keyof Handlers, `updates.${string}`>;

/** What changed behind the facts of notes, and what authors decide of it. */
export function updateHandlers({ open, clock }: Services): Pick<Handlers, Updates> {
  return {
    'updates.ofNote': (client, { dossier: handle, note }) => {
      const dossier = open.find(client, handle);
      return findLinkChanges(dossier, openNote(dossier, note).note, { pinned: true });
    },
    'updates.waiting': (client, { dossier }) => findNotesWaiting(open.find(client, dossier)),
    'updates.decide': (client, { dossier: handle, note, version, places }) => {
      const dossier = open.find(client, handle);
      decidePlaces(dossier, note, version, places, clock());
      return openNote(dossier, note);
    },
    'updates.attention': (client, { dossier, today }) => readAttention(open.find(client, dossier), today),
    'updates.withdrawSource': (client, { dossier, source, reason, by }) => ({
      facts: withdrawSource(open.find(client, dossier), source, reason, { at: clock(), by }),
    }),
  };
}
