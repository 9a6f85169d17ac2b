import { parse } from 'yaml';
import type { CslItem, CslName } from '../../../../core/facts/source.ts';
import { safeLink } from '../../../../core/shared/safe-link.ts';
import { cslText } from '../csl/csl-text.ts';
import { readLanguage } from '../csl/guess-language.ts';
import { readDate } from '../csl/read-date.ts';
import { readByline } from '../csl/read-names.ts';

export interface FrontMatter {
  readonly data: { readonly csl: CslItem; readonly language: string | null };
  readonly body: string;
}

/** In lines and UTF-16 units; what is longer is no front matter. */
const MOST_LINES = 300;
const LONGEST = 50_000;
/** Pandoc's title block: `% Title`, `% Author; Author`, `% Date`. */
const TITLE_BLOCK = /^% ?([^\n]{0,500})\n(?:% ?([^\n]{0,500})\n(?:% ?([^\n]{0,200})\n)?)?/;

/** Takes the front matter off a Markdown file; YAML that cannot be read says nothing. `text` has LF line ends. */
export function splitFrontMatter(text: string): FrontMatter {
  const lines = text.slice(0, LONGEST).split('\n', MOST_LINES);
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  if (/^---\s*$/.test(lines[0] ?? '') && end > 0) {
    const body = text.slice(lines.slice(0, end + 1).join('\n').length + 1);
    const fields = readYaml(lines.slice(1, end).join('\n'));
    if (fields !== null) return { data: readFields(fields), body };
  }
  const [block, title, authors, date] = TITLE_BLOCK.exec(text) ?? [];
  if (block === undefined) return { data: readFields(new Map()), body: text };
  const fields = new Map<string, unknown>(Object.entries({ title, author: authors?.split(/;\s*/), date }));
  return { data: readFields(fields), body: text.slice(block.length) };
}

type Fields = ReadonlyMap<string, unknown>;

/** Null for what is no list of names and values: the text between two rules. */
function readYaml(yaml: string): Fields | null {
  try {
    // No aliases: a few lines of them expand to gigabytes.
    const data: unknown = parse(yaml, { maxAliasCount: 0, logLevel: 'silent', schema: 'core' });
    if (data === null) return new Map();
    if (typeof data !== 'object' || Array.isArray(data)) return null;
    return new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase().replace(/[ _]/g, '-'), value]));
  } catch {
    return /^[A-Za-z][\w -]{0,40}:(\s|$)/.test(yaml.trimStart()) ? new Map() : null;
  }
}

function readFields(fields: Fields): FrontMatter['data'] {
  const first = (...names: readonly string[]) => names.map((name) => fields.get(name)).find((value) => value != null);
  const text = (...names: readonly string[]) => cslText(first(...names));
  const source = text('source', 'url', 'link', 'canonical', 'canonical-url', 'permalink');
  const link = source === undefined ? null : safeLink(source);
  const url = link !== null && /^https?:/i.test(link) ? link : null;
  const site =
    text('publication', 'container-title', 'site', 'site-name', 'website', 'newspaper', 'journal') ??
    (url === null && fields.has('source') ? text('source') : undefined);
  const date = first('published', 'date', 'issued', 'publish-date', 'pubdate', 'publication-date');
  const issued = typeof date === 'string' || typeof date === 'number' ? readDate(String(date)) : null;
  const authors = namesOf(first('author', 'authors', 'by', 'creator'));
  const title = text('title', 'headline');
  const publisher = text('publisher', 'institution', 'organisation', 'organization');
  const doi = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S{1,200})$/i.exec(text('doi') ?? '')?.[1];
  return {
    csl: {
      type: url === null ? 'article' : 'webpage',
      ...(title === undefined ? {} : { title }),
      ...(authors.length === 0 ? {} : { author: authors }),
      ...(site === undefined ? {} : { 'container-title': site }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(issued === null ? {} : { issued }),
      ...(url === null ? {} : { URL: url }),
      ...(doi === undefined ? {} : { DOI: doi }),
    },
    language: readLanguage(first('lang', 'language', 'locale')),
  };
}

/** `Name`, `[Name, Name]`, `{name: Name}`, `{given, family}`; a wiki's `[[Name]]`. */
function namesOf(value: unknown): readonly CslName[] {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(namesOf);
  if (typeof value === 'string') return readByline(value.replace(/^\[\[|\]\]$/g, ''));
  if (typeof value !== 'object' || value === null) return [];
  const { given, family, name } = value as Readonly<Record<string, unknown>>;
  const [first, last] = [cslText(given), cslText(family)];
  if (last !== undefined) return [{ family: last, ...(first === undefined ? {} : { given: first }) }];
  return namesOf(typeof name === 'string' ? name : null);
}
