/** What programs put around what was copied. */
const START = '<!--StartFragment-->';
const END = '<!--EndFragment-->';
/** The clipboard format of Windows begins with offsets: `Version:0.9`, `StartHTML:0000000105`. */
const HEADER = /^Version:\d\.\d\s+(?:[A-Z][A-Za-z]+:[^\r\n]{0,2000}\r?\n){1,12}/;
/** A page copied whole brings what surrounds its article. */
const SURROUNDINGS = /<(?:nav|footer)[\s>]|\brole\s*=\s*["']?(?:navigation|contentinfo)/i;
/** What a word processor saved as a page has nothing around its text either. */
const WRITTEN = /<meta\s[^<>]{0,200}\b(?:Word\.Document|Microsoft Word|LibreOffice|OpenOffice|StarOffice)/i;
const HEAD = 10_000;
const WHOLE = /<(?:body|frameset)[\s>]/i;

export interface CutFragment {
  readonly html: string;
  /** It is a part of a page somebody chose, not a page. */
  readonly isPart: boolean;
}

/** What was copied, without the frame the clipboard gives it. */
export function cutFragment(given: string): CutFragment {
  const html = given.startsWith('Version:') ? given.replace(HEADER, '') : given;
  const from = html.indexOf(START);
  if (from < 0) return { html, isPart: WRITTEN.test(html.slice(0, HEAD)) || isLoose(html) };
  const to = html.lastIndexOf(END);
  const cut = html.slice(from + START.length, to > from ? to : html.length);
  return { html: cut, isPart: !SURROUNDINGS.test(cut) };
}

function isLoose(html: string): boolean {
  return !WHOLE.test(html) && !/<(?:title|article)[\s>]/i.test(html) && !SURROUNDINGS.test(html);
}
