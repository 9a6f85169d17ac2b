import { Toolbar } from '@base-ui/react/toolbar';
import { Baseline } from 'lucide-react';
import { useRef } from 'react';
import type { Mark } from '../../core/note/note.ts';
import type { FormatState } from '../editor/editor-types.ts';
import { t } from '../language/t.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu, MenuCheck, MenuItem, MenuSeparator } from '../ui/menu.tsx';

interface MarksMenuProps {
  readonly format: FormatState | null;
  readonly apply: (command: Mark | 'copyFormat' | 'giveFormat' | 'language') => void;
  readonly focusText: () => void;
}

/** What writers mark words with now and then; bold and italic stand in the bar itself. */
const MARKS: readonly { readonly mark: Mark; readonly label: string }[] = [
  {
    mark: 'underline',
    get label() {
      return t('Underline');
    },
  },
  {
    mark: 'strike',
    get label() {
      return t('Strikethrough');
    },
  },
  {
    mark: 'highlight',
    get label() {
      return t('Highlight');
    },
  },
  {
    mark: 'small-caps',
    get label() {
      return t('Small capitals');
    },
  },
  {
    mark: 'superscript',
    get label() {
      return t('Superscript');
    },
  },
  {
    mark: 'subscript',
    get label() {
      return t('Subscript');
    },
  },
];

export function MarksMenu({ format, apply, focusText }: MarksMenuProps) {
  // The languages take the keyboard, so they come once this menu has gone.
  const next = useRef(focusText);
  const onClosed = () => {
    next.current();
    next.current = focusText;
  };
  return (
    <Menu
      trigger={<Toolbar.Button render={<IconButton icon={Baseline} label={t('More formats')} />} />}
      onClosed={onClosed}
    >
      {MARKS.map(({ mark, label }) => (
        <MenuCheck key={mark} checked={format?.marks.includes(mark) ?? false} onChange={() => apply(mark)}>
          {label}
        </MenuCheck>
      ))}
      <MenuSeparator />
      <MenuItem keys="CmdOrCtrl+Alt+C" onChoose={() => apply('copyFormat')}>
        {t('Copy format')}
      </MenuItem>
      <MenuItem keys="CmdOrCtrl+Alt+V" onChoose={() => apply('giveFormat')}>
        {t('Paste format')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        onChoose={() => {
          next.current = () => apply('language');
        }}
      >
        {t('Language of these words…')}
      </MenuItem>
    </Menu>
  );
}
