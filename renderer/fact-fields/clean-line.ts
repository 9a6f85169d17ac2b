/** A line as it may stand in a fact: breaks and control characters are spaces. */
export function cleanLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
