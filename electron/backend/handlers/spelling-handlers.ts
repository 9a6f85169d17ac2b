import type { Handlers } from '../dispatch.ts';
import { changeOwnWords, readDossierWords } from '../spelling/own-words.ts';
import type { Services } from './services.ts';

type Spelling = Extract<keyof Handlers, `spelling.${string}`>;

export function spellingHandlers({ open, spelling }: Services): Pick<Handlers, Spelling> {
  return {
    'spelling.check': (_client, { language, words }) => spelling.check(language, words),
    'spelling.suggest': (_client, { language, word }) => spelling.suggest(language, word),
    'spelling.words': (client, { dossier }) => readDossierWords(open.find(client, dossier)),
    'spelling.changeWords': (client, { dossier, ...words }) => changeOwnWords(open.find(client, dossier), words),
  };
}
