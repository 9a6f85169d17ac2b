import { describe, expect, it } from 'vitest';
import type { FactDraft } from '../../../core/facts/fact.ts';
import { namesToLearn } from '../../../core/facts/names-to-learn.ts';
import type { NameType } from '../../../core/facts/source-marks.ts';
import { makeDraft } from '../../dossiers/make-reading.ts';

const mark = (surface: string, type: NameType, name = surface) => ({
  surface,
  type,
  name,
  passage: 1,
  start: 0,
  end: 1,
});
const draft = (change: Partial<FactDraft>) => makeDraft('source', change);

describe('an accepted draft teaches', () => {
  it('the names the user kept, under the type they were kept as', () => {
    const marks = [
      mark('Klang', 'place'),
      mark('Port Klang Authority', 'organisation'),
      mark('Belt and Road', 'organisation'),
    ];
    const kept = draft({ places: ['Klang'], organisations: ['Port Klang Authority'], programmes: ['Belt and Road'] });
    expect(namesToLearn(kept, marks)).toEqual([
      { surface: 'Klang', type: 'place', name: 'Klang' },
      { surface: 'Port Klang Authority', type: 'organisation', name: 'Port Klang Authority' },
      { surface: 'Belt and Road', type: 'programme', name: 'Belt and Road' },
    ]);
  });

  it('the name the user wrote for a short form', () => {
    const marks = [mark('Anwar', 'person'), mark('MDA', 'organisation')];
    const renamed = draft({ people: ['Anwar Ibrahim'], organisations: ['Ministry of Digital Affairs'] });
    expect(namesToLearn(renamed, marks)).toEqual([
      { surface: 'Anwar', type: 'person', name: 'Anwar Ibrahim' },
      { surface: 'MDA', type: 'organisation', name: 'Ministry of Digital Affairs' },
    ]);
  });

  it('the initials the user prefers to a name', () => {
    const marks = [mark('National Development and Reform Commission', 'organisation')];
    expect(namesToLearn(draft({ organisations: ['NDRC'] }), marks)).toEqual([
      { surface: 'National Development and Reform Commission', type: 'organisation', name: 'NDRC' },
    ]);
  });

  it('a speaker who is listed nowhere else as a person', () => {
    expect(namesToLearn(draft({ speaker: 'Gobind Singh Deo' }), [mark('Gobind', 'person')])).toEqual([
      { surface: 'Gobind', type: 'person', name: 'Gobind Singh Deo' },
    ]);
  });
});

describe('an accepted draft does not teach', () => {
  it.each([
    [
      'a part of a name that was found by itself',
      draft({ people: ['Anwar Ibrahim'] }),
      mark('Anwar', 'person', 'Anwar Ibrahim'),
    ],
    ['a name the user took out', draft({}), mark('Klang', 'place')],
    ['another name in the place of one', draft({ places: ['Kuala Lumpur'] }), mark('London', 'place')],
    ['a name of another type in the place of one', draft({ places: ['Anwar Street'] }), mark('Anwar', 'person')],
    ['which of two new names is meant', draft({ people: ['Anwar Ibrahim', 'Anwar Sadat'] }), mark('Anwar', 'person')],
    ['white space', draft({ people: ['Anwar'] }), mark(' ', 'person', 'Anwar')],
  ])('%s', (_name, accepted, marked) => {
    expect(namesToLearn(accepted, [marked])).toEqual([]);
  });
});
