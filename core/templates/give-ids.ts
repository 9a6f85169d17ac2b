import { deriveId } from './derive-id.ts';
import type { Template } from './template.ts';

/** Gives fields, sections and slots that have no id yet one made from their words, each once. */
export function giveIds(template: Template): Template {
  const fields = uniqueIds(
    template.fields.map(({ id, label }) => ({ id, words: label })),
    'field',
  );
  const sections = uniqueIds(
    template.sections.map(({ id, heading }) => ({ id, words: heading })),
    'section',
  );
  const slots = uniqueIds(
    template.sections.flatMap((section) => section.slots.map(({ id, label }) => ({ id, words: label }))),
    'facts',
  );
  let slot = 0;
  return {
    ...template,
    fields: template.fields.map((field, index) => ({ ...field, id: fields[index] ?? field.id })),
    sections: template.sections.map((section, index) => ({
      ...section,
      id: sections[index] ?? section.id,
      slots: section.slots.map((one) => {
        const id = slots[slot] ?? one.id;
        slot += 1;
        return { ...one, id };
      }),
    })),
  };
}

function uniqueIds(
  things: readonly { readonly id: string; readonly words: string }[],
  otherwise: string,
): readonly string[] {
  const taken = new Set(things.map(({ id }) => id).filter((id) => id !== ''));
  return things.map(({ id, words }) => {
    if (id !== '') return id;
    const derived = deriveId(words).slice(0, 58);
    // The one such name every object answers to.
    const base = derived === '' || derived === 'constructor' ? otherwise : derived;
    let free = base;
    for (let number = 2; taken.has(free); number += 1) free = `${base}-${number}`;
    taken.add(free);
    return free;
  });
}
