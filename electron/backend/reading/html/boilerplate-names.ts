import { classOf, type DomElement } from './dom.ts';

/** What a class or an id says its element is. */
export type Naming = 'boilerplate' | 'side' | 'comments' | 'caption' | 'byline' | 'unseen' | null;

const words = (text: string) => new Set(text.split(' '));

/** Boilerplate whatever it looks like. */
const BOILERPLATE = words(
  'cookie cookies cookiebar gdpr newsletter newsletters paywall addthis sharethis outbrain taboola breadcrumb breadcrumbs pagination masthead advert adverts advertisement advertisements advertorial adsbygoogle navbox catlinks editsection hatnote reflist sharebar sharedaddy skiplink skiplinks noprint colophon ambox mbox',
);
/** Boilerplate where it looks like it: short, or made of links and buttons. */
const SIDE = words(
  'share sharing social socials related recommended recommendations trending promo promos promoted promotion sponsor sponsored sponsors subscribe subscription subscriptions signup consent ad ads tags tag toolbar sidebar popup popover modal overlay banner menu navbar nav navigation footer teaser teasers toc login register donate feedback utility postmetadata relatedposts relatedarticles relatedstories relatedlinks relatedcontent',
);
const SIDE_PAIRS = words(
  'most-read most-popular most-viewed read-more read-next more-on more-stories more-news more-from up-next sign-up ad-slot ad-unit skip-link site-header site-footer page-footer global-header author-bio about-author about-the author-box tag-list back-to print-only get-app see-also also-read also-like call-to up-sell site-info follow-us keep-reading in-brief',
);
const COMMENTS = words('comments commentlist commenting disqus respond commentaires kommentare');
const CAPTION = words(
  'caption captions legende legend bildunterschrift credit credits photographer figcaption cutline',
);
const CAPTION_PAIRS = words('image-source photo-by picture-credit pull-quote');
const BYLINE = words(
  'byline bylines author authors dateline timestamp pubdate published posted lastmod reporter readtime kicker eyebrow',
);
const BYLINE_PAIRS = words(
  'entry-meta post-meta article-meta story-meta meta-data read-time reading-time publish-date post-date pub-date entry-date article-date date-published last-updated',
);
const UNSEEN = words('visuallyhidden offscreen assistive');
const UNSEEN_PAIRS = words('sr-only visually-hidden screen-reader u-hidden is-hidden visually-hide a11y-hidden');
/** Beside these a word says what an element has, is or does, not what it is. */
const STATE = words('has with no not is show hide without enable enabled open count js');
const LONGEST = 2_000;

/** Reads an element's class, id and the like; null where they say nothing. */
export function nameElement(element: DomElement): Naming {
  const [className, id] = [classOf(element), element.id];
  if (className === '' && id === '' && !element.hasAttribute('data-component') && !element.hasAttribute('data-testid'))
    return null;
  const names = [
    className,
    id,
    element.getAttribute('data-component') ?? '',
    element.getAttribute('data-testid') ?? '',
  ].join(' ');
  if (names.length > LONGEST) return null;
  let naming: Naming = null;
  for (const token of names.split(/\s+/)) naming = rank(naming, nameToken(token));
  return naming;
}

function nameToken(token: string): Naming {
  const parts = token
    .split(/[-_:]+|(?<=[a-z])(?=[A-Z])/)
    .map((part) => part.toLowerCase())
    .filter((part) => part !== '');
  const pairs = parts.slice(1).map((part, index) => `${parts[index]}-${part}`);
  const has = (set: ReadonlySet<string>, couples?: ReadonlySet<string>) =>
    parts.some((part) => set.has(part)) || (couples !== undefined && pairs.some((pair) => couples.has(pair)));
  if (has(UNSEEN, UNSEEN_PAIRS)) return 'unseen';
  if (parts.some((part) => STATE.has(part))) return null;
  if (has(COMMENTS)) return 'comments';
  if (has(BOILERPLATE)) return 'boilerplate';
  if (has(CAPTION, CAPTION_PAIRS) || parts.includes('pullquote')) return 'caption';
  if (has(SIDE, SIDE_PAIRS)) return 'side';
  return has(BYLINE, BYLINE_PAIRS) ? 'byline' : null;
}

const ORDER: readonly Naming[] = [null, 'byline', 'side', 'caption', 'comments', 'boilerplate', 'unseen'];

function rank(one: Naming, other: Naming): Naming {
  return ORDER.indexOf(other) > ORDER.indexOf(one) ? other : one;
}
