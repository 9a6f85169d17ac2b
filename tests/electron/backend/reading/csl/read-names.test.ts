import { describe, expect, test } from 'vitest';
import { readByline, readName } from '../../../../../electron/backend/reading/csl/read-names.ts';

const literal = (name: string) => ({ literal: name });

describe('a byline', () => {
  test.each([
    ['By Amina Diallo and João Sá in Maputo | Reuters', [literal('Amina Diallo'), literal('João Sá')]],
    ['by Ana Ruiz, Ben Tan and Chidi Okonkwo', [literal('Ana Ruiz'), literal('Ben Tan'), literal('Chidi Okonkwo')]],
    [
      'By Ana Ruiz, Ben Tan and Chidi Okonkwo, Health Correspondents',
      [literal('Ana Ruiz'), literal('Ben Tan'), literal('Chidi Okonkwo')],
    ],
    ['Written by: Dr Ana Ruiz – 4 May 2025', [literal('Ana Ruiz')]],
    ['By Joan B. Smith of the Herald', [{ given: 'Joan B.', family: 'Smith' }]],
    ['Oleh Nurul Hidayah Bt. Osman', [literal('Nurul Hidayah Bt. Osman')]],
    ['Diallo, Amina', [{ family: 'Diallo', given: 'Amina' }]],
    ['de la Cruz, María José', [{ family: 'de la Cruz', given: 'María José' }]],
    ['Ana Ruiz, Ben Tan', [literal('Ana Ruiz'), literal('Ben Tan')]],
    ['By J.Smith', [literal('J.Smith')]],
    ['Ministry of Food and Agriculture', [literal('Ministry of Food and Agriculture')]],
    ['By Ana Ruiz - Paper Technology Writer', [literal('Ana Ruiz')]],
    ['By Ana Ruiz Tuesday, Aug. 17, 2010', [literal('Ana Ruiz')]],
    ['李文博、王芳', [literal('李文博'), literal('王芳')]],
  ])('%s', (line, names) => {
    expect(readByline(line)).toEqual(names);
  });

  test.each(['', 'By', 'https://social.example/ana', 'By admin', 'paper.example', 'ana@paper.example', 'By Staff'])(
    'names nobody: %s',
    (line) => {
      expect(readByline(line)).toEqual([]);
    },
  );
});

test.each([['Anwar Ibrahim'], ['Xi Jinping'], ['Thich Nhat Hanh'], ['Reuters']])(
  '%s is kept whole: nothing says which part is the family’s',
  (name) => {
    expect(readName(name)).toEqual(literal(name));
  },
);

test.each([null, 42, {}, '   ', 'user', 'A'.repeat(300)])('%j is no name', (value) => {
  expect(readName(value)).toBeNull();
});
