import type { Backend } from '../../../core/contract/backend.ts';
import type { LinkChange, PlaceDecision } from '../../../core/contract/update-methods.ts';
import { accepted, withDossier } from '../backend-for-scripts.ts';
import { Failed, WrongUsage } from '../failures.ts';
import { pathFrom } from '../path-from.ts';
import { printColumns, printJson, printLine } from '../print.ts';
import { readArguments } from '../read-arguments.ts';

/** `desk where-used <file.dossier> <factId>`: notes and issued copies that use a fact. */
export async function whereUsed(args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, ['<file.dossier>', '<factId>'], { json: { type: 'boolean' } });
  const [file = '', fact = ''] = positionals;
  const { uses, issued } = await withDossier(pathFrom(file), async (backend, { dossier }) =>
    accepted(await backend.facts.read({ dossier, fact })),
  );
  const notes = uses.map(({ note, title, places }) => ({ id: note, title, places }));
  if (values.json) printJson({ notes, issued });
  else
    printColumns([
      ...notes.map(({ id, title, places }) => [id, `${places} ${places === 1 ? 'place' : 'places'}`, title]),
      ...issued.map(({ id, number, title }) => [id, `issued as ${number}`, title]),
    ]);
}

/** `desk stale <file.dossier>`: notes whose facts say something else now, place by place. */
export async function listStale(args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, ['<file.dossier>'], { json: { type: 'boolean' } });
  const notes = await withDossier(pathFrom(positionals[0] ?? ''), async (backend, { dossier }) => {
    const waiting = accepted(await backend.updates.waiting({ dossier }));
    return Promise.all(
      waiting.map(async ({ note, title }) => ({
        id: note,
        title,
        changes: (await readWaiting(backend, dossier, note)).map((change) => ({
          fact: change.fact.id,
          place: change.ordinal,
          old: change.words,
          new: change.after,
        })),
      })),
    );
  });
  if (values.json) printJson({ notes });
  else
    for (const { id, title, changes } of notes) {
      printLine(`${id}  ${title}`);
      for (const change of changes) printLine(`  ${change.place}: ${change.old} -> ${change.new}`);
    }
}

/** `desk update|keep|pin <file.dossier> <noteId> --fact ID|--all` */
export function decideBy(decide: 'update' | 'keep' | 'pin'): (args: readonly string[]) => Promise<void> {
  return async (args) => {
    const { positionals, values } = readArguments(args, ['<file.dossier>', '<noteId>'], {
      fact: { type: 'string', multiple: true, default: [] },
      all: { type: 'boolean', default: false },
      json: { type: 'boolean' },
    });
    const [file = '', note = ''] = positionals;
    if (values.all === values.fact.length > 0) throw new WrongUsage('Say which places: --fact ID, or --all.');
    const places = await withDossier(pathFrom(file), (backend, { dossier }) =>
      decidePlaces(backend, dossier, note, decide, values.all ? null : values.fact),
    );
    if (values.json) printJson({ id: note, places });
    else printLine(`${places} ${places === 1 ? 'place' : 'places'}`);
  };
}

async function decidePlaces(
  backend: Backend,
  dossier: string,
  note: string,
  decide: PlaceDecision['decide'],
  facts: readonly string[] | null,
): Promise<number> {
  const { version } = accepted(await backend.notes.open({ dossier, note }));
  const changes = await readWaiting(backend, dossier, note);
  const places = changes
    .filter(({ fact }) => facts === null || facts.includes(fact.id))
    .map(({ ordinal }: LinkChange): PlaceDecision => ({ ordinal, decide }));
  const missing = facts?.find((id) => !changes.some(({ fact }) => fact.id === id));
  if (missing !== undefined) throw new Failed(`No place of this note waits for a decision about the fact ${missing}.`);
  if (places.length > 0) accepted(await backend.updates.decide({ dossier, note, version, places }));
  return places.length;
}

/** A pinned place waits for nobody. */
async function readWaiting(backend: Backend, dossier: string, note: string): Promise<readonly LinkChange[]> {
  return accepted(await backend.updates.ofNote({ dossier, note })).filter(({ pinned }) => !pinned);
}
