import { Toolbar } from '@base-ui/react/toolbar';
import { Plus } from 'lucide-react';
import { useRef } from 'react';
import type { Section } from '../../core/templates/template.ts';
import type { FormatCommand, FormatState } from '../editor/editor-types.ts';
import { t } from '../language/t.ts';
import { IconButton } from '../ui/button.tsx';
import { later } from '../ui/later.tsx';
import { Menu } from '../ui/menu.tsx';

const InsertItems = later(async () => (await import('./insert-items.tsx')).InsertItems);

interface InsertMenuProps {
  readonly format: FormatState | null;
  readonly apply: (command: FormatCommand) => void;
  readonly focusText: () => void;
  /** Sections of which another may follow. */
  readonly repeatable: readonly Section[];
  readonly onRepeat: (section: string) => void;
}

export function InsertMenu({ format, apply, focusText, repeatable, onRepeat }: InsertMenuProps) {
  const next = useRef(focusText);
  const onClosed = () => {
    next.current();
    next.current = focusText;
  };
  return (
    <Menu trigger={<Toolbar.Button render={<IconButton icon={Plus} label={t('Insert')} />} />} onClosed={onClosed}>
      <InsertItems
        format={format}
        apply={apply}
        repeatable={repeatable}
        onRepeat={onRepeat}
        onAfterwards={(act) => {
          next.current = act;
        }}
      />
    </Menu>
  );
}
