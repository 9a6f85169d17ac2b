import { Refused } from '../refused.ts';

/** Why a file did not become an article. */
export type Fault =
  | { readonly reason: FaultReason }
  /** `what` names what the bytes are: `a PNG picture`. */
  | { readonly reason: 'other-type'; readonly what: string };

export type FaultReason = keyof typeof MESSAGES;

/** Thrown by readers inside the reading process. */
export class Unreadable extends Error {
  readonly fault: Fault;

  constructor(fault: FaultReason | Fault, cause?: unknown) {
    const known = typeof fault === 'string' ? { reason: fault } : fault;
    super(known.reason, cause === undefined ? undefined : { cause });
    this.name = 'Unreadable';
    this.fault = known;
  }
}

const SAFE = 'Your dossier is unchanged.';

/** What happened, what is safe, what to do next. */
const MESSAGES = {
  scanned: `This PDF holds pictures of pages and no text. ${SAFE} Run text recognition (OCR) on it, then import it again.`,
  encrypted: `This file is protected by a password. ${SAFE} Save a copy without the password, then import that.`,
  broken: `This file is damaged or cut short and cannot be read. ${SAFE} Get the file again, or copy its text and paste it.`,
  empty: `There is no text in this file. ${SAFE} Check that it is the right one, or copy the article and paste it.`,
  unknown: `This is no text, Markdown, HTML, Word or PDF file. ${SAFE} Copy the article's text and paste it instead.`,
  'too-large': `This file is larger than 50 MB. ${SAFE} Save a smaller copy, for instance without pictures, or paste the part you need.`,
  bomb: `This file unpacks to far more than a document holds, so reading it was stopped. ${SAFE} If you trust it, open it in its own program, copy the text and paste it.`,
  'too-much-text': `This file holds more than 5 MB of text. ${SAFE} Import it in parts, or paste the part you need.`,
  'too-many-blocks': `This file has more than 20,000 paragraphs. ${SAFE} Import it in parts, or paste the part you need.`,
  'too-deep': `This page is nested far deeper than any article, so reading it was stopped. ${SAFE} Copy the article's text and paste it.`,
  'too-many-pieces': `This page is made of far more pieces than any article, so reading it was stopped. ${SAFE} Copy the article's text and paste it.`,
  'too-long-for-note': `This file is longer than a note can be (10,000 paragraphs, 200,000 characters in one of them). ${SAFE} Take it in parts.`,
  'no-note': `Only Word files (.docx) and Markdown or text files become notes. ${SAFE} Save it as one of these, or import it as a source.`,
  'no-template': `Only Word files (.docx, .dotx) become templates this way. ${SAFE} Save it as one of these.`,
  'no-mould': `Only Word documents and templates (.docx, .dotx) can be a mould. ${SAFE} Save it as one of these.`,
  'unusual-mould': `This file is written in a way its parts cannot be joined with a note (Strict Open XML, or an unusual program). ${SAFE} Open it in Word and save it as Word Document (.docx), then choose that.`,
  'too-slow': `Reading this file took longer than 30 seconds and was stopped. ${SAFE} Save it in another format or in parts, or paste the part you need.`,
  'too-much-memory': `Reading this file needed too much memory and was stopped. ${SAFE} Save it in another format or in parts, or paste the part you need.`,
  crashed: `This file could not be read. ${SAFE} Save it in another format, or copy its text and paste it.`,
} as const satisfies Readonly<Record<string, string>>;

/** The refusal a user sees for a fault. */
export function refuseFault(fault: Fault): Refused {
  if (fault.reason === 'other-type') {
    return new Refused(
      'unreadable',
      `This file is ${fault.what}, which cannot become an article. ${SAFE} Import text, Markdown, HTML, Word (.docx) or PDF, or copy the text and paste it.`,
    );
  }
  return new Refused('unreadable', MESSAGES[fault.reason]);
}
