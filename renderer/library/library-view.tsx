import './library-view.css';
import { Tabs } from '@base-ui/react/tabs';
import { ArrowLeft, Plus } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Fact } from '../../core/facts/fact.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import type { LibraryTab } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { ConflictsView } from './conflicts-view.tsx';
import { LibraryFacts } from './library-facts.tsx';
import { NamesView } from './names-view.tsx';

interface LibraryViewProps {
  readonly tab: LibraryTab;
  readonly onInsert: (facts: readonly Fact[]) => void;
}

const TABS: readonly { readonly tab: LibraryTab; readonly label: string }[] = [
  {
    tab: 'facts',
    get label() {
      return t('Facts');
    },
  },
  {
    tab: 'conflicts',
    get label() {
      return t('Conflicts');
    },
  },
  {
    tab: 'names',
    get label() {
      return t('Names');
    },
  },
];

/** All facts of the dossier, what contradicts what among them, and what people and places in them are called. */
export function LibraryView({ tab, onInsert }: LibraryViewProps) {
  const { view, page, session, factEditor } = useDesk();
  const hasNote = useStore(page.store, (now) => now.phase === 'open');
  const readOnly = useStore(session, (now) => now.phase === 'open' && now.dossier.readOnly);
  const show = (next: LibraryTab) => view.change((old) => ({ ...old, library: next }));
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.querySelector<HTMLElement>('[data-library-focus]')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    // Somebody types a name or a reason here too.
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.currentTarget.querySelector<HTMLElement>('[data-library-focus]')?.focus();
    event.preventDefault();
  };
  return (
    <section ref={region} className="library" aria-label={t('Fact library')} onKeyDown={onKeyDown}>
      <Tabs.Root className="library-tabs" value={tab} onValueChange={show}>
        <header className="library-head">
          <Button
            look="quiet"
            icon={ArrowLeft}
            className="library-back"
            onClick={() => view.change((old) => ({ ...old, library: null }))}
          >
            {hasNote ? t('Back to the note') : t('Close')}
          </Button>
          <h1 className="library-title">{t('Fact library')}</h1>
          <Tabs.List className="library-tab-list" aria-label={t('In the library')}>
            {TABS.map(({ tab: value, label }) => (
              <Tabs.Tab key={value} className="library-tab" value={value}>
                {label}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {!readOnly && (
            <Button icon={Plus} className="library-new" onClick={factEditor.begin}>
              {t('New fact')}
            </Button>
          )}
        </header>
        <Tabs.Panel className="library-panel" value="facts">
          <LibraryFacts onInsert={hasNote ? onInsert : null} readOnly={readOnly} />
        </Tabs.Panel>
        <Tabs.Panel className="library-panel" value="conflicts">
          <ConflictsView readOnly={readOnly} />
        </Tabs.Panel>
        <Tabs.Panel className="library-panel" value="names">
          <NamesView readOnly={readOnly} />
        </Tabs.Panel>
      </Tabs.Root>
    </section>
  );
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
