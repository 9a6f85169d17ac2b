import type { Handlers } from '../dispatch.ts';
import { deliverFile } from '../exports/deliver-file.ts';
import { describeMould } from '../moulds/describe-mould.ts';
import { keepMould, readKeptMould } from '../moulds/kept-mould.ts';
import { testJob } from '../moulds/test-job.ts';
import type { Services } from './services.ts';

/** A department's own Word file is looked at before notes are printed in it. */
export function mouldHandlers({
  open,
  host,
  exporter,
  reader,
  imports,
}: Services): Pick<Handlers, Extract<keyof Handlers, `moulds.${string}`>> {
  return {
    'moulds.check': (client, { dossier, ticket, name, bytes }) => {
      open.find(client, dossier);
      return imports.run({ client, dossier, ticket }, async (signal) =>
        describeMould(await reader.readMould({ name, bytes }, signal)),
      );
    },
    'moulds.kept': (client, { dossier, template }) => readKeptMould(open.find(client, dossier), template),
    'moulds.keep': (client, { dossier, template, mould }) => {
      keepMould(open.find(client, dossier), template, mould);
      return null;
    },
    'moulds.test': async (client, { dossier, ticket, name, bytes, styles }) => {
      open.find(client, dossier);
      const made = await imports.run({ client, dossier, ticket }, async (signal) =>
        exporter.make(testJob(await reader.readMould({ name, bytes }, signal), styles)),
      );
      return deliverFile(host, client, {
        name: 'Test page.docx',
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        bytes: made,
      });
    },
  };
}
