import type { Handlers } from '../dispatch.ts';
import type { Services } from './services.ts';

/** Word documents become templates. */
export function wordTemplateHandlers({ open, reader, imports }: Services): Pick<Handlers, 'templates.fromWord'> {
  return {
    'templates.fromWord': (client, { dossier, ticket, name, bytes }) => {
      open.find(client, dossier);
      return imports.run({ client, dossier, ticket }, (signal) => reader.readTemplate({ name, bytes }, signal));
    },
  };
}
