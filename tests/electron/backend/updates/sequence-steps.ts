import { fileURLToPath } from 'node:url';
import { validateCarriedFacts } from '../../../../core/facts/carried-facts-schema.ts';
import type { Fact } from '../../../../core/facts/fact.ts';
import { linkFact } from '../../../../core/note/link-fact.ts';
import type { Note } from '../../../../core/note/note.ts';
import { listFactLinks } from '../../../../core/note/note-fact-links.ts';
import { bringFacts } from '../../../../electron/backend/copying/bring-facts.ts';
import { carryFacts } from '../../../../electron/backend/copying/carry-facts.ts';
import type { Dossier } from '../../../../electron/backend/dossier/dossier.ts';
import { allRows, textOf } from '../../../../electron/backend/dossier/rows.ts';
import type { ExportWorker } from '../../../../electron/backend/exports/export-worker.ts';
import { readFacts } from '../../../../electron/backend/facts/read-facts.ts';
import { issueNote } from '../../../../electron/backend/issued/issue-note.ts';
import {
  addFact,
  mergeFacts,
  restoreFact,
  reviseFact,
  splitFact,
  tagFacts,
} from '../../../../electron/backend/library/edit-facts.ts';
import { setStatus } from '../../../../electron/backend/library/set-status.ts';
import { takeBack } from '../../../../electron/backend/library/undo-changes.ts';
import { openNote } from '../../../../electron/backend/notes/read-notes.ts';
import { saveNote } from '../../../../electron/backend/notes/save-note.ts';
import { Refused } from '../../../../electron/backend/refused.ts';
import { readBuiltInFiles, toShelf } from '../../../../electron/backend/templates/read-templates.ts';
import { decidePlaces } from '../../../../electron/backend/updates/decide-places.ts';
import { relinkContent } from '../../../../renderer/editor/copying/relink.ts';
import { fc } from '../../../fast-check.ts';

export const NOTES = ['one', 'two'];
const { templates } = toShelf(
  'built-in',
  readBuiltInFiles(fileURLToPath(new URL('../../../../templates', import.meta.url))),
);

/** One step of somebody's: numbers choose facts, notes and places among those there are. */
export const step = fc.record({
  do: fc.constantFrom(
    ...(['edit', 'status', 'supersede', 'tag', 'merge', 'split', 'restore', 'undo', 'add'] as const),
    ...(['insert', 'reword', 'update', 'keep', 'pin', 'unpin', 'copy', 'issue'] as const),
  ),
  there: fc.boolean(),
  one: fc.nat(1_000),
  other: fc.nat(1_000),
  words: fc.constantFrom('Talks began.', 'Talks began in May.', 'Talks ended.', 'Exports grew by 4.5%.'),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

export interface Desk {
  readonly dossier: Dossier;
  /** Of changes that may be taken back, the last one last. */
  readonly tokens: string[];
}

export interface Moment {
  readonly at: string;
  readonly newId: () => string;
  readonly exporter: ExportWorker;
}

export function createMoment(name: string, exporter: ExportWorker): Moment {
  let ids = 0;
  return {
    at: '2026-11-22T09:00:00.000Z',
    newId: () => {
      ids += 1;
      return `id-${name}-${ids}`;
    },
    exporter,
  };
}

/** The note that was written to by the author's own doing; null for none; `refused` for a step that was refused. */
export type Decided = string | null | 'refused';

export async function perform(desk: Desk, other: Desk, one: Step, moment: Moment): Promise<Decided> {
  try {
    if (one.do === 'issue') return await issue(desk.dossier, one, moment);
    return one.do === 'copy' ? copy(other.dossier, desk, one, moment) : run(desk, one, one.do, moment);
  } catch (error) {
    if (error instanceof Refused) return 'refused';
    throw error;
  }
}

/** What goes out is no change to its note. */
async function issue(dossier: Dossier, { other }: Step, { at, newId, exporter }: Moment): Promise<Decided> {
  const note = NOTES[other % NOTES.length] ?? '';
  const request = { note, number: newId(), day: '2026-11-22', recipients: [], sources: 'none' } as const;
  const exports = { worker: exporter, templates, templatesFolder: '', host: {} };
  const readMould = () => Promise.reject(new Error('No mould is kept'));
  await issueNote(request, { exports, readMould, findDossier: () => dossier, clock: () => at, newId });
  return null;
}

/** A paragraph of a note of the one dossier, by way of a clipboard, at the end of a note of the other. */
function copy(from: Dossier, { dossier, tokens }: Desk, { one, other }: Step, moment: Moment): Decided {
  const { note } = openNote(from, NOTES[one % NOTES.length] ?? '');
  const blocks = [pick(note.body, other)];
  const links = listFactLinks({ body: blocks });
  const places = links.flatMap(({ fact, revision, kept }) =>
    [revision, kept].map((point) => ({ fact, revision: point })),
  );
  const carried = validateCarriedFacts(JSON.parse(JSON.stringify(carryFacts(from, places))));
  if (!carried.ok) throw new Error(carried.error);
  const { newId, at } = moment;
  const brought = bringFacts(dossier, { carried: carried.value, dryRun: false }, { clock: () => at, newId });
  if (brought.undo !== null) tokens.push(brought.undo);
  const pasted = relinkContent({ type: 'blocks', blocks }, brought.facts);
  if (pasted.type !== 'blocks') throw new Error('blocks became words');
  return write(dossier, NOTES[other % NOTES.length] ?? '', moment, (now) => ({
    ...now,
    body: [...now.body, ...pasted.blocks],
  }));
}

function run(
  { dossier, tokens }: Desk,
  { one, other, words }: Step,
  what: Exclude<Step['do'], 'copy' | 'issue'>,
  moment: Moment,
): Decided {
  const facts = currentFacts(dossier);
  const fact = pick(facts, one);
  const second = pick(facts, other);
  const note = NOTES[other % NOTES.length] ?? '';
  const changing = { at: moment.at, reason: what, by: null, newId: moment.newId };
  const draft = { ...draftOf(fact), claim: words };
  const remember = ({ undo }: { readonly undo: string | null }) => {
    if (undo !== null) tokens.push(undo);
    return null;
  };
  switch (what) {
    case 'add':
      return remember(addFact(dossier, draft, changing));
    case 'edit':
      return remember(reviseFact(dossier, { fact: fact.id, revision: fact.revision, draft }, changing));
    case 'status': {
      const status = pick(['verified', 'disputed', 'withdrawn'] as const, other);
      return remember(setStatus(dossier, [fact.id], { status, successor: null }, changing));
    }
    case 'supersede':
      return remember(setStatus(dossier, [fact.id], { status: 'superseded', successor: second.id }, changing));
    case 'tag':
      return remember(tagFacts(dossier, [fact.id], { add: [words], remove: [] }, changing));
    case 'merge':
      return remember(mergeFacts(dossier, [fact.id, second.id], draft, changing));
    case 'split': {
      const drafts = [draft, { ...draft, claim: `${words} And more.` }];
      return remember(splitFact(dossier, { fact: fact.id, revision: fact.revision, drafts }, changing));
    }
    case 'restore':
      return remember(restoreFact(dossier, fact.id, 1 + (other % fact.revision), changing));
    case 'undo': {
      const token = tokens.pop();
      return token === undefined ? null : remember(takeBack(dossier, token, moment));
    }
    case 'insert':
      return write(dossier, note, moment, (now) => ({
        ...now,
        body: [...now.body, { type: 'paragraph', content: [linkFact(fact)] }],
      }));
    case 'reword':
      return write(dossier, note, moment, (now) => ({ ...now, body: now.body.map((block) => reword(block, words)) }));
    default: {
      const { note: now, version } = openNote(dossier, note);
      const links = listFactLinks(now);
      const ordinal = one % Math.max(1, links.length);
      decidePlaces(dossier, note, version, [{ ordinal, decide: what }], moment.at);
      return note;
    }
  }
}

function write(dossier: Dossier, id: string, { at }: Moment, change: (note: Note) => Note): string {
  const { note, version } = openNote(dossier, id);
  saveNote(dossier, change(note), version, at);
  return id;
}

function reword(block: Note['body'][number], words: string): Note['body'][number] {
  if (block.type !== 'paragraph') return block;
  const content = block.content.map((inline) =>
    inline.type === 'fact-link' ? { ...inline, content: [{ type: 'text', text: words, marks: [] } as const] } : inline,
  );
  return { ...block, content };
}

function currentFacts(dossier: Dossier): readonly Fact[] {
  const ids = allRows(dossier.db, 'SELECT id FROM facts ORDER BY row').map((row) => textOf(row, 'id'));
  return [...readFacts(dossier, ids).values()];
}

function draftOf({ id: _, revision: __, status: ___, successor: ____, ...draft }: Fact) {
  return draft;
}

function pick<T>(list: readonly T[], at: number): T {
  const item = list[at % list.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
