import type { DomDocument, DomElement } from './dom.ts';

/** Whatever a class or an id with one of these words holds is not the article. */
const BOILERPLATE =
  /(^|[-_\s])(cookie|cookies|consent|gdpr|newsletter|subscribe|subscription|signup|sign-up|paywall|related|recommended|read-?more|more-?(stories|on|news)|most-?(read|popular)|trending|share|sharing|social|addthis|advert|advertisement|ad-?slot|sponsor|promo|promoted|outbrain|taboola|comments?|disqus|breadcrumbs?|pagination|skip-?link|print-?only|masthead|site-?(header|footer|nav)|toolbar|tags?-list|author-?bio|pull-?quote|pullquote)(s?)($|[-_\s])/i;
const ALWAYS =
  'script,style,noscript,template,iframe,object,embed,nav,dialog,form,[role="dialog"],[role="navigation"],[role="banner"],[role="contentinfo"],[aria-modal="true"]';
/** What holds more of the page's words is no side matter, whatever its class says. */
const LARGEST_SHARE = 0.4;

/** Takes off a page what surrounds an article. Changes the document it is given. */
export function stripPage(document: DomDocument): void {
  for (const element of [...document.querySelectorAll(ALWAYS)]) {
    if (element.localName !== 'form' || isSmall(element, document)) element.remove();
  }
  for (const element of [...document.querySelectorAll('[class],[id],[data-component]')]) {
    const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-component') ?? ''}`;
    if (names.length > 2_000 || !BOILERPLATE.test(names) || isFrame(element)) continue;
    if (isSmall(element, document)) element.remove();
  }
}

function isFrame({ localName }: DomElement): boolean {
  return ['html', 'body', 'main', 'article', 'h1', 'p'].includes(localName);
}

function isSmall(element: DomElement, document: DomDocument): boolean {
  const whole = document.body.textContent?.length ?? 0;
  return (element.textContent?.length ?? 0) <= whole * LARGEST_SHARE;
}
