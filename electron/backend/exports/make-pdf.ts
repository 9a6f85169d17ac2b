import type { Host } from '../host.ts';
import { Refused } from '../refused.ts';

/** A paper as PDF, printed by the browser of the host. Throws Refused: unavailable, export failed. */
export async function makePdf(
  { printPdf }: Pick<Host, 'printPdf'>,
  html: Uint8Array,
  modified: string,
): Promise<Uint8Array> {
  const pdf = await tryPrint(printPdf, new TextDecoder().decode(html));
  if (pdf === null)
    throw new Refused(
      'unavailable',
      'No PDF was made: there is no Chrome, Chromium or Edge on this machine to print it. The note is safe. Use Print and choose “Save as PDF” there, or export it as HTML.',
    );
  return settleDates(pdf, modified);
}

async function tryPrint(print: Host['printPdf'], html: string): Promise<Uint8Array | null> {
  try {
    return (await print?.(html)) ?? null;
  } catch (error) {
    throw new Refused(
      'export-failed',
      'The PDF could not be made. The note itself is safe. Try again, or export it to Word or HTML.',
      error,
    );
  }
}

/**
 * The browser writes the present time into the file; here it is when the note was last changed, so that the same note
 * gives the same bytes. Same length, so that the places the file lists stay right (ISO 32000-1, 7.9.4).
 */
function settleDates(pdf: Uint8Array, modified: string): Uint8Array {
  const digits = modified.replace(/\D/g, '').slice(0, 14);
  const text = Buffer.from(pdf).toString('latin1');
  const settled = text.replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}([^)]*\))/g, `$1${digits}$2`);
  return new Uint8Array(Buffer.from(settled, 'latin1'));
}
