import { expect, it } from 'vitest';
import { foldName } from '../../../../core/extraction/gazetteer/fold-name.ts';

it.each([
  ['Errázuriz', 'errazuriz'],
  ['ŁÓDŹ', 'lodz'],
  ['Fa‘asolo', "fa'asolo"],
  ['O’Brien', "o'brien"],
  ['Straße', 'strasse'],
  ['Đà Nẵng', 'da nang'],
  ['İzmir', 'izmir'],
  ['北京', '北京'],
])('folds %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});
