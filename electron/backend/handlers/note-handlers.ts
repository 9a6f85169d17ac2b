import type { Handlers } from '../dispatch.ts';
import { setArchived, tagNote } from '../notes/arrange-notes.ts';
import { settleClash } from '../notes/clash.ts';
import { createNote } from '../notes/create-note.ts';
import { readFactMarks } from '../notes/fact-marks.ts';
import { findText } from '../notes/find-text.ts';
import { keepRevision } from '../notes/keep-revision.ts';
import { duplicateNote, listNoteRevisions, readNoteRevision, restoreNoteRevision } from '../notes/note-history.ts';
import { readFinder } from '../notes/read-finder.ts';
import { listNotes, openNote, setTrashed } from '../notes/read-notes.ts';
import { replaceText, takeBackText } from '../notes/replace-text.ts';
import { saveNote } from '../notes/save-note.ts';
import { searchNotes } from '../notes/search-notes.ts';
import { Refused } from '../refused.ts';
import { importNote } from '../round-trip/import-note.ts';
import { listTemplates } from '../templates/read-templates.ts';
import type { Services } from './services.ts';

export function noteHandlers({
  open,
  clock,
  newId,
  reader,
  imports,
  templates,
  send,
}: Services): Pick<
  Handlers,
  | 'notes.list'
  | 'notes.create'
  | 'notes.open'
  | 'notes.save'
  | 'notes.keepRevision'
  | 'notes.settleClash'
  | 'notes.importFile'
  | 'notes.factMarks'
  | 'notes.setTrashed'
  | 'notes.setArchived'
  | 'notes.tag'
  | 'notes.duplicate'
  | 'notes.search'
  | 'notes.findText'
  | 'notes.replaceText'
  | 'notes.takeBackText'
  | 'notes.history'
  | 'notes.readRevision'
  | 'notes.restore'
> {
  return {
    'notes.list': (client, { dossier }) => listNotes(open.find(client, dossier)),
    'notes.create': async (client, { dossier: handle, template: id, title, fields, fill }) => {
      await templates.look();
      const dossier = open.find(client, handle);
      const template = listTemplates(templates.outer(), dossier).find((known) => known.id === id);
      if (!template) throw new Refused('not-found', 'This template is not there any more. Choose another one.');
      const note = createNote(dossier, template, { id: newId(), title, fields, fill, at: clock() });
      return openNote(dossier, note.id);
    },
    'notes.open': (client, { dossier, note }) => openNote(open.find(client, dossier), note),
    'notes.save': (client, { dossier, note, version }) => saveNote(open.find(client, dossier), note, version, clock()),
    'notes.keepRevision': (client, { dossier, note, reason }) => ({
      revision: keepRevision(open.find(client, dossier), note, reason, clock()),
    }),
    'notes.settleClash': (client, { dossier: handle, note, keep }) => {
      const dossier = open.find(client, handle);
      const other = settleClash(dossier, note, keep, { at: clock(), newId });
      return { note: openNote(dossier, note), other };
    },
    'notes.importFile': (client, { dossier, ticket, accept, name, bytes }) =>
      imports.run({ client, dossier, ticket }, (signal) =>
        importNote({
          file: { name, bytes },
          accept,
          reader,
          findDossier: () => open.find(client, dossier),
          signal,
          onProgress: (progress) => send(client, { type: 'import-progress', ticket, ...progress }),
          clock,
          newId,
        }),
      ),
    'notes.factMarks': (client, { dossier: handle, note }) => {
      const dossier = open.find(client, handle);
      return [...readFactMarks(dossier, openNote(dossier, note).note)].map(([fact, marking]) => ({ fact, marking }));
    },
    'notes.setTrashed': (client, { dossier, note, trashed }) => {
      setTrashed(open.find(client, dossier), note, trashed, clock());
      return null;
    },
    'notes.setArchived': (client, { dossier, note, archived }) => {
      setArchived(open.find(client, dossier), note, archived, clock());
      return null;
    },
    'notes.tag': (client, { dossier, note, ...tags }) => {
      tagNote(open.find(client, dossier), note, tags);
      return null;
    },
    'notes.duplicate': (client, { dossier: handle, note }) => {
      const dossier = open.find(client, handle);
      const copy = newId();
      duplicateNote(dossier, note, { copy, at: clock() });
      return openNote(dossier, copy);
    },
    'notes.search': (client, { dossier, query, limit }) => searchNotes(open.find(client, dossier), query, limit),
    'notes.findText': async (client, { dossier, query, ...scope }) => {
      const find = await readFinder(query);
      return findText(open.find(client, dossier), find, scope);
    },
    'notes.replaceText': async (client, { dossier, query, replacement, notes }) => {
      const find = await readFinder(query);
      return replaceText(open.find(client, dossier), notes, { find, replacement, at: clock() });
    },
    'notes.takeBackText': (client, { dossier, notes }) => takeBackText(open.find(client, dossier), notes, clock()),
    'notes.history': (client, { dossier, note }) => listNoteRevisions(open.find(client, dossier), note),
    'notes.readRevision': (client, { dossier, note, revision }) =>
      readNoteRevision(open.find(client, dossier), note, revision),
    'notes.restore': (client, { dossier: handle, note, revision, version }) => {
      const dossier = open.find(client, handle);
      restoreNoteRevision(dossier, note, { revision, version, at: clock() });
      return openNote(dossier, note);
    },
  };
}
