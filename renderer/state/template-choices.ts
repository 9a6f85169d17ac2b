import type { Settings, SettingsChange } from '../../core/contract/settings.ts';
import type { FieldValue } from '../../core/note/note.ts';
import type { Template } from '../../core/templates/template.ts';
import { learnNames } from './known-names.ts';
import { lastFirst } from './last-first.ts';
import type { Store } from './store.ts';

const MOST_RECENT = 12;
const MOST_FAVOURITES = 200;

/** What this person's choices of templates leave behind, in the settings. */
export interface TemplateChoices {
  readonly setFavourite: (template: string, favourite: boolean) => void;
  /** A note was begun from it. */
  readonly used: (template: string) => void;
  /** Names in a note's fields are offered for the next note. */
  readonly learn: (template: Pick<Template, 'fields'>, values: Readonly<Record<string, FieldValue>>) => void;
  readonly forgetNames: () => void;
}

interface TemplateChoicesSetup {
  readonly settings: Store<Settings>;
  readonly changeSettings: (change: SettingsChange) => void;
}

export function createTemplateChoices({ settings, changeSettings }: TemplateChoicesSetup): TemplateChoices {
  return {
    setFavourite(template, favourite) {
      const others = settings.read().favouriteTemplates.filter((id) => id !== template);
      changeSettings({ favouriteTemplates: favourite ? [...others, template].slice(-MOST_FAVOURITES) : others });
    },
    used(template) {
      const { recentTemplates } = settings.read();
      if (recentTemplates[0] !== template)
        changeSettings({ recentTemplates: lastFirst(template, recentTemplates, MOST_RECENT) });
    },
    learn(template, values) {
      const { names } = settings.read();
      const learnt = learnNames(names, template, values);
      if (learnt !== names) changeSettings({ names: learnt });
    },
    forgetNames: () => changeSettings({ names: {} }),
  };
}
