import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { frontMatterSchema } from '../../../core/templates/front-matter-schema.ts';

it('is documented as JSON Schema, as it is checked', () => {
  const documented = JSON.parse(readFileSync(new URL('../../../docs/template-schema.json', import.meta.url), 'utf8'));
  expect(documented).toEqual(z.toJSONSchema(frontMatterSchema, { io: 'input', target: 'draft-2020-12' }));
});
