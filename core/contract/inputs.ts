import { z } from 'zod';
import { carriedFactsSchema } from '../facts/carried-facts-schema.ts';
import { FACT_STATUSES } from '../facts/fact.ts';
import { factDraftSchema, partialDateSchema } from '../facts/fact-schema.ts';
import { FACT_SORTS } from '../facts/fact-selection.ts';
import { factFilterSchema, factFilterShape, savedSearchSchema } from '../facts/fact-selection-schema.ts';
import { nameEntrySchema } from '../facts/name-entry-schema.ts';
import { NAME_TYPES } from '../facts/source-marks.ts';
import { cslItemSchema } from '../facts/source-schema.ts';
import { imageIdSchema } from '../note/image-schema.ts';
import type { Note } from '../note/note.ts';
import { noteSchema } from '../note/note-schema.ts';
import { CITATION_STYLE_IDS } from '../shared/citation-style.ts';
import { safeLink } from '../shared/safe-link.ts';
import { idSchema, languageSchema, lineSchema, textSchema } from '../shared/schema-text.ts';
import { SOURCE_MODES } from '../shared/source-mode.ts';
import { stylesSchema } from '../templates/scheme-schemas.ts';
import { templateDraftSchema } from '../templates/template-draft-schema.ts';
import { EXPORT_FORMATS } from './export-methods.ts';
import { FACET_LISTS } from './library-methods.ts';
import type { InputOf, MethodName } from './methods.ts';
import { settingsChangeSchema } from './settings-schema.ts';
import { askedWordSchema, MAX_ASKED_WORDS, MAX_OWN_WORDS, ownWordSchema } from './spelling-schema.ts';
import { TEMPLATE_ORIGINS } from './template-methods.ts';
import { TEXT_INPUTS } from './text-inputs.ts';

const nothing = z.strictObject({});
/** Handles are made by the backend; only their shape is checked here. */
const dossier = idSchema;
const inDossier = { dossier };
/** An absolute path of at most 4,096 units, without NUL; what it points at is the file system's to say. */
const path = z
  .string()
  .min(1)
  .max(4_096)
  .refine((text) => !text.includes('\0'), 'contains a NUL character');
const fieldValue = z.union([lineSchema(2_000), z.array(lineSchema(2_000)).max(200)]);
const filePath = z.strictObject({ path: path.nullable() });

/** Of any size here: what reads an article says in words that it is too large. */
const bytes = z.instanceof(Uint8Array) as z.ZodType<Uint8Array>;
const MAX_TABLE_BYTES = 50 * 1024 * 1024;
const tableBytes = bytes.refine(({ byteLength }) => byteLength <= MAX_TABLE_BYTES, 'is larger than 50 MB');
/** Only for its ending and as a title: never a path. */
const fileName = z.string().min(1).max(1_000);
const mouldFile = { name: fileName, bytes };
const keptMould = z.strictObject({ ...mouldFile, styles: stylesSchema });
const inMould = { mould: z.strictObject(mouldFile).exactOptional(), styles: stylesSchema.exactOptional() };
const tableFile = { name: fileName, bytes: tableBytes, dryRun: z.boolean() };
const suggestions = z.array(idSchema).min(1).max(20_000);
const tags = z.array(lineSchema(300).min(1)).max(200);
const noteTags = z.array(lineSchema(100).min(1)).max(50);
const day = partialDateSchema.refine((date) => date.length === 10, 'expected a day as 2025-04-16');
const page = { limit: z.int().min(1).max(200), offset: z.int().min(0).max(10_000_000) };
/** What a multiple selection may change at once. */
const facts = z.array(idSchema).min(1).max(10_000);
const reason = lineSchema(1_000);
/** Who makes a change, as they call themselves. */
const by = lineSchema(200).min(1).nullable();
const revision = z.int().min(1);
const ownWords = z.array(ownWordSchema).max(MAX_OWN_WORDS);
const templateOrigin = z.enum(TEMPLATE_ORIGINS);
const templateAddress = { dossier: dossier.nullable(), origin: templateOrigin, id: idSchema };
const print = lineSchema(100).min(1); // Of a template's text, as the backend made it.
const reviewChange = z.discriminatedUnion('do', [
  z.strictObject({ do: z.enum(['accept', 'reject', 'reopen']), suggestions }),
  z.strictObject({ do: z.literal('accept-above'), confidence: z.number().min(0).max(1) }),
  z.strictObject({ do: z.literal('edit'), suggestion: idSchema, draft: factDraftSchema }),
  z.strictObject({ do: z.literal('merge'), suggestions: suggestions.min(2), draft: factDraftSchema }),
  z.strictObject({ do: z.literal('split'), suggestion: idSchema, drafts: z.array(factDraftSchema).min(2).max(20) }),
  z.strictObject({ do: z.literal('add'), draft: factDraftSchema }),
  z.strictObject({ do: z.literal('cite'), suggestion: idSchema, fact: idSchema }),
  z.strictObject({ do: z.literal('undo') }),
]);

/** Checks of every method's input; a method without one does not compile. Paths and texts come from a page: hostile. */
export const INPUTS: { readonly [Name in MethodName]: z.ZodType<InputOf<Name>> } = {
  'app.start': nothing,
  'app.changeSettings': settingsChangeSchema(path),
  'app.openLink': z.strictObject({
    url: z.string().refine((url) => safeLink(url) === url, 'expected an http, https or mailto address'),
  }),
  'dossiers.recent': nothing,
  'dossiers.browse': z.strictObject({ folder: path.nullable() }),
  'dossiers.create': z.strictObject({ path: path.nullable(), starter: z.boolean() }),
  'dossiers.open': filePath,
  'dossiers.close': z.strictObject(inDossier),
  'dossiers.saveCopy': z.strictObject({ ...inDossier, path: path.nullable() }),
  'notes.list': z.strictObject(inDossier),
  'notes.create': z.strictObject({
    ...inDossier,
    template: idSchema,
    title: lineSchema(1_000).nullable(),
    fields: z.record(idSchema, fieldValue),
    fill: z.boolean(),
  }),
  'notes.open': z.strictObject({ ...inDossier, note: idSchema }),
  'notes.save': z.strictObject({
    ...inDossier,
    // noteSchema describes the same data as Note (note-schema.ts), but Zod cannot infer its recursive lists.
    note: noteSchema as unknown as z.ZodType<Note>,
    version: z.int().min(0),
  }),
  'notes.keepRevision': z.strictObject({ ...inDossier, note: idSchema, reason: lineSchema(300) }),
  'notes.settleClash': z.strictObject({ ...inDossier, note: idSchema, keep: z.enum(['mine', 'theirs', 'both']) }),
  'notes.importFile': z.strictObject({
    ...inDossier,
    ticket: idSchema,
    name: fileName,
    bytes,
    accept: z.enum(['none', 'all']),
  }),
  'notes.factMarks': z.strictObject({ ...inDossier, note: idSchema }),
  'notes.setTrashed': z.strictObject({ ...inDossier, note: idSchema, trashed: z.boolean() }),
  'notes.setArchived': z.strictObject({ ...inDossier, note: idSchema, archived: z.boolean() }),
  'notes.tag': z.strictObject({ ...inDossier, note: idSchema, add: noteTags, remove: noteTags }),
  'notes.duplicate': z.strictObject({ ...inDossier, note: idSchema }),
  'notes.search': z.strictObject({ ...inDossier, query: lineSchema(200), limit: z.int().min(1).max(200) }),
  'notes.history': z.strictObject({ ...inDossier, note: idSchema }),
  'notes.readRevision': z.strictObject({ ...inDossier, note: idSchema, revision }),
  'notes.restore': z.strictObject({ ...inDossier, note: idSchema, revision, version: z.int().min(0) }),
  ...TEXT_INPUTS,
  'facts.search': z.strictObject({
    ...inDossier,
    ...factFilterShape,
    sort: z.enum(FACT_SORTS).exactOptional(),
    ...page,
  }),
  'facts.read': z.strictObject({ ...inDossier, fact: idSchema }),
  'facts.fitting': z.strictObject({ ...inDossier, note: idSchema, section: idSchema.nullable() }),
  'facts.importTable': z.strictObject({ ...inDossier, ...tableFile }),
  'library.add': z.strictObject({ ...inDossier, draft: factDraftSchema, by }),
  'library.revise': z.strictObject({ ...inDossier, fact: idSchema, revision, draft: factDraftSchema, reason, by }),
  'library.setStatus': z.strictObject({
    ...inDossier,
    facts,
    status: z.enum(FACT_STATUSES),
    successor: idSchema.nullable(),
    reason,
    by,
  }),
  'library.tag': z.strictObject({ ...inDossier, facts, add: tags, remove: tags }),
  'library.merge': z.strictObject({ ...inDossier, facts: facts.min(2), draft: factDraftSchema, reason, by }),
  'library.split': z.strictObject({
    ...inDossier,
    fact: idSchema,
    revision,
    drafts: z.array(factDraftSchema).min(2).max(20),
    reason,
    by,
  }),
  'library.pair': z.strictObject({ ...inDossier, fact: idSchema, translation: idSchema.nullable() }),
  'library.history': z.strictObject({ ...inDossier, fact: idSchema }),
  'library.restore': z.strictObject({ ...inDossier, fact: idSchema, revision, by }),
  'library.takeBack': z.strictObject({ ...inDossier, undo: idSchema }),
  'library.facets': z.strictObject({
    ...inDossier,
    filter: factFilterSchema,
    list: z.enum(FACET_LISTS).exactOptional(),
  }),
  'library.ids': z.strictObject({
    ...inDossier,
    filter: factFilterSchema,
    sort: z.enum(FACT_SORTS),
    limit: z.int().min(1).max(20_000),
    offset: page.offset,
  }),
  'library.searches': z.strictObject(inDossier),
  'library.saveSearch': z.strictObject({ ...inDossier, search: savedSearchSchema }),
  'library.removeSearch': z.strictObject({ ...inDossier, search: idSchema }),
  'library.names': z.strictObject({
    ...inDossier,
    type: z.enum(NAME_TYPES).nullable(),
    query: lineSchema(200),
    ...page,
  }),
  'library.saveName': z.strictObject({ ...inDossier, entry: nameEntrySchema, replaces: z.array(idSchema).max(100) }),
  'library.conflicts': z.strictObject({ ...inDossier, ...page }),
  'library.settle': z.strictObject({
    ...inDossier,
    facts: facts.min(2),
    keep: idSchema.nullable(),
    others: z.enum(['disputed', 'superseded']),
    reason,
    by,
  }),
  'copying.carry': z.strictObject({
    ...inDossier,
    places: z.array(z.strictObject({ fact: idSchema, revision })).max(10_000),
  }),
  'copying.bring': z.strictObject({ ...inDossier, carried: carriedFactsSchema, dryRun: z.boolean() }),
  'updates.ofNote': z.strictObject({ ...inDossier, note: idSchema }),
  'updates.waiting': z.strictObject(inDossier),
  'updates.decide': z.strictObject({
    ...inDossier,
    note: idSchema,
    version: z.int().min(0),
    places: z
      .array(z.strictObject({ ordinal: z.int().min(0), decide: z.enum(['update', 'keep', 'pin', 'unpin']) }))
      .min(1)
      .max(100_000),
  }),
  'updates.attention': z.strictObject({ ...inDossier, today: day }),
  'updates.withdrawSource': z.strictObject({ ...inDossier, source: idSchema, reason: reason.min(1).nullable(), by }),
  'issued.check': z.strictObject({ ...inDossier, note: idSchema }),
  'issued.issue': z.strictObject({
    ...inDossier,
    note: idSchema,
    number: lineSchema(100).min(1),
    day,
    recipients: z.array(lineSchema(300).min(1)).max(500),
    sources: z.enum(['none', 'footnotes']),
    inMould: z.boolean().exactOptional(),
  }),
  'issued.list': z.strictObject(inDossier),
  'issued.read': z.strictObject({ ...inDossier, issued: idSchema }),
  'issued.file': z.strictObject({ ...inDossier, issued: idSchema }),
  'issued.addendum': z.strictObject({ ...inDossier, issued: idSchema }),
  'sources.list': z.strictObject(inDossier),
  'sources.read': z.strictObject({ ...inDossier, source: idSchema }),
  'sources.importArticle': z.strictObject({
    ...inDossier,
    ticket: idSchema,
    article: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('file'), name: fileName, bytes }),
      z.strictObject({ kind: z.enum(['text', 'html']), text: z.string() }),
    ]),
  }),
  'sources.stopImport': z.strictObject({ ...inDossier, ticket: idSchema }),
  'sources.describe': z.strictObject({
    ...inDossier,
    source: idSchema,
    csl: cslItemSchema,
    language: languageSchema,
    remark: textSchema(5_000).nullable(),
  }),
  'sources.compareEditions': z.strictObject({ ...inDossier, source: idSchema }),
  'sources.importReferences': z.strictObject({ ...inDossier, ...tableFile }),
  'review.read': z.strictObject({ ...inDossier, source: idSchema }),
  'review.change': z.strictObject({ ...inDossier, source: idSchema, change: reviewChange }),
  'review.alike': z.strictObject({ ...inDossier, source: idSchema, suggestions: z.array(idSchema).max(200) }),
  'templates.list': z.strictObject({ dossier: dossier.nullable() }),
  'templates.broken': z.strictObject({ dossier: dossier.nullable() }),
  'templates.fromWord': z.strictObject({ ...inDossier, ticket: idSchema, name: fileName, bytes }),
  'templates.places': z.strictObject({ dossier: dossier.nullable() }),
  'templates.read': z.strictObject(templateAddress),
  'templates.save': z.strictObject({
    dossier: dossier.nullable(),
    origin: templateOrigin,
    id: idSchema.nullable(),
    text: z.string().max(200_000),
    replaces: print.nullable(),
  }),
  'templates.duplicate': z.strictObject({ ...templateAddress, to: templateOrigin }),
  'templates.remove': z.strictObject({ ...templateAddress, print }),
  'templates.importFile': z.strictObject({ dossier: dossier.nullable(), to: templateOrigin, name: fileName, bytes }),
  'templates.exportFile': z.strictObject(templateAddress),
  'templates.drafts': z.strictObject(inDossier),
  'templates.keepDraft': z.strictObject({ ...inDossier, id: idSchema, draft: templateDraftSchema }),
  'templates.dropDraft': z.strictObject({ ...inDossier, id: idSchema }),
  'images.add': z.strictObject({ ...inDossier, bytes }),
  'images.read': z.strictObject({ ...inDossier, image: imageIdSchema }),
  'moulds.check': z.strictObject({ ...inDossier, ticket: idSchema, name: fileName, bytes }),
  'moulds.test': z.strictObject({ ...inDossier, ticket: idSchema, name: fileName, bytes, styles: stylesSchema }),
  'moulds.kept': z.strictObject({ ...inDossier, template: idSchema.nullable() }),
  'moulds.keep': z.strictObject({ ...inDossier, template: idSchema.nullable(), mould: keptMould.nullable() }),
  'exports.note': z.strictObject({
    ...inDossier,
    note: idSchema,
    format: z.enum(EXPORT_FORMATS),
    sources: z.enum(SOURCE_MODES).nullable(),
    style: z.enum(CITATION_STYLE_IDS).exactOptional(),
    list: z.boolean().exactOptional(),
    withNote: z.boolean().exactOptional(),
    comments: z.boolean().exactOptional(),
    ...inMould,
  }),
  'exports.pack': z.strictObject({
    ...inDossier,
    notes: z.array(idSchema).min(1).max(200),
    title: lineSchema(1_000).min(1),
    format: z.enum(EXPORT_FORMATS),
    sources: z.enum(SOURCE_MODES).nullable(),
    style: z.enum(CITATION_STYLE_IDS).exactOptional(),
    list: z.boolean().exactOptional(),
    ...inMould,
  }),
  'exports.print': z.strictObject({ ...inDossier, note: idSchema }),
  'exports.pages': z.strictObject({ ...inDossier, note: idSchema, moved: z.array(z.int().min(0)).max(10_000) }),
  'exports.facts': z.strictObject({
    ...inDossier,
    format: z.enum(['json', 'csv']),
    facts: z.array(idSchema).min(1).max(200_000).exactOptional(),
  }),
  'exports.references': z.strictObject({ ...inDossier, format: z.enum(['csl', 'ris', 'bib']) }),
  'spelling.check': z.strictObject({ language: languageSchema, words: z.array(askedWordSchema).max(MAX_ASKED_WORDS) }),
  'spelling.suggest': z.strictObject({ language: languageSchema, word: askedWordSchema }),
  'spelling.words': z.strictObject(inDossier),
  'spelling.changeWords': z.strictObject({ ...inDossier, add: ownWords, remove: ownWords }),
};
