import type { CslDate } from '../../../../core/facts/source.ts';
import { readDate } from '../csl/read-date.ts';
import type { DocumentProperties } from '../document-properties.ts';
import type { PdfDocument } from './open-pdf.ts';

/** What a PDF says about itself: its XMP packet, else its information dictionary (ISO 32000-2, 14.3). */
export async function readPdfProperties(pdf: PdfDocument, language: string | null): Promise<DocumentProperties> {
  const { info, metadata } = await readMetadata(pdf);
  const xmp = (name: string) => oneLine(metadata?.get(name));
  const own = (name: string) => oneLine((info as Readonly<Record<string, unknown>>)[name]);
  return {
    title: xmp('dc:title') ?? own('Title'),
    author: xmp('dc:creator') ?? own('Author'),
    company: xmp('dc:publisher'),
    issued: dateOf(xmp('dc:date')) ?? dateOf(xmp('xmp:createdate')) ?? dateOf(own('CreationDate')),
    language: language ?? own('Language') ?? xmp('dc:language'),
  };
}

async function readMetadata(pdf: PdfDocument): ReturnType<PdfDocument['getMetadata']> {
  try {
    return await pdf.getMetadata();
  } catch {
    // Damaged metadata does not make an article unreadable.
    return { info: {}, metadata: null } as unknown as Awaited<ReturnType<PdfDocument['getMetadata']>>;
  }
}

/** A value, or a list of them as names parted by semicolons. */
function oneLine(value: unknown): string | null {
  const values = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string' && one.trim() !== '');
  return values.length === 0 ? null : values.join('; ');
}

/** `D:20260302090000+01'00'` or ISO 8601. */
function dateOf(value: string | null): CslDate | null {
  return value === null ? null : readDate(value.replace(/^D:/, ''));
}
