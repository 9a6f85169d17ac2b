import type { Handlers } from '../dispatch.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { deliverFile } from '../exports/deliver-file.ts';
import {
  duplicateTemplate,
  gone,
  importTemplate,
  removeTemplate,
  saveTemplate,
  type TemplateChange,
} from '../templates/change-templates.ts';
import { listBroken, listTemplates } from '../templates/read-templates.ts';
import { dropTemplateDraft, keepTemplateDraft, readTemplateDrafts } from '../templates/template-drafts.ts';
import type { Services } from './services.ts';

type Templates = Exclude<Extract<keyof Handlers, `templates.${string}`>, 'templates.fromWord'>;

/** Templates: where they are kept, and making them. */
export function templateHandlers({ open, host, clock, newId, templates: house }: Services): Pick<Handlers, Templates> {
  const find = (client: string, handle: string | null): Dossier | null =>
    handle === null ? null : open.find(client, handle);
  const changeIn = (client: string, handle: string | null): TemplateChange => ({
    house,
    findDossier: () => find(client, handle),
    clock,
    newId,
  });
  return {
    'templates.list': async (client, { dossier }) => {
      await house.look();
      return listTemplates(house.outer(), find(client, dossier));
    },
    'templates.broken': async (client, { dossier }) => {
      await house.look();
      return listBroken(house.outer(), find(client, dossier));
    },
    'templates.places': async (client, { dossier }) => {
      await house.look();
      return house.places(find(client, dossier));
    },
    'templates.read': async (client, { dossier, origin, id }) => {
      await house.look();
      const file = house.find(find(client, dossier), { origin, id });
      if (!file?.parsed.ok) throw gone();
      return { template: file.parsed.value, print: file.print, remarks: (file.text ?? '').includes('<!--') };
    },
    'templates.save': (client, { dossier, ...template }) => saveTemplate(changeIn(client, dossier), template),
    'templates.duplicate': (client, { dossier, to, origin, id }) =>
      duplicateTemplate(changeIn(client, dossier), { origin, id }, to),
    'templates.remove': (client, { dossier, origin, id, print }) =>
      removeTemplate(changeIn(client, dossier), { origin, id }, print),
    'templates.importFile': (client, { dossier, ...file }) => importTemplate(changeIn(client, dossier), file),
    'templates.exportFile': async (client, { dossier, origin, id }) => {
      await house.look();
      const file = house.find(find(client, dossier), { origin, id });
      if (file?.text == null) throw gone();
      return deliverFile(host, client, {
        name: `${id}.md`,
        type: 'text/markdown',
        bytes: new TextEncoder().encode(file.text),
      });
    },
    'templates.drafts': (client, { dossier }) => readTemplateDrafts(open.find(client, dossier)),
    'templates.keepDraft': (client, { dossier, id, draft }) => {
      keepTemplateDraft(open.find(client, dossier), id, draft, clock());
      return null;
    },
    'templates.dropDraft': (client, { dossier, id }) => {
      dropTemplateDraft(open.find(client, dossier), id);
      return null;
    },
  };
}
