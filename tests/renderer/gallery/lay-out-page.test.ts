import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Template } from '../../../core/templates/template.ts';
import { readBuiltInFiles, toShelf } from '../../../electron/backend/templates/read-templates.ts';
import { describeSection, describeTemplate } from '../../../renderer/gallery/describe-template.ts';
import { layOutPage } from '../../../renderer/gallery/lay-out-page.ts';
import { sectionOf, templateOf } from '../../core/templates/bare-template.ts';

const { templates } = toShelf(
  'built-in',
  readBuiltInFiles(fileURLToPath(new URL('../../../templates', import.meta.url))),
);

function builtIn(id: string): Template {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(`no template ${id}`);
  return template;
}

function wordsOf(template: Template): readonly string[] {
  return layOutPage(template).marks.flatMap((mark) => (mark.kind === 'words' ? [mark.text] : []));
}

it('draws every built-in within its paper, with its title, its fields and its first heading', () => {
  for (const template of templates) {
    const { width, height, marks } = layOutPage(template);
    for (const mark of marks) {
      expect(mark.y).toBeGreaterThan(0);
      expect(mark.y).toBeLessThan(height);
      if (mark.kind === 'dot') continue;
      expect(mark.width).toBeGreaterThan(0);
      if (mark.kind !== 'words')
        expect(mark.x + mark.width).toBeLessThanOrEqual(width - template.page.marginsMm + 0.01);
    }
    const words = wordsOf(template).join('\n');
    expect(words).toContain(template.sections[0]?.heading.slice(0, 12));
    for (const field of template.fields.filter(({ place }) => place === 'head'))
      expect(words).toContain(field.label.slice(0, 12));
  }
});

it('puts the marking where the practice prints it', () => {
  const markOf = (id: string, text: string) =>
    layOutPage(builtIn(id)).marks.flatMap((mark) =>
      mark.kind === 'words' && mark.text === text ? [`${mark.anchor} ${mark.y < 100 ? 'top' : 'foot'}`] : [],
    );
  expect(markOf('action-memo', 'SENSITIVE BUT UNCLASSIFIED')).toEqual(['middle top', 'middle foot']);
  expect(markOf('note-to-minister', 'UNCLASSIFIED')).toEqual(['end top']);
  expect(markOf('kertas-pertimbangan', 'TERHAD')).toEqual(['start top', 'end foot']);
});

it('draws numbers, responses and portion marks as the template has them', () => {
  expect(wordsOf(builtIn('ministerial-brief'))).toEqual(expect.arrayContaining(['Agreed / Not agreed', '1.', '2.']));
  expect(wordsOf(builtIn('action-memo'))).toEqual(expect.arrayContaining(['Approve', 'Disapprove', '(SBU)']));
  expect(wordsOf(builtIn('kertas-pertimbangan'))).not.toContain('1.');
});

it('leaves out what is below the page, and sections no field asks for', () => {
  const long = templateOf({ sections: Array.from({ length: 60 }, (_, index) => sectionOf(`s${index}`)) });
  expect(layOutPage(long).marks.length).toBeLessThan(120);
  const asked = sectionOf('asked', { when: { field: 'x', value: null } });
  expect(wordsOf(templateOf({ sections: [asked] }))).not.toContain('asked');
});

it('says in words what a template asks for', () => {
  const brief = builtIn('ministerial-brief');
  expect(describeTemplate(brief)).toEqual(
    expect.arrayContaining([
      { label: 'Practice', text: 'Australia' },
      { label: 'Language', text: 'Australian English' },
      { label: 'Length', text: 'at most 2 pages' },
    ]),
  );
  expect(describeTemplate(templateOf())).toEqual([{ label: 'Language', text: 'British English' }]);
  const { sections, fields } = builtIn('note-to-minister');
  const rules = Object.fromEntries(sections.map((section) => [section.id, describeSection(section, fields)]));
  expect(rules.summary).toBe('required · 6 lines · paragraphs and bullets only');
  expect(rules.recommendation).toBe('required · if Purpose is For decision');
});
