import { say, sentence } from '../../../core/shared/said.ts';
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

/** What happened, what is safe, what to do next. */
const MESSAGES = {
  scanned: sentence(
    'This PDF holds pictures of pages and no text. Your dossier is unchanged. Run text recognition (OCR) on it, then import it again.',
  ),
  encrypted: sentence(
    'This file is protected by a password. Your dossier is unchanged. Save a copy without the password, then import that.',
  ),
  broken: sentence(
    'This file is damaged or cut short and cannot be read. Your dossier is unchanged. Get the file again, or copy its text and paste it.',
  ),
  empty: sentence(
    'There is no text in this file. Your dossier is unchanged. Check that it is the right one, or copy the article and paste it.',
  ),
  unknown: sentence(
    'This is not a text, Markdown, HTML, Word or PDF file. Your dossier is unchanged. Copy the article’s text and paste it instead.',
  ),
  'too-large': sentence(
    'This file is larger than 50 MB. Your dossier is unchanged. Save a smaller copy, for instance without pictures, or paste the part you need.',
  ),
  bomb: sentence(
    'This file unpacks to far more than a document holds, so reading it was stopped. Your dossier is unchanged. If you trust it, open it in its own program, copy the text and paste it.',
  ),
  'too-much-text': sentence(
    'This file holds more than 5 MB of text. Your dossier is unchanged. Import it in parts, or paste the part you need.',
  ),
  'too-many-blocks': sentence(
    'This file has more than 20,000 paragraphs. Your dossier is unchanged. Import it in parts, or paste the part you need.',
  ),
  'too-deep': sentence(
    'This page is nested far deeper than any article, so reading it was stopped. Your dossier is unchanged. Copy the article’s text and paste it.',
  ),
  'too-many-pieces': sentence(
    'This page is made of far more pieces than any article, so reading it was stopped. Your dossier is unchanged. Copy the article’s text and paste it.',
  ),
  'too-long-for-note': sentence(
    'This file is longer than a note can be (10,000 paragraphs, 200,000 characters in one of them). Your dossier is unchanged. Take it in parts.',
  ),
  'no-note': sentence(
    'Only Word files (.docx) and Markdown or text files become notes. Your dossier is unchanged. Save it as one of these, or import it as a source.',
  ),
  'no-template': sentence(
    'Only Word files (.docx, .dotx) become templates this way. Your dossier is unchanged. Save it as one of these.',
  ),
  'no-mould': sentence(
    'Only Word documents and templates (.docx, .dotx) can be used. Your dossier is unchanged. Save the file as one of these.',
  ),
  'unusual-mould': sentence(
    'This file is written in a way its parts cannot be joined with a note (Strict Open XML, or an unusual program). Your dossier is unchanged. Open it in Word and save it as Word Document (.docx), then choose that.',
  ),
  'too-slow': sentence(
    'Reading this file took longer than 30 seconds and was stopped. Your dossier is unchanged. Save it in another format or in parts, or paste the part you need.',
  ),
  'too-much-memory': sentence(
    'Reading this file needed too much memory and was stopped. Your dossier is unchanged. Save it in another format or in parts, or paste the part you need.',
  ),
  crashed: sentence(
    'This file could not be read. Your dossier is unchanged. Save it in another format, or copy its text and paste it.',
  ),
} as const satisfies Readonly<Record<string, string>>;

/** The refusal a user sees for a fault. */
export function refuseFault(fault: Fault): Refused {
  if (fault.reason === 'other-type') {
    return new Refused(
      'unreadable',
      say(
        'This file is {what}, which cannot become an article. Your dossier is unchanged. Import text, Markdown, HTML, Word (.docx) or PDF, or copy the text and paste it.',
        { what: say(fault.what) },
      ),
    );
  }
  return new Refused('unreadable', MESSAGES[fault.reason]);
}
