import { expect, it } from 'vitest';
import type { ListedTemplate, TemplateOrigin } from '../../../core/contract/template-methods.ts';
import { arrangeTemplates, entriesOf } from '../../../renderer/gallery/arrange-templates.ts';
import { templateOf } from '../../core/templates/bare-template.ts';

function listed(id: string, about: Partial<ListedTemplate> = {}): ListedTemplate {
  return { ...templateOf({ id, name: id }), origin: 'built-in' as TemplateOrigin, ...about };
}

const templates = [
  listed('aide', { name: 'Aide-memoire', practice: 'New Zealand', language: 'en-NZ' }),
  listed('brief', { name: 'Ministerial brief', practice: 'Australia', language: 'en-AU' }),
  listed('kertas', { name: 'Kertas pertimbangan', practice: 'Malaysia', language: 'ms' }),
  listed('house', {
    name: 'Résumé for the board',
    description: 'What a ministerial board reads.',
    origin: 'department',
  }),
  listed('own', { name: 'Own', origin: 'dossier' }),
];
const broken = [
  {
    origin: 'department' as const,
    file: 'torn.md',
    problems: [{ line: 3, message: { message: 'Expected a name', values: {} } }],
  },
];
const shelf = { templates, broken: [], favourites: [], recent: [] };

function show(rows: ReturnType<typeof arrangeTemplates>): readonly string[] {
  return rows.map((row) =>
    row.kind === 'heading' ? `# ${row.label}` : row.kind === 'broken' ? row.broken.file : row.template.id,
  );
}

it('shows each template once: among the favourites, the recent ones, or where it is kept', () => {
  const arranged = arrangeTemplates(
    { ...shelf, broken, favourites: ['kertas', 'gone'], recent: ['kertas', 'own'] },
    '',
  );
  expect(show(arranged)).toEqual([
    '# Favourites',
    'kertas',
    '# Recent',
    'own',
    '# Your department’s',
    'house',
    '# Built in',
    'aide',
    'brief',
    '# Cannot be used yet',
    'torn.md',
  ]);
  expect(entriesOf(arranged)).toHaveLength(6);
});

it('finds by name, practice, language and purpose, whatever the accents and case, names first', () => {
  expect(show(arrangeTemplates(shelf, 'RESUME'))).toEqual(['house']);
  expect(show(arrangeTemplates(shelf, 'zealand'))).toEqual(['aide']);
  expect(show(arrangeTemplates(shelf, 'malay'))).toEqual(['kertas']);
  expect(show(arrangeTemplates(shelf, 'ministerial'))).toEqual(['brief', 'house']);
  expect(show(arrangeTemplates(shelf, 'ministerial austr'))).toEqual(['brief']);
  expect(show(arrangeTemplates(shelf, 'nothing of the kind'))).toEqual([]);
  expect(show(arrangeTemplates({ ...shelf, broken }, 'torn'))).toEqual(['# Cannot be used yet', 'torn.md']);
});
