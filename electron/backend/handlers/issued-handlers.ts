import type { NoteFile } from '../../../core/contract/note-file.ts';
import type { Handlers } from '../dispatch.ts';
import { deliverFile } from '../exports/deliver-file.ts';
import { checkNote } from '../issued/check-note.ts';
import { draftAddendum } from '../issued/draft-addendum.ts';
import { issueNote } from '../issued/issue-note.ts';
import { listIssued, readIssued, readIssuedFile } from '../issued/read-issued.ts';
import { localDay } from '../notes/create-note.ts';
import { openNote } from '../notes/read-notes.ts';
import { Refused } from '../refused.ts';
import { listTemplates } from '../templates/read-templates.ts';
import type { Services } from './services.ts';

type Issued = Extract<keyof Handlers, `issued.${string}`>;

/** Copies of notes as they went out. */
export function issuedHandlers(services: Services): Pick<Handlers, Issued> {
  const { open, host, exporter, reader, imports, clock, newId, templates: house } = services;
  return {
    'issued.issue': async (client, { dossier: handle, ...request }) => {
      await house.look();
      const findDossier = () => open.find(client, handle);
      const templates = listTemplates(house.outer(), findDossier());
      const { templatesFolder, host } = services;
      const exports = { worker: exporter, templates, templatesFolder, host };
      const readMould = (file: NoteFile) =>
        imports.run({ client, dossier: handle, ticket: newId() }, (signal) => reader.readMould(file, signal));
      return issueNote(request, { exports, readMould, findDossier, clock, newId });
    },
    'issued.check': (client, { dossier, note }) => checkNote(open.find(client, dossier), note),
    'issued.list': (client, { dossier }) => listIssued(open.find(client, dossier)),
    'issued.read': (client, { dossier, issued }) => readIssued(open.find(client, dossier), issued),
    'issued.file': (client, { dossier, issued }) =>
      deliverFile(host, client, readIssuedFile(open.find(client, dossier), issued)),
    'issued.addendum': (client, { dossier: handle, issued }) => {
      const dossier = open.find(client, handle);
      const template = listTemplates(house.outer(), dossier).find(({ id }) => id === 'addendum');
      if (!template) throw new Refused('not-found', 'The template for an addendum is not there any more.');
      const at = clock();
      const note = draftAddendum(dossier, issued, { template, at, today: localDay(at), newId });
      return openNote(dossier, note);
    },
  };
}
