import './dossier-pane.css';
import { Tabs } from '@base-ui/react/tabs';
import { BellDot, LayoutTemplate, Library, type LucideIcon, SquarePen, Stamp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CommandId } from '../../core/contract/commands.ts';
import { useRunCommand } from '../commands/use-commands.tsx';
import { writeNumber } from '../language/format.ts';
import { t } from '../language/t.ts';
import { countAttention } from '../state/attention.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import type { View } from '../state/view.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { DossierMenu } from './dossier-menu.tsx';
import { NoteList } from './note-list.tsx';
import { SourceList } from './source-list.tsx';
import { TemplateList } from './template-list.tsx';

/** The left pane: what the dossier holds. `footer` is for what belongs to the app and not to the dossier. */
export function DossierPane({ footer }: { readonly footer?: ReactNode }) {
  const { view, library, attention } = useDesk();
  const run = useRunCommand();
  const inAttention = useStore(view, (now) => now.attention);
  const inIssued = useStore(view, (now) => now.issued !== null);
  const count = useStore(attention.store, (now) => countAttention(now.all));
  const inTemplates = useStore(view, (now) => now.templates !== null);
  const inLibrary = useStore(view, (now) => now.library !== null);
  const tab = useStore(view, (now) => now.tab);
  const trouble = useStore(library.store, (lists) => lists.trouble);
  const show = (next: View['tab']) => view.change((old) => ({ ...old, tab: next }));

  return (
    <div className="dossier-pane">
      <header className="dossier-head">
        <DossierMenu />
        <IconButton icon={SquarePen} label={t('New note')} keys="CmdOrCtrl+Alt+N" onClick={() => run('new-note')} />
      </header>
      <Tabs.Root className="dossier-tabs" value={tab} onValueChange={show}>
        <Tabs.List className="dossier-tab-list" aria-label={t('In this dossier')}>
          <Tabs.Tab className="dossier-tab" value="notes" data-pane-focus={tab === 'notes' || undefined}>
            {t('Notes')}
          </Tabs.Tab>
          <Tabs.Tab className="dossier-tab" value="sources" data-pane-focus={tab === 'sources' || undefined}>
            {t('Sources')}
          </Tabs.Tab>
          <Tabs.Tab className="dossier-tab" value="templates" data-pane-focus={tab === 'templates' || undefined}>
            {t('Templates')}
          </Tabs.Tab>
        </Tabs.List>
        {trouble !== null && (
          <EmptyState
            title={t('Part of the dossier could not be read')}
            action={<Button onClick={() => void library.refresh()}>{t('Try again')}</Button>}
          >
            {trouble}
          </EmptyState>
        )}
        <Tabs.Panel className="dossier-panel" value="notes">
          <NoteList />
        </Tabs.Panel>
        <Tabs.Panel className="dossier-panel" value="sources">
          <SourceList />
        </Tabs.Panel>
        <Tabs.Panel className="dossier-panel" value="templates">
          <TemplateList />
        </Tabs.Panel>
      </Tabs.Root>
      <nav className="dossier-nav" aria-label={t('Of the whole dossier')}>
        <NavItem icon={Library} label={t('Fact library')} command="fact-library" current={inLibrary} />
        <NavItem icon={LayoutTemplate} label={t('Edit templates')} command="templates" current={inTemplates} />
        <NavItem icon={Stamp} label={t('Issued copies')} command="issued-copies" current={inIssued} />
        <NavItem icon={BellDot} label={t('Needs attention')} command="attention" current={inAttention} count={count} />
      </nav>
      {footer && <footer className="dossier-foot">{footer}</footer>}
    </div>
  );
}

interface NavItemProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly command: CommandId;
  /** Whether it is what stands in front of the note. */
  readonly current: boolean;
  /** How much waits there. */
  readonly count?: number;
}

function NavItem({ icon: Icon, label, command, current, count = 0 }: NavItemProps) {
  const run = useRunCommand();
  return (
    <button
      type="button"
      className="dossier-nav-item"
      aria-current={current ? 'page' : undefined}
      onClick={() => run(command)}
    >
      <Icon size={15} strokeWidth={1.75} aria-hidden />
      {label}
      {count > 0 && <span className="dossier-nav-count">{writeNumber(count)}</span>}
    </button>
  );
}
