import { type LayoutParagraph, oneLine, textOf } from './word-layout.ts';

/** What a person who fills in a form is told, in brackets of any kind. */
const BRACKETED = /\[[^[\]]{0,2000}\]|<[^<>]{0,2000}>|\{[^{}]{0,2000}\}|«[^«»]{0,500}»/g;

/** How such words begin. */
const IMPERATIVE =
  /^(?:\(|\[|<)?(?:insert|enter|provide|describe|outline|set out|summari[sz]e|explain|delete|click (?:or tap )?(?:here|to)|choose an item|use this section|this (?:section|paragraph|part|template) (?:should|must|is|sets|explains)|please |guidance:|note to (?:drafters?|authors?)|drafting note|give (?:a|the|one)|say (?:in|what|why|how|who)|state (?:the|what|why|how|clearly)|identify (?:the|any)|no more than|not more than|maximum |max\.? \d|keep (?:to|this)|limit (?:to|this)|insérer|indiquer|indiquez|décrire|décrivez|préciser|précisez|résumer|résumez|expliquer|expliquez|exposer|veuillez|cette section (?:doit|devrait)|cliquez|entrez|maximum de|pas plus de|au plus|masukkan|nyatakan|terangkan|huraikan|sila |senaraikan|ringkaskan|jelaskan|bahagian ini|tidak melebihi|maksimum )/i;

/** Whether a paragraph tells what to write rather than being written: hidden, grey, italic, bracketed or an order. */
export function isInstruction(paragraph: LayoutParagraph): boolean {
  const all = oneLine(textOf(paragraph));
  if (all === '') return false;
  const said = paragraph.runs.map((run) => (run.quiet || run.italic ? ' ' : run.text)).join('');
  if (!/[\p{L}\p{N}]/u.test(said.replace(BRACKETED, ' '))) return true;
  return IMPERATIVE.test(all);
}

/** The same of plain words. */
export function isPlaceholder(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.replace(BRACKETED, ' ')) || IMPERATIVE.test(text);
}

/** An instruction without the brackets around it. */
export function withoutBrackets(text: string): string {
  const plain = oneLine(text);
  const inside = /^[[<{«](.*)[\]>}»]\.?$/s.exec(plain)?.[1] ?? plain;
  return /[[\]<>{}«»]/.test(inside) ? plain : inside.trim();
}
