import { safeLink } from '../shared/safe-link.ts';

const PARTS = /^(https?):\/\/([^/?#]*)(.*)$/i;
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/iu;

/**
 * An address a Word file may carry, or null: what safeLink lets through, with a host that can be one, and everything
 * RFC 3986 reserves no meaning for percent-encoded. Word takes a file whose link it cannot read for damaged.
 */
export function wordLink(url: string): string | null {
  const safe = safeLink(url)?.toWellFormed();
  if (!safe) return null;
  const [, scheme, host = '', rest = ''] = PARTS.exec(safe) ?? [];
  if (scheme === undefined) return mailLink(safe.slice('mailto:'.length));
  return HOST.test(host) ? `${scheme.toLowerCase()}://${host}${encodePath(rest)}` : null;
}

/** Word's parser takes an address of mail apart, and takes a file in which it cannot for damaged. */
function mailLink(address: string): string | null {
  const [, name = '', host = '', rest = ''] = /^([^:/?#@]+)@([^?#]*)(.*)$/.exec(address) ?? [];
  return HOST.test(host) ? `mailto:${encode(name)}@${host}${encodePath(rest)}` : null;
}

/** A second number sign would begin a second fragment, and there is only one. */
function encodePath(rest: string): string {
  const [path = '', ...fragment] = rest.split('#');
  return encode(path) + (fragment.length > 0 ? `#${encode(fragment.join('%23'))}` : '');
}

function encode(text: string): string {
  return text
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\w\-.~:/?@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character));
}
