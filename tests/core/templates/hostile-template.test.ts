import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inEnglish } from '../../../core/shared/said.ts';
import { parseTemplate } from '../../../core/templates/parse-template.ts';
import { writeTemplate } from '../../../core/templates/write-template.ts';
import { fc } from '../../fast-check.ts';
import { howMany } from '../../how-many.ts';

const DAMAGED = howMany(500, 120);

const folder = new URL('../../../templates/', import.meta.url);
const BUILT_IN = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const head = (yaml: string) => `---\n${yaml}\n---\n# A\n`;
const body = (markdown: string) => `---\nname: a\nfields:\n  - { id: to, label: To, type: text }\n---\n${markdown}\n`;

it.each([
  ['a prototype as a setting', head('name: a\n__proto__: { version: 2 }')],
  ['a prototype in a setting', head('name: a\npage: { __proto__: { size: A5 } }')],
  ['a constructor as a setting', head('name: a\nconstructor: { prototype: x }')],
  ['a style of a prototype', head('name: a\nstyles: { __proto__: x }')],
  ['a merge of an alias', head('base: &b { name: a }\n<<: *b')],
  ['code', head('name: !!js/function "function () { return 1 }"\nversion: !!js/eval 1')],
  ['a regular expression', head('name: !!js/regexp /(a+)+$/\nversion: x')],
  ['bytes', head('name: !!binary aGVsbG8=\nversion: x')],
  ['an infinite version', head('name: a\nversion: .inf')],
  ['no number for a version', head('name: a\nversion: .nan')],
  ['a number without end', head(`name: a\nversion: ${'9'.repeat(400)}`)],
  ['half a version', head('name: a\nversion: 1.5')],
  ['margins beyond any page', head('name: a\npage: { margins: 1e308 }')],
  ['a name that is a list', head('name: [a, b]')],
  ['a name that is a map', head('name: { a: b }')],
  ['a name over many lines', head('name: |\n  a\n  b')],
  ['a name without words', head('name: ""')],
  ['fields that are a map', head('name: a\nfields: { to: person }')],
  ['a field that is a word', head('name: a\nfields: [to]')],
  ['a field that is nothing', head('name: a\nfields: [~]')],
  ['too many fields', head(`name: a\nfields:\n${'  - { id: a, label: A, type: text }\n'.repeat(41)}`)],
  ['keys in keys', head('name: a\n? { a: b }\n: c')],
  ['documents in a document', '---\nname: a\n...\nname: b\n---\n# A\n'],
  ['an empty document', head('')],
  ['tabs for indents', head('name: a\nfields:\n\t- { id: to }')],
  ['an unknown directive of YAML', '---\n%TAG ! tag:evil,2026:\n---\n# A\n'],
  ['decisions without verbs', head('name: a\ndecision: { layout: beside, verbs: [] }')],
  ['decisions drawn nowhere', head('name: a\ndecision: { layout: circle, verbs: [{ verb: a }] }')],
  [
    'seven responses',
    head('name: a\ndecision: { layout: beside, verbs: [{ verb: a, responses: [a, b, c, d, e, f, g] }] }'),
  ],
  ['a marking twice', head('name: a\nmarking: { ladder: [A, A] }')],
  ['a style name that is XML', head('name: a\nstyles: { title: "a\\"/><w:evil/>" }')],
  ['a limit below one', head('name: a\nlimit: 0 words')],
  ['a limit of all words', head('name: a\nlimit: 99999999 words')],
  ['a place in place', body('# A\n{{to{{to}}}}\n{{}}')],
  ['a field that every object has', body('# A\n{{constructor}}')],
  ['a condition on nothing', body('# A\n::section{when=""}')],
  ['a condition on what every object has', body('# A\n::section{when=toString}')],
  ['an image', body('# A\n\n```\n![x](https://tracker.example/x.png)\n```')],
  ['a script', body('# A\n\n<script src="https://evil.example"></script>')],
  ['a frame', body('# A\n\n<iframe src="file:///etc/passwd"></iframe>')],
  ['a slot of every fact there is', body('# A\n::slot[All]{limit=999999}')],
  ['a slot from no day', body('# A\n::slot[All]{from=2025-02-30}')],
  ['a slot twice of a thing', body('# A\n::slot[X]{#a}\n::slot[X]{#a}')],
  ['text that is a container', body('# A\n:::text\nx\n:::')],
  ['an annex below', body('# A\n## B\n::section{annex}')],
])('tells where %s is wrong', (_name, text) => {
  const result = parseTemplate('x', text);
  expect(result.ok).toBe(false);
  if (result.ok) return;
  const lines = text.split('\n').length;
  for (const { line, message } of result.error) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(inEnglish(message)).not.toMatch(/undefined|\[object|\n/);
  }
});

it.each([
  ['flow lists', `${'['.repeat(990)}`],
  ['flow maps', `${'{a: '.repeat(240)}`],
  ['indents', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['questions', `${'? '.repeat(20_000)}`],
  ['questions in lists', `${'- ? '.repeat(10_000)}`],
  ['questions in flow', `a: [${'? ['.repeat(10_000)}`],
  ['questions on lines', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}?`).join('\n')],
  ['dashes', `${'- '.repeat(400)}`],
])('reads no YAML nested in %s', (_name, yaml) => {
  const result = parseTemplate('x', head(yaml));
  expect(result.ok).toBe(false);
});

it('passes over a line of nothing but hard spaces', () => {
  const text = body('# A\n\nWhat it is.\n\n\u00a0\n\nWhat for.');
  expect(parseTemplate('x', text)).toEqual(parseTemplate('x', text.replace('\u00a0\n\n', '')));
});

it(`reads ${DAMAGED} damaged built-ins whole, as they then say, or tells where they are wrong`, {
  timeout: 240_000,
}, () => {
  const damage = fc.record({
    kind: fc.constantFrom('drop', 'double', 'swap', 'cut', 'insert'),
    at: fc.nat(10_000),
    other: fc.nat(10_000),
    text: fc.constantFrom('{{x}}', '::slot', '}', '"', ': ', '---', '- a', '# B', '&a', '*a', '\u00a0', '{', '|', '>'),
  });
  let whole = 0;
  fc.assert(
    fc.property(fc.constantFrom(...BUILT_IN), fc.array(damage, { minLength: 1, maxLength: 3 }), (text, damages) => {
      const lines = text.split('\n');
      for (const { kind, at, other, text: piece } of damages) {
        const [one, two] = [at % lines.length, other % lines.length];
        const line = lines[one] ?? '';
        if (kind === 'drop') lines.splice(one, 1);
        else if (kind === 'double') lines.splice(one, 0, line);
        else if (kind === 'swap') [lines[one], lines[two]] = [lines[two] ?? '', line];
        else if (kind === 'cut') lines[one] = line.slice(0, other % (line.length + 1));
        else lines[one] = `${line.slice(0, other % (line.length + 1))}${piece}${line.slice(other % (line.length + 1))}`;
        if (lines.length === 0) lines.push('');
      }
      const result = parseTemplate('x', lines.join('\n'));
      if (result.ok) {
        whole += 1;
        expect(parseTemplate('x', writeTemplate(result.value))).toEqual(result);
        return;
      }
      expect(result.error.length).toBeGreaterThan(0);
      for (const { line, message } of result.error) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(inEnglish(message)).not.toMatch(/undefined|\[object|\n/);
      }
    }),
    { numRuns: DAMAGED },
  );
  expect(whole).toBeGreaterThan(0);
});
