import { Search, X } from 'lucide-react';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { IconButton } from '../ui/button.tsx';

interface FactSearchProps {
  readonly onDown: () => void;
  readonly onEnter: () => void;
}

const LONGEST_QUERY = 200;

export function FactSearch({ onDown, onEnter }: FactSearchProps) {
  const { facts } = useDesk();
  const query = useStore(facts.store, (panel) => panel.query);
  return (
    <search className="fact-search">
      <Search size={15} strokeWidth={1.75} aria-hidden />
      <input
        className="fact-search-box"
        data-pane-focus
        aria-label={t('Find a fact')}
        placeholder={t('Find a fact')}
        spellCheck={false}
        maxLength={LONGEST_QUERY}
        value={query}
        onChange={(event) => facts.filter({ query: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') onDown();
          else if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter();
          else if (event.key === 'Escape' && query !== '') facts.filter({ query: '' });
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {query !== '' && <IconButton icon={X} size={14} label={t('Clear')} onClick={() => facts.filter({ query: '' })} />}
    </search>
  );
}
