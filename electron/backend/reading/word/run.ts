import { raisedText } from '../raised-text.ts';
import type { Paragraph } from './paragraph.ts';
import { NO_LOOK, type RunLook, readLook, type Styles } from './read-styles.ts';
import { escapeXml } from './story-elements.ts';
import type { XmlAttributes } from './word-xml.ts';

/** Words of one look, as far as they are read. */
export interface Run extends Mutable<RunLook> {
  style: string | null;
  raised: boolean;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export function beginRun(): Run {
  return { ...NO_LOOK, style: null, raised: false };
}

export function setRunProperty(run: Run, name: string, attributes: XmlAttributes): void {
  if (name === 'w:rStyle') run.style = attributes.val ?? null;
  else if (name === 'w:vertAlign') run.raised = attributes.val === 'superscript';
  else Object.assign(run, readLook(name, attributes));
}

/** Adds a run's words to its paragraph; gives the element that holds them, empty for hidden ones. */
export function writeWords(words: string, run: Run, paragraph: Paragraph, styles: Styles): string {
  const style = styles.character(run.style);
  if (run.hidden ?? style.hidden ?? paragraph.style.hidden) return '';
  const text = run.raised ? raisedText(words, paragraph.text) : words;
  const letters = text.replace(/\s/g, '').length;
  paragraph.text += text;
  paragraph.letters += letters;
  if (run.bold ?? style.bold ?? paragraph.style.bold) paragraph.boldLetters += letters;
  const size = run.size ?? style.size ?? paragraph.style.size;
  if (size !== null && letters > 0) paragraph.sizes.set(size, (paragraph.sizes.get(size) ?? 0) + letters);
  return text === '' ? '' : `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
}
