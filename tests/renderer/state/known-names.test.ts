import { expect, it } from 'vitest';
import type { TemplateField } from '../../../core/templates/template.ts';
import { askFields, filledFields } from '../../../renderer/state/ask-fields.ts';
import { type KnownNames, lastNamed, learnNames, suggestNames } from '../../../renderer/state/known-names.ts';

function field(id: string, type: TemplateField['type'], change: Partial<TemplateField> = {}): TemplateField {
  return {
    id,
    label: id,
    type,
    required: true,
    place: 'head',
    guidance: '',
    options: [],
    initial: null,
    longest: null,
    ...change,
  };
}

const to = field('to', 'person');
const toMany = field('to', 'list');
const number = field('reference', 'id');

it('learns people and addressees, the last ones first, and nothing else of a note', () => {
  const fields = [to, field('from', 'person'), number, field('tabs', 'list'), field('phone', 'text')];
  const values = { to: ' The Minister ', from: 'Desk', reference: 'MB-1', tabs: ['Tab 1'], phone: '555' };
  const first = learnNames({}, { fields }, values);
  expect(first).toEqual({ from: [['Desk']], to: [['The Minister']] });
  const second = learnNames(first, { fields }, { to: 'The Deputy', from: '' });
  expect(second.to).toEqual([['The Deputy'], ['The Minister']]);
  expect(learnNames(second, { fields }, { to: 'The Minister' }).to).toEqual([['The Minister'], ['The Deputy']]);
  expect(learnNames(second, { fields }, { to: 'The Deputy' })).toBe(second);
});

it('keeps eight values of a field and forty fields', () => {
  let names: KnownNames = {};
  for (let one = 0; one < 12; one += 1) names = learnNames(names, { fields: [to] }, { to: `Minister ${one}` });
  expect(names.to).toHaveLength(8);
  for (let one = 0; one < 60; one += 1)
    names = learnNames(names, { fields: [field(`p${one}`, 'person')] }, { [`p${one}`]: 'X' });
  expect(Object.keys(names)).toHaveLength(40);
  expect(Object.keys(names)[0]).toBe('p59');
});

it('gives a name to the field that asks for the same, as one line or as a list, if it fits', () => {
  const names = { to: [['First Minister', 'Second Minister']], from: [['Desk']] };
  expect(lastNamed(toMany, names)).toEqual(['First Minister', 'Second Minister']);
  expect(lastNamed(to, names)).toBe('First Minister, Second Minister');
  expect(lastNamed(field('to', 'person', { longest: 10 }), names)).toBeNull();
  expect(lastNamed(field('to', 'text'), names)).toBeNull();
  expect(lastNamed(field('constructor', 'person'), names)).toBeNull();
  expect(suggestNames(field('from', 'person'), names)).toEqual(['Desk', 'First Minister', 'Second Minister']);
  expect(suggestNames(number, names)).toEqual([]);
});

it('asks for what is required, has no value of the template’s, and was not named before', () => {
  const fields = [to, number, field('date', 'date', { initial: 'today' }), field('phone', 'text', { required: false })];
  expect(askFields({ fields }, {})).toEqual({ unknown: [to, number], known: [] });
  expect(askFields({ fields }, { to: [['The Minister']] })).toEqual({
    unknown: [number],
    known: [{ field: to, value: 'The Minister' }],
  });
  expect(askFields({ fields: [to] }, { to: [['The Minister']] }).unknown).toEqual([]);
});

it('leaves out what nobody filled in', () => {
  expect(filledFields({ to: '', from: 'Desk', copies: ['', ' '], information: ['A', ''] })).toEqual({
    from: 'Desk',
    information: ['A'],
  });
});
