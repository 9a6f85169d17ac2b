import { BrowserWindow } from 'electron';
import { putUpPaper } from './papers.ts';

/** Prints an HTML file to PDF in a window nobody sees, without preload or script, which is gone afterwards. */
export async function printHiddenly(html: string): Promise<Uint8Array> {
  const { address, remove } = putUpPaper(html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  try {
    await window.loadURL(address);
    const pdf = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return new Uint8Array(pdf);
  } finally {
    window.destroy();
    remove();
  }
}
