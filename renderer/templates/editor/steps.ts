import type { Section, Slot, Template, TemplateField } from '../../../core/templates/template.ts';

/** One change of a template; each keeps everything it does not name. */
export type Step = (template: Template) => Template;

export function setTemplate(change: Partial<Template>): Step {
  return (template) => ({ ...template, ...change });
}

export function setField(index: number, change: Partial<TemplateField>): Step {
  return (template) => ({ ...template, fields: replaceAt(template.fields, index, change) });
}

export function setSection(index: number, change: Partial<Section>): Step {
  return (template) => ({ ...template, sections: replaceAt(template.sections, index, change) });
}

export function setSlot(section: number, slot: number, change: Partial<Slot>): Step {
  return (template) => {
    const slots = template.sections[section]?.slots ?? [];
    return setSection(section, { slots: replaceAt(slots, slot, change) })(template);
  };
}

export function insertAt<Item>(items: readonly Item[], index: number, item: Item): readonly Item[] {
  return [...items.slice(0, index), item, ...items.slice(index)];
}

export function removeAt<Item>(items: readonly Item[], index: number): readonly Item[] {
  return items.filter((_item, at) => at !== index);
}

export function moveAt<Item>(items: readonly Item[], index: number, by: 1 | -1): readonly Item[] {
  const [item, to] = [items[index], index + by];
  if (item === undefined || to < 0 || to >= items.length) return items;
  return insertAt(removeAt(items, index), to, item);
}

function replaceAt<Item extends object>(items: readonly Item[], index: number, change: Partial<Item>): readonly Item[] {
  return items.map((item, at) => (at === index ? { ...item, ...change } : item));
}
