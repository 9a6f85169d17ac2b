import { Toolbar } from '@base-ui/react/toolbar';
import { Baseline } from 'lucide-react';
import type { Mark } from '../../core/note/note.ts';
import type { FormatState } from '../editor/editor-types.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu, MenuCheck } from '../ui/menu.tsx';

interface MarksMenuProps {
  readonly format: FormatState | null;
  readonly apply: (mark: Mark) => void;
  readonly focusText: () => void;
}

/** What writers mark words with now and then; bold and italic stand in the bar itself. */
const MARKS: readonly { readonly mark: Mark; readonly label: string }[] = [
  { mark: 'underline', label: 'Underline' },
  { mark: 'strike', label: 'Strike through' },
  { mark: 'highlight', label: 'Highlight' },
  { mark: 'small-caps', label: 'Small capitals' },
  { mark: 'superscript', label: 'Superscript' },
  { mark: 'subscript', label: 'Subscript' },
];

export function MarksMenu({ format, apply, focusText }: MarksMenuProps) {
  return (
    <Menu
      trigger={<Toolbar.Button render={<IconButton icon={Baseline} label="More formats" />} />}
      onClosed={focusText}
    >
      {MARKS.map(({ mark, label }) => (
        <MenuCheck key={mark} checked={format?.marks.includes(mark) ?? false} onChange={() => apply(mark)}>
          {label}
        </MenuCheck>
      ))}
    </Menu>
  );
}
