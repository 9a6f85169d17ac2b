import type { Span } from '../../../core/facts/fact.ts';

const TITLES = new Set(
  (
    'mr mrs ms miss mx dr prof professor emeritus sir dame lord lady baroness hon honourable rt right president vice ' +
    'deputy prime minister premier chancellor governor gov senator sen congressman congresswoman representative rep ' +
    'judge justice chief executive king queen prince princess general gen colonel col major captain capt lieutenant lt ' +
    'sergeant sgt inspector superintendent constable admiral secretary ambassador councillor cllr mayor speaker chairman ' +
    'chairwoman director commissioner sheriff father sister reverend rev bishop imam advocate adv he datuk dato datin ' +
    'tan sri seri tun encik puan cik shri smt sheikh don doña doctor nurse mama yb yab'
  ).split(' '),
);

/**
 * The span of a name without a leading `the` and a possessive ending, and of a person's without the titles before it, so
 * that tools that draw the line elsewhere are not counted wrong for it. A name that is nothing but titles keeps its last
 * word.
 */
export function bareName(text: string, span: Span, isPerson: boolean): Span {
  const words = [...text.slice(span.start, span.end).matchAll(/\S+/g)];
  const first = words.findIndex(([word], index) => {
    return index === words.length - 1 || !(word.toLowerCase() === 'the' || (isPerson && isTitle(word)));
  });
  const start = span.start + (words[first]?.index ?? 0);
  const ending = /(?:['’]s?|[.,;:])$/i.exec(text.slice(start, span.end));
  return { start, end: span.end - (ending?.[0].length ?? 0) };
}

/** A person's name without what stands before and after it, in small letters, for comparing. */
export function bareWords(name: string): string {
  const { start, end } = bareName(name, { start: 0, end: name.length }, true);
  return name.slice(start, end).toLowerCase().replaceAll('’', "'").trim();
}

function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/[.'’]/g, ''));
}
