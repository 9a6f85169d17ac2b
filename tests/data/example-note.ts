import { readdirSync, readFileSync } from 'node:fs';
import { type DossierData, validateDossierData } from '../../core/facts/dossier-data.ts';
import type { Block, FieldValue, Note } from '../../core/note/note.ts';
import { fillSlots } from '../../core/templates/fit-facts.ts';
import { parseTemplate } from '../../core/templates/parse-template.ts';
import { startNote } from '../../core/templates/start-note.ts';
import type { Template, TemplateField } from '../../core/templates/template.ts';

const folder = new URL('../../templates/', import.meta.url);

export function readBuiltIns(): readonly Template[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const parsed = parseTemplate(name.slice(0, -'.md'.length), readFileSync(new URL(name, folder), 'utf8'));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
      return parsed.value;
    });
}

export function readStarter(): DossierData {
  const starter = validateDossierData(JSON.parse(readFileSync(new URL('starter/dossier.json', folder), 'utf8')));
  if (!starter.ok) throw new Error(starter.error);
  return starter.value;
}

const DECISIONS: Readonly<Record<string, readonly string[]>> = {
  ms: ['penubuhan kumpulan kerja bersama ekonomi digital; dan', 'perkembangan rundingan dengan pihak China.'],
};
const ENGLISH = [
  'to the terms of reference of the joint working group on the digital economy',
  'that rules on data sharing are still to be settled',
];

/** A note as somebody would have it after a minute: fields filled, slots filled from the starter dossier, two decisions. */
export function exampleNote(template: Template, { facts }: DossierData): Note {
  const fields = Object.fromEntries(template.fields.map((field) => [field.id, exampleValue(field)]));
  const fill = fillSlots(template, facts);
  const note = startNote(template, { id: 'example', title: null, fields, today: '2026-11-25', fill });
  const lines = DECISIONS[template.language] ?? ENGLISH;
  const decide = (block: Block): Block => {
    if (block.type !== 'decision' || !template.decision) return block;
    const verbs = template.decision.verbs;
    return {
      ...block,
      items: lines.map((text, index) => {
        const { verb = '', responses = [] } = verbs[Math.min(index, verbs.length - 1)] ?? {};
        return { verb, text, responses };
      }),
    };
  };
  return {
    ...note,
    title: note.title === template.name ? 'Malaysia–China memoranda' : note.title,
    body: note.body.map(decide),
  };
}

function exampleValue(field: TemplateField): FieldValue {
  if (field.initial !== null) return field.initial === 'today' ? '2026-11-25' : field.initial;
  switch (field.type) {
    case 'list':
      return ['Private Office', 'Policy Unit'];
    case 'date':
      return '2026-12-04';
    case 'choice':
      return field.options[0] ?? '';
    case 'id':
      return 'REF 26/114';
    case 'person':
      return 'Head of Regional Affairs';
    case 'text':
      return 'Digital cooperation';
  }
}
