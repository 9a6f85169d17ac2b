/** Of a text quoted in a message. */
const QUOTED = 80;

export function quote(text: string): string {
  return `“${text.length > QUOTED ? `${text.slice(0, QUOTED).toWellFormed()}…` : text}”`;
}
