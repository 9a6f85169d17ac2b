import { afterEach, expect, it } from 'vitest';
import { speak } from '../../../renderer/language/t.ts';
import { describeFact } from '../../../renderer/ui/describe-fact.ts';
import { makeFact } from '../../dossiers/make-facts.ts';

afterEach(() => speak('en', false));

it.each([
  ['en', 'until 16 April 2025 – 18 April 2025'],
  ['fr', 'jusqu’à 16 avril 2025 – 18 avril 2025'],
  ['zh-Hans', '至2025年4月16日 – 2025年4月18日'],
])('says when in %s, whatever language the claim is in', (language, said) => {
  speak(language, false);
  const when = {
    iso: '2025-04-16',
    to: '2025-04-18',
    text: 'in the week',
    relation: 'until',
    precision: 'day',
  } as const;
  const fact = makeFact({ language: 'en', people: [], organisations: [], programmes: [], places: [], when });
  expect(describeFact(fact)).toEqual([said]);
});
