import { z } from 'zod';
import { carriedFactsSchema } from '../facts/carried-facts-schema.ts';
import { FACT_STATUSES } from '../facts/fact.ts';
import { factDraftSchema, partialDateSchema } from '../facts/fact-schema.ts';
import { FACT_SORTS } from '../facts/fact-selection.ts';
import { factFilterSchema, factFilterShape, savedSearchSchema } from '../facts/fact-selection-schema.ts';
import { nameEntrySchema } from '../facts/name-entry-schema.ts';
import { NAME_TYPES } from '../facts/source-marks.ts';
import { idSchema, lineSchema } from '../shared/schema-text.ts';
import { inDossier, page, revision, tableFile } from './input-parts.ts';
import type { InputChecks } from './inputs.ts';
import { FACET_LISTS } from './library-methods.ts';
import type { MethodName } from './methods.ts';

const tags = z.array(lineSchema(300).min(1)).max(200);
const day = partialDateSchema.refine((date) => date.length === 10, 'expected a day as 2025-04-16');
/** What a multiple selection may change at once. */
const facts = z.array(idSchema).min(1).max(10_000);
const reason = lineSchema(1_000);
/** Who makes a change, as they call themselves. */
const by = lineSchema(200).min(1).nullable();

type LibraryMethod = Extract<MethodName, `${'facts' | 'library' | 'copying' | 'updates' | 'issued'}.${string}`>;

/** Checks of what is asked of facts, their changes, and what those mean for notes. */
export const LIBRARY_INPUTS: InputChecks<LibraryMethod> = {
  'facts.search': () =>
    z.strictObject({
      ...inDossier,
      ...factFilterShape,
      sort: z.enum(FACT_SORTS).exactOptional(),
      ...page,
    }),
  'facts.read': () => z.strictObject({ ...inDossier, fact: idSchema }),
  'facts.fitting': () => z.strictObject({ ...inDossier, note: idSchema, section: idSchema.nullable() }),
  'facts.importTable': () => z.strictObject({ ...inDossier, ...tableFile }),
  'library.add': () => z.strictObject({ ...inDossier, draft: factDraftSchema, by }),
  'library.revise': () =>
    z.strictObject({ ...inDossier, fact: idSchema, revision, draft: factDraftSchema, reason, by }),
  'library.setStatus': () =>
    z.strictObject({
      ...inDossier,
      facts,
      status: z.enum(FACT_STATUSES),
      successor: idSchema.nullable(),
      reason,
      by,
    }),
  'library.tag': () => z.strictObject({ ...inDossier, facts, add: tags, remove: tags }),
  'library.merge': () => z.strictObject({ ...inDossier, facts: facts.min(2), draft: factDraftSchema, reason, by }),
  'library.split': () =>
    z.strictObject({
      ...inDossier,
      fact: idSchema,
      revision,
      drafts: z.array(factDraftSchema).min(2).max(20),
      reason,
      by,
    }),
  'library.pair': () => z.strictObject({ ...inDossier, fact: idSchema, translation: idSchema.nullable() }),
  'library.history': () => z.strictObject({ ...inDossier, fact: idSchema }),
  'library.restore': () => z.strictObject({ ...inDossier, fact: idSchema, revision, by }),
  'library.takeBack': () => z.strictObject({ ...inDossier, undo: idSchema }),
  'library.facets': () =>
    z.strictObject({
      ...inDossier,
      filter: factFilterSchema,
      list: z.enum(FACET_LISTS).exactOptional(),
    }),
  'library.ids': () =>
    z.strictObject({
      ...inDossier,
      filter: factFilterSchema,
      sort: z.enum(FACT_SORTS),
      limit: z.int().min(1).max(20_000),
      offset: page.offset,
    }),
  'library.searches': () => z.strictObject(inDossier),
  'library.saveSearch': () => z.strictObject({ ...inDossier, search: savedSearchSchema }),
  'library.removeSearch': () => z.strictObject({ ...inDossier, search: idSchema }),
  'library.names': () =>
    z.strictObject({
      ...inDossier,
      type: z.enum(NAME_TYPES).nullable(),
      query: lineSchema(200),
      ...page,
    }),
  'library.saveName': () =>
    z.strictObject({ ...inDossier, entry: nameEntrySchema, replaces: z.array(idSchema).max(100) }),
  'library.conflicts': () => z.strictObject({ ...inDossier, ...page }),
  'library.settle': () =>
    z.strictObject({
      ...inDossier,
      facts: facts.min(2),
      keep: idSchema.nullable(),
      others: z.enum(['disputed', 'superseded']),
      reason,
      by,
    }),
  'copying.carry': () =>
    z.strictObject({
      ...inDossier,
      places: z.array(z.strictObject({ fact: idSchema, revision })).max(10_000),
    }),
  'copying.bring': () => z.strictObject({ ...inDossier, carried: carriedFactsSchema, dryRun: z.boolean() }),
  'updates.ofNote': () => z.strictObject({ ...inDossier, note: idSchema }),
  'updates.waiting': () => z.strictObject(inDossier),
  'updates.decide': () =>
    z.strictObject({
      ...inDossier,
      note: idSchema,
      version: z.int().min(0),
      places: z
        .array(z.strictObject({ ordinal: z.int().min(0), decide: z.enum(['update', 'keep', 'pin', 'unpin']) }))
        .min(1)
        .max(100_000),
    }),
  'updates.attention': () => z.strictObject({ ...inDossier, today: day }),
  'updates.withdrawSource': () =>
    z.strictObject({ ...inDossier, source: idSchema, reason: reason.min(1).nullable(), by }),
  'issued.check': () => z.strictObject({ ...inDossier, note: idSchema }),
  'issued.issue': () =>
    z.strictObject({
      ...inDossier,
      note: idSchema,
      number: lineSchema(100).min(1),
      day,
      recipients: z.array(lineSchema(300).min(1)).max(500),
      sources: z.enum(['none', 'footnotes']),
      inMould: z.boolean().exactOptional(),
    }),
  'issued.list': () => z.strictObject(inDossier),
  'issued.read': () => z.strictObject({ ...inDossier, issued: idSchema }),
  'issued.file': () => z.strictObject({ ...inDossier, issued: idSchema }),
  'issued.addendum': () => z.strictObject({ ...inDossier, issued: idSchema }),
};
