import { readdirSync, readFileSync } from 'node:fs';
import { citeNote } from '../../../../core/citations/cite-note.ts';
import type { DossierData } from '../../../../core/facts/dossier-data.ts';
import type { Block, Note } from '../../../../core/note/note.ts';
import { fillSlots } from '../../../../core/templates/fit-facts.ts';
import { parseTemplate } from '../../../../core/templates/parse-template.ts';
import { startNote } from '../../../../core/templates/start-note.ts';
import type { Template } from '../../../../core/templates/template.ts';
import type { WordExport } from '../../../../core/word/export-docx.ts';

const FOLDER = new URL('../../../../templates/', import.meta.url);
const starter: DossierData = JSON.parse(readFileSync(new URL('starter/dossier.json', FOLDER), 'utf8'));

/** A note as a test lays it out and exports it. */
export interface Sample {
  readonly name: string;
  readonly template: Template;
  readonly order: WordExport;
}

/** Every built-in template filled from the starter dossier: as it comes, and with its facts written out `times` over. */
export function sampleNotes(times: readonly number[]): readonly Sample[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => {
      const parsed = parseTemplate(file.slice(0, -3), readFileSync(new URL(file, FOLDER), 'utf8'));
      if (!parsed.ok) throw new Error(file);
      return times.map((more) => sampleOf(parsed.value, more));
    });
}

function sampleOf(template: Template, times: number): Sample {
  const fields = Object.fromEntries(
    template.fields.map(({ id, label, type }) => [
      id,
      type === 'list'
        ? [`First ${label}`, `Second ${label}`]
        : type === 'date'
          ? '2025-04-22'
          : `${label} of the department`,
    ]),
  );
  const started = startNote(template, {
    id: 'note-1',
    title: null,
    fields,
    today: '2025-04-22',
    fill: fillSlots(template, starter.facts),
  });
  const note: Note = { ...started, body: started.body.flatMap((block, index) => longer(block, index, times)) };
  const evidence = {
    facts: new Map(starter.facts.map((fact) => [fact.id, fact])),
    sources: new Map(starter.sources.map((source) => [source.id, source])),
    passages: new Map(),
  };
  const { shown, footnotes } = citeNote(note, { mode: template.sources, files: null, list: false }, evidence);
  const at = '2026-01-01T00:00:00.000Z';
  return {
    name: `${template.id} x${times}`,
    template,
    order: { note, shown, setup: template, footnotes, rasterise: () => new Uint8Array(), created: at, modified: at },
  };
}

/** Paragraphs grow, each by another length, as they do while somebody writes. */
function longer(block: Block, index: number, times: number): readonly Block[] {
  if (block.type !== 'paragraph' || times === 1) return [block];
  const words = starter.facts.slice(index, index + times).map(({ claim }) => claim);
  return [block, { type: 'paragraph', content: [{ type: 'text', text: words.join(' '), marks: [] }] }];
}
