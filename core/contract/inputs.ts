import { z } from 'zod';
import { factDraftSchema } from '../facts/fact-schema.ts';
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
import { bytes, dossier, fileName, inDossier, revision, tableFile } from './input-parts.ts';
import { LIBRARY_INPUTS } from './library-inputs.ts';
import type { InputOf, MethodName } from './methods.ts';
import { settingsChangeSchema } from './settings-schema.ts';
import { askedWordSchema, MAX_ASKED_WORDS, MAX_OWN_WORDS, ownWordSchema } from './spelling-schema.ts';
import { TEMPLATE_ORIGINS } from './template-methods.ts';
import { TEXT_INPUTS } from './text-inputs.ts';

const nothing = z.strictObject({});
/** An absolute path of at most 4,096 units, without NUL; what it points at is the file system's to say. */
const path = z
  .string()
  .min(1)
  .max(4_096)
  .refine((text) => !text.includes('\0'), 'contains a NUL character');
const fieldValue = z.union([lineSchema(2_000), z.array(lineSchema(2_000)).max(200)]);
const filePath = z.strictObject({ path: path.nullable() });

const mouldFile = { name: fileName, bytes };
const keptMould = z.strictObject({ ...mouldFile, styles: stylesSchema });
const inMould = { mould: z.strictObject(mouldFile).exactOptional(), styles: stylesSchema.exactOptional() };
const suggestions = z.array(idSchema).min(1).max(20_000);
const noteTags = z.array(lineSchema(100).min(1)).max(50);
const ownWords = z.array(ownWordSchema).max(MAX_OWN_WORDS);
const templateOrigin = z.enum(TEMPLATE_ORIGINS);
const templateAddress = { dossier: dossier.nullable(), origin: templateOrigin, id: idSchema };
const print = lineSchema(100).min(1); // Of a template's text, as the backend made it.
const reviewChange = () =>
  z.discriminatedUnion('do', [
    z.strictObject({ do: z.enum(['accept', 'reject', 'reopen']), suggestions }),
    z.strictObject({ do: z.literal('accept-above'), confidence: z.number().min(0).max(1) }),
    z.strictObject({ do: z.literal('edit'), suggestion: idSchema, draft: factDraftSchema }),
    z.strictObject({ do: z.literal('merge'), suggestions: suggestions.min(2), draft: factDraftSchema }),
    z.strictObject({ do: z.literal('split'), suggestion: idSchema, drafts: z.array(factDraftSchema).min(2).max(20) }),
    z.strictObject({ do: z.literal('add'), draft: factDraftSchema }),
    z.strictObject({ do: z.literal('cite'), suggestion: idSchema, fact: idSchema }),
    z.strictObject({ do: z.literal('undo') }),
  ]);

/** A check for each method, made when it is first asked for: all at once would hold up a start. */
export type InputChecks<Name extends MethodName> = { readonly [One in Name]: () => z.ZodType<InputOf<One>> };

/** Of every method; one without does not compile. */
const INPUTS: InputChecks<MethodName> = {
  'app.start': () => nothing,
  'app.changeSettings': () => settingsChangeSchema(path),
  'app.openLink': () =>
    z.strictObject({
      url: z.string().refine((url) => safeLink(url) === url, 'expected an http, https or mailto address'),
    }),
  'dossiers.recent': () => nothing,
  'dossiers.browse': () => z.strictObject({ folder: path.nullable() }),
  'dossiers.create': () => z.strictObject({ path: path.nullable(), starter: z.boolean() }),
  'dossiers.open': () => filePath,
  'dossiers.close': () => z.strictObject(inDossier),
  'dossiers.saveCopy': () => z.strictObject({ ...inDossier, path: path.nullable() }),
  'notes.list': () => z.strictObject(inDossier),
  'notes.create': () =>
    z.strictObject({
      ...inDossier,
      template: idSchema,
      title: lineSchema(1_000).nullable(),
      fields: z.record(idSchema, fieldValue),
      fill: z.boolean(),
    }),
  'notes.open': () => z.strictObject({ ...inDossier, note: idSchema }),
  'notes.save': () =>
    z.strictObject({
      ...inDossier,
      // noteSchema describes the same data as Note (note-schema.ts), but Zod cannot infer its recursive lists.
      note: noteSchema as unknown as z.ZodType<Note>,
      version: z.int().min(0),
    }),
  'notes.keepRevision': () => z.strictObject({ ...inDossier, note: idSchema, reason: lineSchema(300) }),
  'notes.settleClash': () => z.strictObject({ ...inDossier, note: idSchema, keep: z.enum(['mine', 'theirs', 'both']) }),
  'notes.importFile': () =>
    z.strictObject({
      ...inDossier,
      ticket: idSchema,
      name: fileName,
      bytes,
      accept: z.enum(['none', 'all']),
    }),
  'notes.factMarks': () => z.strictObject({ ...inDossier, note: idSchema }),
  'notes.setTrashed': () => z.strictObject({ ...inDossier, note: idSchema, trashed: z.boolean() }),
  'notes.setArchived': () => z.strictObject({ ...inDossier, note: idSchema, archived: z.boolean() }),
  'notes.tag': () => z.strictObject({ ...inDossier, note: idSchema, add: noteTags, remove: noteTags }),
  'notes.duplicate': () => z.strictObject({ ...inDossier, note: idSchema }),
  'notes.search': () => z.strictObject({ ...inDossier, query: lineSchema(200), limit: z.int().min(1).max(200) }),
  'notes.history': () => z.strictObject({ ...inDossier, note: idSchema }),
  'notes.readRevision': () => z.strictObject({ ...inDossier, note: idSchema, revision }),
  'notes.restore': () => z.strictObject({ ...inDossier, note: idSchema, revision, version: z.int().min(0) }),
  ...TEXT_INPUTS,
  ...LIBRARY_INPUTS,
  'sources.list': () => z.strictObject(inDossier),
  'sources.read': () => z.strictObject({ ...inDossier, source: idSchema }),
  'sources.importArticle': () =>
    z.strictObject({
      ...inDossier,
      ticket: idSchema,
      article: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('file'), name: fileName, bytes }),
        z.strictObject({ kind: z.enum(['text', 'html']), text: z.string() }),
      ]),
    }),
  'sources.stopImport': () => z.strictObject({ ...inDossier, ticket: idSchema }),
  'sources.describe': () =>
    z.strictObject({
      ...inDossier,
      source: idSchema,
      csl: cslItemSchema,
      language: languageSchema,
      remark: textSchema(5_000).nullable(),
    }),
  'sources.compareEditions': () => z.strictObject({ ...inDossier, source: idSchema }),
  'sources.importReferences': () => z.strictObject({ ...inDossier, ...tableFile }),
  'review.read': () => z.strictObject({ ...inDossier, source: idSchema }),
  'review.change': () => z.strictObject({ ...inDossier, source: idSchema, change: reviewChange() }),
  'review.alike': () => z.strictObject({ ...inDossier, source: idSchema, suggestions: z.array(idSchema).max(200) }),
  'templates.list': () => z.strictObject({ dossier: dossier.nullable() }),
  'templates.broken': () => z.strictObject({ dossier: dossier.nullable() }),
  'templates.fromWord': () => z.strictObject({ ...inDossier, ticket: idSchema, name: fileName, bytes }),
  'templates.places': () => z.strictObject({ dossier: dossier.nullable() }),
  'templates.read': () => z.strictObject(templateAddress),
  'templates.save': () =>
    z.strictObject({
      dossier: dossier.nullable(),
      origin: templateOrigin,
      id: idSchema.nullable(),
      text: z.string().max(200_000),
      replaces: print.nullable(),
    }),
  'templates.duplicate': () => z.strictObject({ ...templateAddress, to: templateOrigin }),
  'templates.remove': () => z.strictObject({ ...templateAddress, print }),
  'templates.importFile': () =>
    z.strictObject({ dossier: dossier.nullable(), to: templateOrigin, name: fileName, bytes }),
  'templates.exportFile': () => z.strictObject(templateAddress),
  'templates.drafts': () => z.strictObject(inDossier),
  'templates.keepDraft': () => z.strictObject({ ...inDossier, id: idSchema, draft: templateDraftSchema }),
  'templates.dropDraft': () => z.strictObject({ ...inDossier, id: idSchema }),
  'images.add': () => z.strictObject({ ...inDossier, bytes }),
  'images.read': () => z.strictObject({ ...inDossier, image: imageIdSchema }),
  'moulds.check': () => z.strictObject({ ...inDossier, ticket: idSchema, name: fileName, bytes }),
  'moulds.test': () => z.strictObject({ ...inDossier, ticket: idSchema, name: fileName, bytes, styles: stylesSchema }),
  'moulds.kept': () => z.strictObject({ ...inDossier, template: idSchema.nullable() }),
  'moulds.keep': () => z.strictObject({ ...inDossier, template: idSchema.nullable(), mould: keptMould.nullable() }),
  'exports.note': () =>
    z.strictObject({
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
  'exports.pack': () =>
    z.strictObject({
      ...inDossier,
      notes: z.array(idSchema).min(1).max(200),
      title: lineSchema(1_000).min(1),
      format: z.enum(EXPORT_FORMATS),
      sources: z.enum(SOURCE_MODES).nullable(),
      style: z.enum(CITATION_STYLE_IDS).exactOptional(),
      list: z.boolean().exactOptional(),
      ...inMould,
    }),
  'exports.print': () => z.strictObject({ ...inDossier, note: idSchema }),
  'exports.pages': () => z.strictObject({ ...inDossier, note: idSchema, moved: z.array(z.int().min(0)).max(10_000) }),
  'exports.facts': () =>
    z.strictObject({
      ...inDossier,
      format: z.enum(['json', 'csv']),
      facts: z.array(idSchema).min(1).max(200_000).exactOptional(),
    }),
  'exports.references': () => z.strictObject({ ...inDossier, format: z.enum(['csl', 'ris', 'bib']) }),
  'spelling.check': () =>
    z.strictObject({ language: languageSchema, words: z.array(askedWordSchema).max(MAX_ASKED_WORDS) }),
  'spelling.suggest': () => z.strictObject({ language: languageSchema, word: askedWordSchema }),
  'spelling.words': () => z.strictObject(inDossier),
  'spelling.changeWords': () => z.strictObject({ ...inDossier, add: ownWords, remove: ownWords }),
};

/** What checks a method's input. Paths and texts come from a page: hostile. */
export function inputCheck<Name extends MethodName>(method: Name): z.ZodType<InputOf<Name>> {
  const check = MADE.get(method) ?? INPUTS[method]();
  MADE.set(method, check);
  return check as z.ZodType<InputOf<Name>>;
}

const MADE = new Map<MethodName, z.ZodType>();

/** The methods whose input can be checked. */
export const CHECKED_METHODS = Object.keys(INPUTS);
