import type { Rule } from './lint-package.ts';
import { findAll, storyPaths, walk } from './word-package.ts';

/** Words that would not arrive as they were written. */
export const TEXT_RULES = {
  'space-word-drops': (opened) =>
    texts(opened)
      .filter(({ text, attributes }) => text !== text.trim() && attributes['xml:space'] !== 'preserve')
      .map(({ text }) => JSON.stringify(text)),
  'break-word-drops': (opened) =>
    texts(opened)
      .filter(({ text }) => /[\n\r\t]/.test(text))
      .map(({ text }) => JSON.stringify(text)),
  'character-nobody-can-read': (opened) =>
    texts(opened)
      .filter(({ text }) => /[\p{Cs}\p{Cc}\u{fffe}\u{ffff}]/u.test(text.replace(/[\n\r\t]/g, '')))
      .map(({ text }) => JSON.stringify(text)),
  'value-a-program-left': (opened) =>
    [...opened.xml].flatMap(([path, root]) =>
      [...walk(root)].flatMap(({ name, attributes }) =>
        Object.entries(attributes)
          .filter(
            ([attribute, value]) =>
              /^w:/.test(attribute) && /^(NaN|undefined|null|Infinity)$|^\{.*\}$|\[object/.test(value),
          )
          .map(([attribute, value]) => `${path} ${name} ${attribute}=${value}`),
      ),
    ),
  'property-date-not-a-date': (opened) =>
    findAll(opened.xml.get('docProps/core.xml'), 'dcterms:created', 'dcterms:modified')
      .filter(({ text }) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text))
      .map(({ name, text }) => `${name} ${text}`),
  'link-without-words': (opened) =>
    storyPaths(opened).flatMap((path) =>
      findAll(opened.xml.get(path), 'w:hyperlink')
        .filter((link) => findAll(link, 'w:t').every(({ text }) => text === ''))
        .map(() => path),
    ),
} as const satisfies Record<string, Rule>;

function texts(opened: Parameters<Rule>[0]) {
  return storyPaths(opened).flatMap((path) => findAll(opened.xml.get(path), 'w:t', 'w:delText'));
}
