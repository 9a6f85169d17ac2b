import { Languages } from 'lucide-react';
import { LANGUAGES, type LanguageChoice } from '../../core/contract/languages.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { IconButton } from '../ui/button.tsx';
import { Menu, MenuChoices } from '../ui/menu.tsx';

/** The interface's language; each stands under its own name, so that nobody is lost in one they cannot read. */
export function LanguageMenu() {
  const { settings, changeSettings } = useDesk();
  const chosen = useStore(settings, (now) => now.language);
  const choices: readonly { readonly value: LanguageChoice; readonly label: string }[] = [
    { value: 'system', label: t('As the system') },
    ...LANGUAGES.map(({ tag, name }) => ({ value: tag, label: name })),
  ];
  return (
    <Menu trigger={<IconButton icon={Languages} label={t('Language')} />}>
      <MenuChoices
        label={t('Language of the interface')}
        value={chosen}
        choices={choices}
        onChoose={(language) => changeSettings({ language })}
      />
    </Menu>
  );
}
