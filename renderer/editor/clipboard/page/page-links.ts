import { unwrap } from './elements.ts';

/** Parameters that say where a reader came from and mean nothing to the page. */
const TRACKERS =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|__hst[ac]|vero_id|oly_(?:anon|enc)_id|wickedid|s_cid|cmpid|cid_source|spm|_openstat|ref_src|ref_url|at_(?:medium|campaign|link_\w+)|xtor|ns_(?:mchannel|source|campaign|linkname))$/i;

/** Services that stand between a reader and a page, and the parameter in which they carry its address. */
const DETOURS: readonly (readonly [host: RegExp, path: RegExp, parameter: string])[] = [
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, 'q'],
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, 'url'],
  [/(?:^|\.)safelinks\.protection\.(?:outlook|office365)\.com$/, /./, 'url'],
  [/^(?:l|lm)\.(?:facebook|instagram)\.com$/, /./, 'u'],
  [/^(?:statics\.)?teams\.(?:cdn\.office\.net|microsoft\.com)$/, /safelinks|evergreen/, 'url'],
  [/^(?:www\.)?linkedin\.com$/, /^\/(?:redir\/redirect|safety\/go)/, 'url'],
  [/^slack-redir\.net$/, /./, 'url'],
];

/** Links lead where they say, without what counts readers; being a link is all the look they have. */
export function cleanLinks(page: Document): void {
  for (const link of page.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const address = cleanAddress(href);
    if (address !== href) link.setAttribute('href', address);
    for (const line of link.querySelectorAll('u')) unwrap(line);
    for (const styled of link.querySelectorAll<HTMLElement>('[style]')) dropLine(styled);
    if (link.parentElement?.localName === 'u' && link.parentElement.textContent === link.textContent)
      unwrap(link.parentElement);
    else if (link.parentElement?.textContent === link.textContent) dropLine(link.parentElement);
  }
}

function dropLine(element: HTMLElement): void {
  if (element.style.textDecorationLine.includes('underline')) element.style.textDecoration = '';
}

/** An address without trackers and detours; as it was where there are none. */
export function cleanAddress(href: string): string {
  if (href.length > 10_000) return href;
  let url = URL.parse(href.trim());
  for (let hops = 0; url && hops < 3; hops += 1) {
    const next = behindDetour(url);
    if (!next) break;
    url = next;
  }
  if (!url || !/^https?:$/.test(url.protocol)) return href;
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !TRACKERS.test(part.split('=', 1)[0] ?? ''));
  const isClean = url.href === URL.parse(href.trim())?.href && kept.join('&') === url.search.slice(1);
  if (isClean) return href;
  url.search = kept.join('&');
  return url.href;
}

function behindDetour(url: URL): URL | null {
  for (const [host, path, parameter] of DETOURS) {
    if (!host.test(url.hostname) || !path.test(url.pathname)) continue;
    const next = URL.parse(url.searchParams.get(parameter) ?? '');
    if (next && /^https?:$/.test(next.protocol)) return next;
  }
  return null;
}
