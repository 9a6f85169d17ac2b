/** Addresses and descriptions of the pictures in a piece of raw HTML, as Markdown holds it. */
export function picturesInHtml(html: string): readonly { readonly url: string; readonly alt: string }[] {
  return [...html.matchAll(/<img\b[^<>]{0,5000}>/gi)].map(([tag]) => ({
    url: attributeIn(tag, 'src'),
    alt: attributeIn(tag, 'alt'),
  }));
}

function attributeIn(tag: string, name: string): string {
  const [, double, single] = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag) ?? [];
  const value = double ?? single ?? '';
  return value.replace(/&(amp|quot|lt|gt|#39);/g, (_, sign: keyof typeof SIGNS) => SIGNS[sign]);
}

const SIGNS = { amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'" } as const;
