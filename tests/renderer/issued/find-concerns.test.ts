import { expect, it } from 'vitest';
import type { IssueCheck } from '../../../core/contract/issued-methods.ts';
import { type AboutToIssue, findConcerns } from '../../../renderer/issued/find-concerns.ts';
import { makeFact, makeSource } from '../../dossiers/make-facts.ts';

const CLEAN: IssueCheck = { facts: [makeFact({ id: 'a' })], unknown: 0, waiting: 0, withdrawn: [], mould: null };
const NOTE: AboutToIssue = {
  marking: 'SECRET',
  fields: { to: ['The Minister'] },
  template: {
    marking: {
      ladder: ['OFFICIAL', 'SECRET', 'TOP SECRET'],
      initial: null,
      position: 'header-and-footer',
      pages: 'every',
      portions: [],
    },
    fields: [
      {
        id: 'to',
        label: 'To',
        type: 'list',
        required: true,
        guidance: '',
        options: [],
        initial: null,
        place: 'head',
        longest: null,
      },
      {
        id: 'from',
        label: 'From',
        type: 'person',
        required: false,
        guidance: '',
        options: [],
        initial: null,
        place: 'head',
        longest: null,
      },
    ],
  },
};
const about = (check: Partial<IssueCheck>, note: Partial<AboutToIssue> = {}) =>
  findConcerns({ ...CLEAN, ...check }, { ...NOTE, ...note }).map(({ about: what }) => what);

it('has nothing to say of verified facts that still say what the note says', () => {
  expect(about({})).toEqual([]);
});

it('names what must not go out before what is merely doubtful', () => {
  const facts = [
    makeFact({ id: 'a', status: 'unverified' }),
    makeFact({ id: 'b', status: 'withdrawn', disclosure: 'do-not-disclose' }),
  ];
  const { id, csl, language } = makeSource();
  const withdrawn = [{ id, csl, language, remark: null }];
  expect(about({ facts, unknown: 1, waiting: 2, withdrawn }, { fields: { to: [' '] } })).toEqual([
    'disclosure',
    'withdrawn',
    'unverified',
    'source',
    'changed',
    'unknown',
    'fields',
  ]);
});

it('compares markings by the ladder, and takes one it does not know for higher', () => {
  const marked = (marking: string) => ({ facts: [makeFact({ id: 'a', marking })] });
  expect(about(marked('OFFICIAL'))).toEqual([]);
  expect(about(marked('SECRET'))).toEqual([]);
  expect(about(marked('TOP SECRET'))).toEqual(['marking']);
  expect(about(marked('HOUSE ONLY'))).toEqual(['marking']);
  expect(about(marked('OFFICIAL'), { marking: null })).toEqual(['marking']);
});
