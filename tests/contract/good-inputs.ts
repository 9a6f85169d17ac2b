import { join } from 'node:path';
import type { InputOf, MethodName } from '../../core/contract/methods.ts';
import type { OpenNote } from '../../core/contract/open-note.ts';
import type { TemplateOrigin } from '../../core/contract/template-methods.ts';
import type { Template } from '../../core/templates/template.ts';
import { SAMPLE_IMAGES } from '../core/note/sample-images.ts';
import { handMadeMould } from '../core/word/mould/sample-moulds.ts';
import { ARTICLE, CARRIED, draftFor, HOUSE_FORM, TEMPLATE, tableOf } from './good-data.ts';

/** What earlier steps found out and later ones need. */
export interface Found {
  readonly folder: string;
  readonly dossier: string;
  readonly note: string;
  readonly open: OpenNote;
  /** A second note that uses facts. */
  readonly filled: OpenNote;
  /** A third one, as it was made. */
  readonly spare: OpenNote;
  readonly fact: string;
  readonly source: string;
  /** A source read from an article, which has an edition before it, and a suggestion of its review. */
  readonly edition: string;
  readonly suggestion: string;
  /** Facts of the library: two that say the same in two languages, two more, and the token of the last change. */
  readonly pair: readonly [string, string];
  readonly two: readonly [string, string];
  readonly undo: string;
  readonly issued: string;
  readonly blank: Template;
  readonly ownTemplate: { readonly origin: TemplateOrigin; readonly id: string; readonly print: string };
}

const [SAMPLE = { image: '', bytes: new Uint8Array() }] = Object.values(SAMPLE_IMAGES);

const WORDS = { words: 'a(.)', matchCase: false, wholeWord: false, pattern: true };

/** A good input for every method; a method without one does not compile. */
export const GOOD: { readonly [Name in MethodName]: (found: Found) => InputOf<Name> } = {
  'app.start': () => ({}),
  'app.changeSettings': () => ({
    theme: 'dark',
    remembered: { author: 'Ministre déléguée 🏛' },
    names: { to: [['Ministre déléguée 🏛', 'Le cabinet']] },
    selectionBar: false,
    typedMarks: false,
    spelling: false,
    pageView: true,
    zoom: 125,
    recentCommands: ['new-note'],
    recentNotes: ['n-1'],
    favouriteTemplates: ['aide-memoire'],
    recentTemplates: ['blank'],
    departmentTemplates: null,
  }),
  'app.openLink': () => ({ url: 'https://example.org/a?b=c#d' }),
  'dossiers.recent': () => ({}),
  'dossiers.browse': ({ folder }) => ({ folder }),
  'dossiers.create': ({ folder }) => ({ path: join(folder, 'Second.dossier'), starter: false }),
  'dossiers.open': ({ folder }) => ({ path: join(folder, 'First.dossier') }),
  'dossiers.saveCopy': ({ folder, dossier }) => ({ dossier, path: join(folder, 'Copy.dossier') }),
  'notes.list': ({ dossier }) => ({ dossier }),
  'notes.create': ({ dossier }) => ({
    dossier,
    template: 'information-brief',
    title: 'Straße, naïveté, 数字经济',
    fields: {},
    fill: true,
  }),
  'notes.open': ({ dossier, note }) => ({ dossier, note }),
  'notes.save': ({ dossier, open }) => ({
    dossier,
    note: { ...open.note, title: `${open.note.title}, corrected` },
    version: open.version,
  }),
  'notes.keepRevision': ({ dossier, note }) => ({ dossier, note, reason: 'Sent to the private office' }),
  'notes.settleClash': ({ dossier, note }) => ({ dossier, note, keep: 'both' }),
  'notes.duplicate': ({ dossier, note }) => ({ dossier, note }),
  'notes.search': ({ dossier }) => ({ dossier, query: 'digital coop', limit: 20 }),
  'notes.factMarks': ({ dossier, note }) => ({ dossier, note }),
  'notes.history': ({ dossier, note }) => ({ dossier, note }),
  'notes.readRevision': ({ dossier, note }) => ({ dossier, note, revision: 1 }),
  'notes.findText': ({ dossier }) => ({ dossier, query: WORDS, archived: true, after: null }),
  'notes.replaceText': ({ dossier, spare }) => ({
    ...{ dossier, query: WORDS, replacement: '数字 $0' },
    // Restored just before.
    notes: [{ note: spare.note.id, version: spare.version + 1, matches: null }],
  }),
  'notes.takeBackText': ({ dossier, spare }) => ({
    dossier,
    // Changed since, so it is left as it is.
    notes: [{ note: spare.note.id, version: spare.version, before: 1 }],
  }),
  'notes.restore': ({ dossier, spare }) => ({ dossier, note: spare.note.id, revision: 1, version: spare.version }),
  'notes.importFile': ({ dossier }) => ({
    dossier,
    ticket: 'note-file',
    name: 'Notiz ä.md',
    bytes: new TextEncoder().encode('# Eine Notiz\n\nText.'),
    accept: 'none',
  }),
  'notes.setArchived': ({ dossier, note }) => ({ dossier, note, archived: true }),
  'notes.tag': ({ dossier, note }) => ({ dossier, note, add: ['übermorgen'], remove: ['naïve'] }),
  'notes.setTrashed': ({ dossier, note }) => ({ dossier, note, trashed: true }),
  'facts.search': ({ dossier }) => ({
    dossier,
    query: 'digital',
    kinds: [],
    sources: [],
    statuses: [],
    limit: 5,
    offset: 0,
  }),
  'facts.read': ({ dossier, fact }) => ({ dossier, fact }),
  'facts.fitting': ({ dossier, note, open }) => ({ dossier, note, section: firstSection(open) }),
  'library.add': ({ dossier, edition }) => ({ dossier, draft: draftFor(edition), by: 'Amélie' }),
  'library.revise': ({ dossier, edition, pair: [fact] }) => ({
    dossier,
    fact,
    revision: 1,
    draft: { ...draftFor(edition), claim: 'The pact was signed in Zürich.', short: 'Pact signed', reviewBy: '2026-05' },
    reason: 'Said where',
    by: null,
  }),
  'library.setStatus': ({ dossier, two: [fact, successor] }) => ({
    dossier,
    facts: [fact],
    status: 'superseded',
    successor,
    reason: 'A newer count',
    by: 'Amélie',
  }),
  'library.tag': ({ dossier, two }) => ({ dossier, facts: two, add: ['数字'], remove: ['naïve'] }),
  'library.merge': ({ dossier, edition, two: [one, other] }) => ({
    dossier,
    facts: [other, one],
    draft: draftFor(edition),
    reason: 'One and the same',
    by: null,
  }),
  'library.split': ({ dossier, edition, pair: [fact] }) => ({
    dossier,
    fact,
    revision: 2,
    drafts: [draftFor(edition), { ...draftFor(edition), claim: 'The pact runs to 2030.' }],
    reason: 'Two facts',
    by: null,
  }),
  'library.pair': ({ dossier, pair: [fact, translation] }) => ({ dossier, fact, translation }),
  'library.history': ({ dossier, pair: [fact] }) => ({ dossier, fact }),
  'library.restore': ({ dossier, pair: [fact] }) => ({ dossier, fact, revision: 1, by: null }),
  'library.takeBack': ({ dossier, undo }) => ({ dossier, undo }),
  'library.facets': ({ dossier }) => ({ dossier, filter: { query: 'digital' } }),
  'library.ids': ({ dossier }) => ({ dossier, filter: { query: 'digital' }, sort: 'person', limit: 20_000, offset: 1 }),
  'library.searches': ({ dossier }) => ({ dossier }),
  'library.saveSearch': ({ dossier }) => ({
    dossier,
    search: { id: 'ours', name: 'Straße und 数字', filter: { tags: ['数字'], use: 'unused' }, sort: 'changed' },
  }),
  'library.removeSearch': ({ dossier }) => ({ dossier, search: 'ours' }),
  'library.names': ({ dossier }) => ({ dossier, type: 'organisation', query: 'minist', limit: 5, offset: 0 }),
  'library.saveName': ({ dossier }) => ({
    dossier,
    entry: {
      id: 'ministry',
      type: 'organisation',
      name: 'Ministry of Digital Affairs and 数字',
      aliases: ['Ministry of Digital Affairs'],
      roles: [],
    },
    replaces: [],
  }),
  'library.conflicts': ({ dossier }) => ({ dossier, limit: 5, offset: 0 }),
  'library.settle': ({ dossier, pair }) => ({
    dossier,
    facts: pair,
    keep: null,
    others: 'disputed',
    reason: 'Both hold',
    by: null,
  }),
  'copying.carry': ({ dossier, fact }) => ({ dossier, places: [{ fact, revision: 1 }] }),
  'copying.bring': ({ dossier }) => ({ dossier, carried: CARRIED, dryRun: false }),
  'updates.ofNote': ({ dossier, note }) => ({ dossier, note }),
  'updates.waiting': ({ dossier }) => ({ dossier }),
  'updates.decide': ({ dossier, filled: { note, version } }) => ({
    dossier,
    note: note.id,
    version,
    places: [{ ordinal: 0, decide: 'pin' }],
  }),
  'updates.attention': ({ dossier }) => ({ dossier, today: '2026-05-02' }),
  'updates.withdrawSource': ({ dossier, edition }) => ({ dossier, source: edition, reason: 'Rétractée', by: null }),
  'issued.check': ({ dossier, note }) => ({ dossier, note }),
  'issued.issue': ({ dossier, note }) => ({
    dossier,
    note,
    number: 'DÉ/2026/8',
    day: '2026-05-03',
    recipients: ['Ministre déléguée'],
    sources: 'footnotes',
  }),
  'issued.list': ({ dossier }) => ({ dossier }),
  'issued.read': ({ dossier, issued }) => ({ dossier, issued }),
  'issued.file': ({ dossier, issued }) => ({ dossier, issued }),
  'issued.addendum': ({ dossier, issued }) => ({ dossier, issued }),
  'sources.list': ({ dossier }) => ({ dossier }),
  'sources.read': ({ dossier, source }) => ({ dossier, source }),
  'facts.importTable': ({ dossier }) => ({
    dossier,
    ...tableOf(
      'facts.csv',
      'kind,claim\nevent,"Talks began in Zürich; 数字经济 followed."\nrumour,Somebody said so.\n',
    ),
  }),
  'sources.importArticle': ({ dossier }) => ({
    dossier,
    ticket: 'one',
    article: { kind: 'html', text: `<p>${ARTICLE.replaceAll('\n\n', '</p><p>')}</p><p>Added “as a page”.</p>` },
  }),
  'sources.stopImport': ({ dossier }) => ({ dossier, ticket: 'over' }),
  'sources.describe': ({ dossier, edition }) => ({
    dossier,
    source: edition,
    csl: { type: 'article-newspaper', title: 'Zürich — 数字经济', issued: { 'date-parts': [[2026, 3, 14]] } },
    language: 'en-GB',
    remark: 'Page number to come.',
  }),
  'sources.compareEditions': ({ dossier, edition }) => ({ dossier, source: edition }),
  'sources.importReferences': ({ dossier }) => ({
    dossier,
    ...tableOf('sources.ris', 'TY  - NEWS\nTI  - Straße der Daten\nAU  - Yusof, Amina\nPY  - 2026\nER  - \n'),
  }),
  'review.read': ({ dossier, edition }) => ({ dossier, source: edition }),
  'review.change': ({ dossier, edition, suggestion }) => ({
    dossier,
    source: edition,
    change: { do: 'accept', suggestions: [suggestion] },
  }),
  'review.alike': ({ dossier, edition, suggestion }) => ({ dossier, source: edition, suggestions: [suggestion] }),
  'templates.list': ({ dossier }) => ({ dossier }),
  'templates.broken': ({ dossier }) => ({ dossier }),
  'images.add': ({ dossier }) => ({ dossier, bytes: SAMPLE.bytes }),
  'images.read': ({ dossier }) => ({ dossier, image: SAMPLE.image }),
  'moulds.check': ({ dossier }) => ({ dossier, ticket: 'mould', name: 'House.dotx', bytes: handMadeMould() }),
  'moulds.test': ({ dossier }) => ({
    dossier,
    ticket: 'mould',
    name: 'House.dotx',
    bytes: handMadeMould(),
    styles: { paragraph: 'House dot points' },
  }),
  'moulds.kept': ({ dossier }) => ({ dossier, template: 'blank' }),
  'moulds.keep': ({ dossier }) => ({
    dossier,
    template: 'blank',
    mould: { name: 'Häuser.dotx', bytes: handMadeMould(), styles: { paragraph: 'House dot points' } },
  }),
  'templates.fromWord': ({ dossier }) => ({ dossier, ticket: 'form', name: 'Förm.docx', bytes: HOUSE_FORM }),
  'templates.places': ({ dossier }) => ({ dossier }),
  'templates.read': ({ dossier }) => ({ dossier, origin: 'built-in', id: 'blank' }),
  'templates.save': ({ dossier }) => ({ dossier, origin: 'personal', id: null, text: TEMPLATE, replaces: null }),
  'templates.duplicate': ({ dossier }) => ({ dossier, origin: 'built-in', id: 'blank', to: 'dossier' }),
  'templates.remove': ({ dossier, ownTemplate }) => ({ dossier, ...ownTemplate }),
  'templates.importFile': ({ dossier }) => ({
    dossier,
    to: 'dossier',
    name: 'Zürich.md',
    bytes: new TextEncoder().encode(TEMPLATE),
  }),
  'templates.exportFile': ({ dossier }) => ({ dossier, origin: 'built-in', id: 'blank' }),
  'templates.drafts': ({ dossier }) => ({ dossier }),
  'templates.keepDraft': ({ dossier, blank }) => ({ dossier, id: 'draft-1', draft: { template: blank, from: null } }),
  'templates.dropDraft': ({ dossier }) => ({ dossier, id: 'draft-1' }),
  'exports.note': ({ dossier, note }) => ({ dossier, note, format: 'docx', sources: 'footnotes' }),
  'exports.pack': ({ dossier, note }) => ({ dossier, notes: [note, note], title: 'Pack', format: 'md', sources: null }),
  'exports.print': ({ dossier, note }) => ({ dossier, note }),
  'exports.pages': ({ dossier, note }) => ({ dossier, note, moved: [1] }),
  'exports.facts': ({ dossier, two }) => ({ dossier, format: 'csv', facts: two }),
  'exports.references': ({ dossier }) => ({ dossier, format: 'ris' }),
  'spelling.check': () => ({ language: 'en-GB', words: ['colour', 'goverment'] }),
  'spelling.suggest': () => ({ language: 'en-GB', word: 'goverment' }),
  'spelling.words': ({ dossier }) => ({ dossier }),
  'spelling.changeWords': ({ dossier }) => ({ dossier, add: ['Wawasan'], remove: [] }),
  'dossiers.close': ({ dossier }) => ({ dossier }),
};

function firstSection({ note }: OpenNote): string {
  for (const block of note.body) if (block.type === 'heading' && block.section !== undefined) return block.section;
  throw new Error('the starter note has no section');
}
