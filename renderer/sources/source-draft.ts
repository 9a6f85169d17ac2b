import type { MissingDatum } from '../../core/contract/source-methods.ts';
import type { CslItem, CslName, Source } from '../../core/facts/source.ts';
import { readPartialDate } from '../../core/shared/partial-date.ts';
import { t } from '../language/t.ts';

/** Bibliographic data as it is typed: empty text stands for what is not known. */
export interface SourceDraft {
  readonly type: string;
  readonly title: string;
  readonly authors: readonly AuthorDraft[];
  readonly container: string;
  readonly publisher: string;
  readonly place: string;
  readonly year: string;
  /** `1` to `12`. */
  readonly month: string;
  readonly day: string;
  readonly url: string;
  readonly language: string;
  readonly remark: string;
}

export interface AuthorDraft {
  /** Only for lists of boxes, where a row must stay itself. */
  readonly key: number;
  readonly whole: boolean;
  readonly given: string;
  readonly family: string;
  /** An institution, or a name kept whole. */
  readonly literal: string;
}

export function beginDraft({ csl, language, remark }: Pick<Source, 'csl' | 'language' | 'remark'>): SourceDraft {
  const [year = '', month = '', day = ''] = (csl.issued?.['date-parts'][0] ?? []).map(String);
  return {
    type: csl.type,
    title: csl.title ?? '',
    authors: (csl.author ?? []).map((name, key) => ({
      key,
      whole: name.literal !== undefined,
      given: name.given ?? '',
      family: name.family ?? '',
      literal: name.literal ?? '',
    })),
    container: csl['container-title'] ?? '',
    publisher: csl.publisher ?? '',
    place: csl['publisher-place'] ?? '',
    year,
    month,
    day,
    url: csl.URL ?? '',
    language,
    remark: remark ?? '',
  };
}

/** The data as the dossier keeps it; what the form does not show stays as it was. */
export function endDraft(csl: CslItem, draft: SourceDraft): CslItem {
  const {
    title: _title,
    author: _author,
    'container-title': _container,
    publisher: _publisher,
    'publisher-place': _place,
    issued: _issued,
    URL: _url,
    ...rest
  } = csl;
  const author = draft.authors.flatMap(nameOf);
  const parts = [draft.year, draft.month, draft.day].map((part) => part.trim()).filter((part) => part !== '');
  return {
    ...rest,
    type: draft.type,
    ...when('title', draft.title),
    ...(author.length > 0 ? { author } : {}),
    ...when('container-title', draft.container),
    ...when('publisher', draft.publisher),
    ...when('publisher-place', draft.place),
    ...(parts.length > 0 ? { issued: { 'date-parts': [parts.map(Number)] } } : {}),
    ...when('URL', draft.url),
  };
}

/** Why a date cannot be kept; null when it can, or when there is none. */
export function complainOfDate({ year, month, day }: SourceDraft): string | null {
  if (year === '' && month === '' && day === '') return null;
  if (year === '') return t('A date begins with its year.');
  if (day !== '' && month === '') return t('A day needs its month.');
  const two = (part: string) => part.padStart(2, '0');
  const iso = [year.padStart(4, '0'), ...[month, day].filter((part) => part !== '').map(two)].join('-');
  return readPartialDate(iso) === null ? t('There is no such date.') : null;
}

export function isMissing(draft: SourceDraft, datum: MissingDatum): boolean {
  switch (datum) {
    case 'title':
      return draft.title.trim() === '';
    case 'author':
      return draft.authors.flatMap(nameOf).length === 0;
    case 'container-title':
      return draft.container.trim() === '';
    case 'issued':
      return draft.year === '';
  }
}

function nameOf({ whole, given, family, literal }: AuthorDraft): readonly CslName[] {
  if (whole) return literal.trim() === '' ? [] : [{ literal: literal.trim() }];
  const name = { ...when('given', given), ...when('family', family) };
  return Object.keys(name).length === 0 ? [] : [name];
}

function when<Key extends string>(key: Key, text: string): { readonly [K in Key]?: string } {
  const trimmed = text.trim();
  return (trimmed === '' ? {} : { [key]: trimmed }) as { readonly [K in Key]?: string };
}
