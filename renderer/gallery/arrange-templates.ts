import type { BrokenTemplate, ListedTemplate, TemplateOrigin } from '../../core/contract/template-methods.ts';
import { withoutMarks } from '../../core/facts/word-likeness.ts';
import { nameLanguage } from '../language/format.ts';
import { t } from '../language/t.ts';

/** A line of the gallery's list. */
export type GalleryRow =
  | { readonly kind: 'heading'; readonly key: string; readonly label: string }
  | { readonly kind: 'template'; readonly key: string; readonly template: ListedTemplate }
  | { readonly kind: 'broken'; readonly key: string; readonly broken: BrokenTemplate };

export type GalleryEntry = Exclude<GalleryRow, { readonly kind: 'heading' }>;

interface Shelf {
  readonly templates: readonly ListedTemplate[];
  readonly broken: readonly BrokenTemplate[];
  /** Ids, as the settings keep them. */
  readonly favourites: readonly string[];
  readonly recent: readonly string[];
}

/** Templates under “Recent”, which is for what is at hand. */
const MOST_RECENT = 4;

export const ORIGINS: Readonly<Record<TemplateOrigin, string>> = {
  get dossier() {
    return t('In this dossier');
  },
  get personal() {
    return t('Yours');
  },
  get department() {
    return t('Your department’s');
  },
  get 'built-in'() {
    return t('Built in');
  },
};

/**
 * What the list shows for these words, all of which an entry must hold somewhere; accents and case do not matter. Without
 * words each template stands once: among the favourites, the recent ones, or where it is kept. With words they are one
 * list, best first. Files with mistakes come last.
 */
export function arrangeTemplates(
  { templates, broken, favourites, recent }: Shelf,
  words: string,
): readonly GalleryRow[] {
  const wanted = withoutMarks(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const torn = broken.filter(({ file }) => wanted.every((word) => withoutMarks(file).includes(word)));
  const mistaken = group(t('Cannot be used yet'), torn.map(toBroken));
  if (wanted.length > 0) return [...findTemplates(templates, wanted).map(toRow), ...mistaken];

  const byId = new Map(templates.map((template) => [template.id, template]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const first = named(favourites);
  const second = named(recent.filter((id) => !favourites.includes(id))).slice(0, MOST_RECENT);
  const above = new Set([...first, ...second]);
  const rest = (Object.keys(ORIGINS) as TemplateOrigin[]).map((origin) =>
    group(
      ORIGINS[origin],
      templates.filter((template) => template.origin === origin && !above.has(template)).map(toRow),
    ),
  );
  return [
    ...group(t('Favourites'), first.map(toRow)),
    ...group(t('Recent'), second.map(toRow)),
    ...rest.flat(),
    ...mistaken,
  ];
}

/** The rows the keys move over. */
export function entriesOf(rows: readonly GalleryRow[]): readonly GalleryEntry[] {
  return rows.flatMap((row) => (row.kind === 'heading' ? [] : [row]));
}

function group(label: string, rows: readonly GalleryRow[]): readonly GalleryRow[] {
  return rows.length === 0 ? [] : [{ kind: 'heading', key: `heading ${label}`, label }, ...rows];
}

function toRow(template: ListedTemplate): GalleryRow {
  return { kind: 'template', key: `template ${template.id}`, template };
}

function toBroken(broken: BrokenTemplate): GalleryRow {
  return { kind: 'broken', key: `broken ${broken.origin} ${broken.file}`, broken };
}

function findTemplates(templates: readonly ListedTemplate[], wanted: readonly string[]): readonly ListedTemplate[] {
  return templates
    .map((template) => ({ template, score: scoreOf(template, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ template }) => template);
}

/** 0 when a word is nowhere; more for words in the name, most at its beginning. */
function scoreOf(template: ListedTemplate, wanted: readonly string[]): number {
  const name = withoutMarks(template.name);
  const practice = withoutMarks(`${template.practice} ${nameLanguage(template.language)}`);
  const description = withoutMarks(template.description);
  const scores = wanted.map((word) => {
    if (name.startsWith(word)) return 8;
    if (name.includes(` ${word}`)) return 6;
    if (name.includes(word)) return 4;
    if (practice.includes(word)) return 3;
    return description.includes(word) ? 1 : 0;
  });
  return scores.includes(0) ? 0 : scores.reduce<number>((sum, score) => sum + score, 0);
}
