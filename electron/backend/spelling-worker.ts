import { foldName } from '../../core/extraction/gazetteer/fold-name.ts';
import { gazetteer } from '../../core/extraction/gazetteer/gazetteer.ts';
import { bareWord } from '../../core/spelling/known-words.ts';
import { suggestFor } from '../../core/spelling/suggest-for.ts';
import { answerThread } from './answer-thread.ts';
import { openDictionary } from './spelling/open-dictionary.ts';
import type { SpellingJob } from './spelling/spelling-job.ts';

/** The thread that looks words up, so that the one that answers pages never reads a dictionary. */

answerThread(async (job: SpellingJob): Promise<readonly string[]> => {
  const dictionary = await openDictionary(job.dictionary);
  if (job.do === 'suggest') return suggestFor(job.word, dictionary.suggest);
  return job.words.filter((word) => !dictionary.isRight(word) && !isNameOfAPlaceOrPerson(word));
});

/** Names articles are read with are right in any language, with their capital. */
function isNameOfAPlaceOrPerson(word: string): boolean {
  const bare = bareWord(word);
  if (!/^\p{Lu}/u.test(bare)) return false;
  const folded = foldName(bare);
  const { kindsOf, isGivenName, isSurname, isDemonym } = gazetteer();
  return kindsOf(bare, folded) !== 0 || isGivenName(folded) || isSurname(folded) || isDemonym(folded);
}
