/** Of a text quoted in a message. */
const QUOTED = 80;

/** As much of a text as is quoted of it. */
export function quoted(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED).toWellFormed()}…` : text;
}
