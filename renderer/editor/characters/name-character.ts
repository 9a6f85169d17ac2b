import { inEnglish, say } from '../../../core/shared/said.ts';
import { tell } from '../../language/tell.ts';
import { SPECIAL_CHARACTERS, type SpecialCharacter } from './special-characters.ts';

/** Its name in the language of the interface: `e acute`. */
export function nameCharacter({ name, letter = '' }: SpecialCharacter): string {
  return tell(say(name, { letter }));
}

/** All it is found by: its names here and in English, and other words for it. */
export function wordsForCharacter(character: SpecialCharacter, title: string): string {
  const { name, letter = '', words = '', text } = character;
  const capital = letter !== letter.toLocaleLowerCase('en') ? 'capital' : '';
  return [nameCharacter(character), inEnglish(say(name, { letter })), capital, words, tell(title), title, text].join(
    ' ',
  );
}

/** English words of the box that are shown through `tell`. */
export const CHARACTER_WORDS: readonly string[] = SPECIAL_CHARACTERS.flatMap(({ title, characters }) => [
  title,
  ...characters.flatMap(({ name, shown }) => (shown === undefined ? [name] : [name, shown])),
]);
