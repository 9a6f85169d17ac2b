import { getDocumentProxy } from 'unpdf';
import { Unreadable } from '../unreadable.ts';

/** What of a document and its pages the reader uses. */
export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/**
 * Opens a PDF that is only looked at: no script of it runs, no file it names is opened, no picture is decoded. Throws
 * Unreadable: `encrypted` where it takes a password to open it, `broken`.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // A copy: the library detaches the buffer it is given, and refuses Node's.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      maxImageSize: 1,
      useWasm: false,
      useWorkerFetch: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      disableFontFace: true,
      enableXfa: false,
      disableAutoFetch: true,
    });
  } catch (error) {
    throw new Unreadable(isNamed(error, 'PasswordException') ? 'encrypted' : 'broken', error);
  }
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
