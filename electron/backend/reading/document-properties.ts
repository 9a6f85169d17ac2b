import type { Article } from '../../../core/extraction/article.ts';
import type { CslDate, CslItem, CslName } from '../../../core/facts/source.ts';
import { cslText } from './csl/csl-text.ts';
import { readFrontLines } from './csl/front-lines.ts';
import { guessLanguage, readLanguage } from './csl/guess-language.ts';
import { readName } from './csl/read-names.ts';

/** What a file's properties say, as they say it. */
export interface DocumentProperties {
  readonly title: string | null;
  /** Names, several of them parted by semicolons. */
  readonly author: string | null;
  /** An organisation the writer's program was set up for. */
  readonly company: string | null;
  readonly issued: CslDate | null;
  readonly language: string | null;
}

/** What programs write where nobody wrote a title. */
const NO_TITLE =
  /^(untitled.*|unbenannt.*|sans titre.*|document ?\d*|dokument ?\d*|title|titel|template|normal|blank|report|word document|microsoft word|(powerpoint )?presentation|slide ?\d*|layout ?\d*|print|doc ?\d+|page ?\d*|无标题.*|無題.*)$/i;
const FILE_NAME =
  /\.(docx?|dotx?|docm|odt|rtf|pdf|txt|html?|indd|qxp|qxd|pages|pptx?|xlsx?|ps|eps|tex|dvi|wpd|md|tmp)$/i;
const PROGRAM = /^(microsoft (office )?(word|publisher|powerpoint)|writer|print job|adobe \w+) ?[-–:]+ ?/i;
const MOST_AUTHORS = 20;
/** Where a title stands that is the article's own. */
const FRONT_BLOCKS = 12;

/**
 * What an article's file says about it, as far as the article does not say it better: a creator gives way to a byline,
 * and a title in the properties to the words it is printed with or the heading the article begins with. `shownTitle` is
 * what is printed as a title, where the file marks it.
 */
export function describeArticle(
  article: Article,
  properties: DocumentProperties,
  shownTitle: string | null,
): { readonly csl: CslItem; readonly language: string | null } {
  const front = readFrontLines(article);
  const title = cslText(shownTitle) ?? propertyTitle(article, properties.title, front.title !== undefined);
  const author = front.author === undefined ? readAuthors(properties.author) : [];
  const issued = front.issued === undefined ? properties.issued : null;
  const publisher = readCompany(article, properties.company);
  return {
    csl: {
      type: 'article',
      ...(title === undefined ? {} : { title }),
      ...(author.length === 0 ? {} : { author }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(issued === null ? {} : { issued }),
    },
    language: trueLanguage(article, properties.language),
  };
}

/** A title in a file's properties; undefined for none, a file's name and what programs put there. */
export function readTitle(value: string | null): string | undefined {
  const title = cslText(value)?.replace(PROGRAM, '').trim();
  if (title === undefined || !/\p{L}{2}/u.test(title)) return undefined;
  return NO_TITLE.test(title) || FILE_NAME.test(title) || /^\S*[\\/_]\S*$/.test(title) ? undefined : title;
}

function propertyTitle({ text, blocks }: Article, value: string | null, hasHeading: boolean): string | undefined {
  const title = readTitle(value);
  if (title === undefined || !hasHeading) return title;
  const end = blocks[FRONT_BLOCKS - 1]?.end ?? text.length;
  return fold(text.slice(0, end)).includes(fold(title)) ? title : undefined;
}

function readAuthors(value: string | null): readonly CslName[] {
  if (value === null) return [];
  return value
    .slice(0, 2_000)
    .split(/\s*[;\n]\s*/)
    .slice(0, MOST_AUTHORS)
    .flatMap((name) => (isAccount(name) ? [] : (readName(name) ?? [])));
}

/** `jsmith`, `user-1`, `DELL`: what a computer calls its user. */
function isAccount(name: string): boolean {
  return (
    /^[a-z0-9._\-\\]+$/.test(name) ||
    /^[A-Z0-9._\-\\]+\d/.test(name) ||
    /^(dell|hp|acer|asus|lenovo|toshiba|pc|mac)$/i.test(name)
  );
}

/** Programs are sold with companies filled in: one counts where the article names it. */
function readCompany({ text }: Article, value: string | null): string | undefined {
  const company = cslText(value);
  return company !== undefined && company.length >= 3 && fold(text).includes(fold(company)) ? company : undefined;
}

/** English is what programs state when nobody chose; it is believed where the words are English. */
function trueLanguage({ text }: Article, value: string | null): string | null {
  const stated = readLanguage(value);
  return stated?.split('-', 1)[0] === 'en' && guessLanguage(text) !== 'en' ? null : stated;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}
