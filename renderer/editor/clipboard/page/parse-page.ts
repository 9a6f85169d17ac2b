interface HtmlPolicy {
  readonly createHTML: (html: string) => unknown;
}
let policy: HtmlPolicy | null = null;

/** HTML as an inert page: it runs nothing and fetches nothing. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(trust(html) as string, 'text/html');
}

/** The page's content policy asks for Trusted Types; `lexical` is the name it allows (core/contract/content-policy.ts). */
function trust(html: string): unknown {
  const { trustedTypes } = window as unknown as {
    readonly trustedTypes?: { readonly createPolicy: (name: string, rules: HtmlPolicy) => HtmlPolicy };
  };
  if (!trustedTypes) return html;
  policy ??= trustedTypes.createPolicy('lexical', { createHTML: (text) => text });
  return policy.createHTML(html);
}
