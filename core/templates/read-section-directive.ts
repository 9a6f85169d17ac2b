import { type Said, say } from '../shared/said.ts';
import type { Known } from './front-matter.ts';
import { LIMIT_EXPECTED, readLimit } from './limit.ts';
import { expectedOf } from './schema-words.ts';
import { SECTION_BLOCKS, type Section, type SectionBlock } from './template.ts';

/** What `::section{...}` says of a section. */
export type SectionSettings = Pick<Section, 'id' | 'required' | 'repeatable' | 'annex' | 'when' | 'limit' | 'blocks'>;

const FLAGS = ['required', 'repeatable', 'annex'] as const;
const KNOWN = '{#id required repeatable annex when="field=value" limit="150 words" blocks="paragraphs, bullets"}';

/** Takes each attribute over `before`; what is wrong is told to `report`, each a sentence. */
export function readSectionDirective(
  attributes: Readonly<Record<string, string | null | undefined>>,
  before: SectionSettings,
  known: Known | null,
  report: (said: Said) => void,
): SectionSettings {
  let settings = before;
  for (const [name, written] of Object.entries(attributes)) {
    const value = written ?? '';
    const flag = FLAGS.find((one) => one === name);
    if (flag !== undefined && value === '') settings = { ...settings, [flag]: true };
    else if (name === 'id') settings = { ...settings, id: value };
    else if (name === 'when') settings = { ...settings, when: readCondition(value, known, report) };
    else if (name === 'limit') {
      const limit = readLimit(value.trim());
      if (limit === null)
        report(
          say('"{name}" of the section: {expected}', {
            name: 'limit',
            expected: { message: LIMIT_EXPECTED, values: {} },
          }),
        );
      settings = { ...settings, limit };
    } else if (name === 'blocks') settings = { ...settings, blocks: readBlocks(value, report) };
    else
      report(say('"::section" knows {known}, not "{name}"', { known: KNOWN, name: value ? `${name}=${value}` : name }));
  }
  return settings;
}

function readCondition(text: string, known: Known | null, report: (said: Said) => void): Section['when'] {
  const cut = text.indexOf('=');
  const id = (cut < 0 ? text : text.slice(0, cut)).trim();
  const value = cut < 0 ? null : text.slice(cut + 1).trim();
  const field = known?.fields.find((one) => one.id === id);
  if (id === '' || value === '' || (known !== null && !field))
    report(
      say('"when" of the section: expected the id of a field, alone or as "priority=Urgent", not "{text}"', { text }),
    );
  else if (field && value !== null && field.options.length > 0 && !field.options.includes(value))
    report(
      say('"when" of the section: "{value}" is not an option of "{id}"; {expected}', {
        value,
        id,
        expected: expectedOf(field.options),
      }),
    );
  return { field: id, value };
}

function readBlocks(text: string, report: (said: Said) => void): readonly SectionBlock[] {
  const written = new Set(
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
  const blocks = SECTION_BLOCKS.filter((block) => written.delete(block));
  if (written.size > 0 || blocks.length === 0)
    report(say('"{name}" of the section: {expected}', { name: 'blocks', expected: expectedOf(SECTION_BLOCKS) }));
  return blocks;
}
