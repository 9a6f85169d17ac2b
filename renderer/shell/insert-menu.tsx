import { Toolbar } from '@base-ui/react/toolbar';
import {
  AtSign,
  Image as ImageIcon,
  Link,
  ListChecks,
  ListPlus,
  ListTree,
  Minus,
  Plus,
  SeparatorHorizontal,
  Signature,
  Superscript,
  Table,
} from 'lucide-react';
import { useRef } from 'react';
import type { Section } from '../../core/templates/template.ts';
import { useRunCommand } from '../commands/use-commands.tsx';
import type { FormatCommand, FormatState } from '../editor/editor-types.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu, MenuCheck, MenuItem, MenuSeparator } from '../ui/menu.tsx';

interface InsertMenuProps {
  readonly format: FormatState | null;
  readonly apply: (command: FormatCommand) => void;
  readonly focusText: () => void;
  /** Sections of which another may follow. */
  readonly repeatable: readonly Section[];
  readonly onRepeat: (section: string) => void;
}

const TABLE_ITEMS: readonly { readonly command: FormatCommand; readonly label: string }[] = [
  { command: 'rowAbove', label: 'Row above' },
  { command: 'rowBelow', label: 'Row below' },
  { command: 'columnLeft', label: 'Column left' },
  { command: 'columnRight', label: 'Column right' },
  { command: 'deleteRow', label: 'Delete row' },
  { command: 'deleteColumn', label: 'Delete column' },
  { command: 'deleteTable', label: 'Delete table' },
];

export function InsertMenu({ format, apply, focusText, repeatable, onRepeat }: InsertMenuProps) {
  const run = useRunCommand();
  // The search for a fact and the box for an address take the keyboard themselves, once the menu has gone.
  const next = useRef(focusText);
  const afterwards = (act: () => void) => () => {
    next.current = act;
  };
  const onClosed = () => {
    next.current();
    next.current = focusText;
  };
  return (
    <Menu trigger={<Toolbar.Button render={<IconButton icon={Plus} label="Insert" />} />} onClosed={onClosed}>
      <MenuItem icon={AtSign} keys="@" onChoose={afterwards(() => run('find-fact'))}>
        Fact
      </MenuItem>
      <MenuItem icon={Link} keys="CmdOrCtrl+K" onChoose={afterwards(() => apply('link'))}>
        Link
      </MenuItem>
      <MenuItem icon={Superscript} keys="CmdOrCtrl+Alt+D" onChoose={afterwards(() => apply('footnote'))}>
        Footnote
      </MenuItem>
      {!format?.inTable && (
        <>
          <MenuItem icon={ListTree} keys="CmdOrCtrl+Shift+B" onChoose={afterwards(() => run('insert-from-facts'))}>
            From facts…
          </MenuItem>
          <MenuItem icon={Table} onChoose={() => apply('table')}>
            Table
          </MenuItem>
          <MenuItem icon={ImageIcon} onChoose={() => apply('image')}>
            Image…
          </MenuItem>
          <MenuItem icon={SeparatorHorizontal} onChoose={() => apply('pageBreak')}>
            Page break
          </MenuItem>
          <MenuItem icon={Minus} onChoose={() => apply('rule')}>
            Horizontal line
          </MenuItem>
          <MenuItem icon={ListChecks} onChoose={() => apply('decision')}>
            Decision
          </MenuItem>
          <MenuItem icon={Signature} onChoose={() => apply('signOff')}>
            Signatures and clearance
          </MenuItem>
          {repeatable.map(({ id, heading }) => (
            <MenuItem key={id} icon={ListPlus} onChoose={afterwards(() => onRepeat(id))}>
              Another “{heading}”
            </MenuItem>
          ))}
        </>
      )}
      {format?.inTable && (
        <>
          <MenuSeparator />
          <MenuCheck checked={format.headerRow} onChange={() => apply('headerRow')}>
            Heading row
          </MenuCheck>
          {TABLE_ITEMS.map(({ command, label }) => (
            <MenuItem key={command} onChoose={() => apply(command)}>
              {label}
            </MenuItem>
          ))}
        </>
      )}
    </Menu>
  );
}
