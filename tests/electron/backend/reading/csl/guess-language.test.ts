import { expect, test } from 'vitest';
import {
  guessLanguage,
  readLanguage,
  settleLanguage,
} from '../../../../../electron/backend/reading/csl/guess-language.ts';

test.each([
  ['The minister said that the work of the committee was not over.', 'en'],
  ['Le ministre a dit que les travaux de la commission ne sont pas finis, et que le vote est pour demain.', 'fr'],
  ['Der Minister sagte, dass die Arbeit nicht beendet ist und der Ausschuss mit dem Bericht wartet.', 'de'],
  ['Menteri berkata bahawa kerja itu akan siap dalam tempoh yang ditetapkan dan dana untuk projek itu ada.', 'ms'],
  ['外交部发言人周四表示', 'zh'],
  ['外務省は木曜日に発表した', 'ja'],
  ['외교부는 목요일 발표했다', 'ko'],
  ['Министерство сообщило в четверг', 'ru'],
  ['قالت الوزارة يوم الخميس', 'ar'],
  ['12 345 678', 'en'],
])('%s', (text, language) => {
  expect(guessLanguage(text)).toBe(language);
});

test.each([
  ['en_US', 'en-US'],
  ['PT-br', 'pt-BR'],
  ['zh-Hans-CN', 'zh-Hans-CN'],
  ['de-CH-1996-x-a', 'de-CH-1996'],
  [' fr ', 'fr'],
])('%j is the tag %s', (stated, tag) => {
  expect(readLanguage(stated)).toBe(tag);
});

test.each(['', 'x', 'english', '12', null, 42, '{{lang}}'])('%j is no tag', (stated) => {
  expect(readLanguage(stated)).toBeNull();
});

test('a language stated is believed until the text plainly is in another', () => {
  const malay =
    'Menteri berkata bahawa kerja itu akan siap dalam tempoh yang ditetapkan dan dana untuk projek itu ada. '.repeat(9);
  expect(settleLanguage(['en'], malay)).toBe('ms');
  expect(settleLanguage(['en'], 'Kerja bermula.')).toBe('en');
  expect(settleLanguage(['sv'], 'The minister said that the work was not over.')).toBe('sv');
  expect(settleLanguage(['en'], '外交部发言人周四表示')).toBe('zh');
  expect(settleLanguage(['uk'], 'Міністерство повідомило')).toBe('uk');
  expect(settleLanguage([], malay)).toBeNull();
});
