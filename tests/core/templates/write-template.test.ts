import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseTemplate } from '../../../core/templates/parse-template.ts';
import { writeTemplate } from '../../../core/templates/write-template.ts';
import { fc } from '../../fast-check.ts';
import { howMany } from '../../how-many.ts';
import { arbitraryTemplate } from './arbitrary-template.ts';

const GENERATED = howMany(500, 120);

const folder = new URL('../../../templates/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.md'));

it.each(files)('writes %s back as it stands in its file', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const parsed = parseTemplate(file.slice(0, -'.md'.length), text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  expect(writeTemplate(parsed.value)).toBe(text);
});

it(`writes ${GENERATED} generated templates so that reading gives the same again`, { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(arbitraryTemplate(), (template) => {
      expect(parseTemplate(template.id, writeTemplate(template))).toEqual({ ok: true, value: template });
    }),
    { numRuns: GENERATED },
  );
});
