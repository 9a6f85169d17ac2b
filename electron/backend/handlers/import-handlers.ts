import type { Handlers } from '../dispatch.ts';
import { describeSource } from '../importing/describe-source.ts';
import { importArticle } from '../importing/import-article.ts';
import { compareSourceEditions } from '../sources/compare-source-editions.ts';
import { readSource } from '../sources/read-sources.ts';
import type { Services } from './services.ts';

type Importing = 'sources.importArticle' | 'sources.stopImport' | 'sources.describe' | 'sources.compareEditions';

/** Articles become sources, and what is known about a source is corrected. */
export function importHandlers({ open, reader, imports, send, clock, newId }: Services): Pick<Handlers, Importing> {
  return {
    'sources.importArticle': (client, { dossier, ticket, article }) =>
      imports.run({ client, dossier, ticket }, (signal) =>
        importArticle(article, {
          reader,
          findDossier: () => open.find(client, dossier),
          signal,
          onProgress: (progress) => send(client, { type: 'import-progress', ticket, ...progress }),
          clock,
          newId,
        }),
      ),
    'sources.stopImport': (client, { dossier, ticket }) => {
      open.find(client, dossier);
      imports.stop({ client, dossier, ticket });
      return null;
    },
    'sources.describe': async (client, { dossier, source, ...described }) => {
      const findDossier = () => open.find(client, dossier);
      await imports.run({ client, dossier, ticket: newId() }, (signal) =>
        describeSource({ id: source, ...described }, { reader, findDossier, signal, newId }),
      );
      return readSource(findDossier(), source);
    },
    'sources.compareEditions': (client, { dossier, source }) =>
      compareSourceEditions(open.find(client, dossier), source),
  };
}
