import { createHash } from 'node:crypto';
import type { Rasterise } from '../../../core/charts/drawable.ts';
import { citeNote } from '../../../core/citations/cite-note.ts';
import { exportHtml, paperSheet } from '../../../core/html/export-html.ts';
import { noteToMarkdown, packToMarkdown } from '../../../core/markdown/note-to-markdown.ts';
import type { Note } from '../../../core/note/note.ts';
import { printableText } from '../../../core/shared/printable-text.ts';
import { exportDocx, exportPrint, exportPrintIntoMould } from '../../../core/word/export-docx.ts';
import { fitPackToMould } from '../../../core/word/mould/fit-to-mould.ts';
import { packMarking, packPrints } from '../../../core/word/pack-prints.ts';
import { measurePages } from '../../../core/word/pages/measure-pages.ts';
import type { ReadPrintImage } from '../../../core/word/printing.ts';
import { pageOf, toPrintModel } from '../../../core/word/to-print-model.ts';
import type { ExportJob, PackJob } from './export-job.ts';
import { startRasterising } from './rasterise.ts';

/** A note, or several as one, as the bytes of a file. Keeps the thread it runs in. */
export async function makeFile(job: ExportJob | PackJob): Promise<Uint8Array> {
  return 'notes' in job ? makePack(job) : makeNote(job);
}

async function makeNote(job: ExportJob): Promise<Uint8Array> {
  const { format, note, setup, created, modified, withNote, mould } = job;
  const { shown, footnotes } = cite(job, 0);
  const readImage = imagesOf([job]);
  if (format === 'md')
    return encode(noteToMarkdown(shown, { fields: setup.fields, footnotes, imageUrl: addressOf(readImage) }));
  // Measured without drawing: a picture's size is known before.
  if (format === 'pages') {
    const print = toPrintModel(shown, setup, footnotes, () => new Uint8Array(), readImage);
    return encode(JSON.stringify(measurePages(print, shown.body)));
  }
  const rasterise = await rasteriserFor([note]);
  if (format === 'docx') {
    const carry = withNote ? { carry: digest } : {};
    return exportDocx({
      note,
      shown,
      setup,
      footnotes,
      rasterise,
      readImage,
      created,
      modified,
      ...carry,
      ...(mould ? { mould } : {}),
    });
  }
  const print = toPrintModel(shown, setup, footnotes, rasterise, readImage);
  if (format === 'sheet') return encode(JSON.stringify(paperSheet(print, 'paper', base64)));
  return encode(exportHtml(print, { to: format === 'pdf' ? 'paper' : 'screen', encode: base64 }));
}

async function makePack({ format, title, notes: jobs, mould }: PackJob): Promise<Uint8Array> {
  const readImage = imagesOf(jobs);
  const imageUrl = addressOf(readImage);
  let before = 0;
  const cited = jobs.map((job) => {
    const { shown, footnotes } = cite(job, before);
    for (const here of footnotes.values()) before += here.length;
    return { note: shown, setup: { ...job.setup, footnotes, imageUrl } };
  });
  if (format === 'md') return encode(packToMarkdown(title, cited));
  const rasterise = await rasteriserFor(jobs.map(({ note }) => note));
  const marking = packMarking(cited.map(({ note }) => note));
  const { language = 'en' } = jobs[0]?.note ?? {};
  const fitted = mould ? fitPackToMould({ title, marking, fields: {}, language }, mould) : null;
  const paper = fitted?.paper ?? (cited[0] && pageOf(cited[0].note, cited[0].setup));
  const [first, ...others] = cited.map(({ note, setup: { styles, ...setup } }) => ({
    // A mould's styles are found when all is poured into it.
    print: toPrintModel(
      note,
      { ...setup, ...(paper ? { paper } : {}), ...(styles && !mould ? { styles } : {}) },
      setup.footnotes,
      rasterise,
      readImage,
    ),
    marking: note.marking,
  }));
  if (!first) throw new Error('A pack without notes');
  const print = packPrints(fitted?.title ?? title, [first, ...others]);
  const [created = ''] = jobs.map((job) => job.created).sort();
  const modified =
    jobs
      .map((job) => job.modified)
      .sort()
      .at(-1) ?? created;
  if (mould && fitted) {
    const named = jobs[0]?.setup.styles ?? {};
    const pouring = { named, values: fitted.values, marking: marking && printableText(marking) };
    return exportPrintIntoMould(print, mould, pouring, { title, created, modified });
  }
  if (format === 'docx') return exportPrint(print, { created, modified });
  return encode(exportHtml(print, { to: format === 'pdf' ? 'paper' : 'screen', encode: base64 }));
}

function cite({ note, mode, style, list, facts, sources, passages }: ExportJob, footnotesBefore: number) {
  return citeNote(
    note,
    { mode, files: style, list, footnotesBefore },
    {
      facts: new Map(facts.map((fact) => [fact.id, fact])),
      sources: new Map(sources.map((source) => [source.id, source])),
      passages: new Map(passages),
    },
  );
}

function imagesOf(jobs: readonly ExportJob[]): ReadPrintImage {
  const images = new Map(jobs.flatMap((job) => job.images.map((one) => [one.image, one])));
  return (image) => images.get(image) ?? null;
}

function addressOf(readImage: ReadPrintImage): (image: string) => string | null {
  return (image) => {
    const found = readImage(image);
    return found && `data:image/${found.kind};base64,${base64(found.bytes)}`;
  };
}

/** What draws charts, where there is one to draw. */
async function rasteriserFor(notes: readonly Note[]): Promise<Rasterise | null> {
  return notes.some(({ body }) => body.some(({ type }) => type === 'chart')) ? await startRasterising() : null;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
