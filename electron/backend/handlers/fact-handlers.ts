import type { Handlers } from '../dispatch.ts';
import { fitSection } from '../facts/fit-section.ts';
import { readFactDetail } from '../facts/read-facts.ts';
import { searchFacts } from '../facts/search-facts.ts';
import { openNote } from '../notes/read-notes.ts';
import { listSources, readSource } from '../sources/read-sources.ts';
import { listTemplates } from '../templates/read-templates.ts';
import type { Services } from './services.ts';

export function factHandlers({
  open,
  templates,
}: Services): Pick<Handlers, 'facts.search' | 'facts.read' | 'facts.fitting' | 'sources.list' | 'sources.read'> {
  return {
    'facts.search': (client, { dossier, ...query }) => searchFacts(open.find(client, dossier), query),
    'facts.read': (client, { dossier, fact }) => readFactDetail(open.find(client, dossier), fact),
    'facts.fitting': (client, { dossier: handle, note: id, section }) => {
      const dossier = open.find(client, handle);
      const { note } = openNote(dossier, id);
      const template = listTemplates(templates.outer(), dossier).find((known) => known.id === note.template);
      return fitSection(dossier, note, section, template ?? null);
    },
    'sources.list': (client, { dossier }) => listSources(open.find(client, dossier)),
    'sources.read': (client, { dossier, source }) => readSource(open.find(client, dossier), source),
  };
}
