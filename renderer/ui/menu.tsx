import './menu.css';
import { Menu as Base } from '@base-ui/react/menu';
import { Check, ChevronRight, type LucideIcon } from 'lucide-react';
import { type FocusEvent, type ReactElement, type ReactNode, useRef } from 'react';
import { Keys } from './keys.tsx';

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement<Record<string, unknown>>;
  readonly align?: 'start' | 'center' | 'end';
  /** Takes the focus when the menu closes; without, it goes back to the button. */
  readonly onClosed?: () => void;
  readonly children: ReactNode;
}

export function Menu({ trigger, align = 'start', onClosed, children }: MenuProps) {
  const leave = () => {
    onClosed?.();
    return false;
  };
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} sideOffset={4} collisionPadding={8} className="menu-positioner">
          <Base.Popup className="menu" finalFocus={onClosed ? leave : true}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

interface PlacedMenuProps {
  /** Where it belongs, in the viewport; asked again whenever the page moves. */
  readonly place: () => DOMRect;
  /** What the page moves with: what it scrolls in, and how wide it is. */
  readonly within: HTMLElement | null;
  readonly label: string;
  /** Gone; unless it was left for something else (`left`), the keyboard is to go somewhere. */
  readonly onClosed: (left: boolean) => void;
  readonly children: ReactNode;
}

/** The one chosen of several, where there is one. */
const FIRST_ENTRY = '[role="menuitemradio"][aria-checked="true"], [role="menuitem"]:not([data-disabled])';

/** A menu beside a place in the text instead of below a button; open as long as it is there. */
export function PlacedMenu({ place, within, label, onClosed, children }: PlacedMenuProps) {
  const entered = useRef(false);
  const leave = (open: boolean, { reason }: { readonly reason: string }) =>
    !open && onClosed(reason === 'outside-press' || reason === 'focus-out');
  // Nothing was pressed that says where to begin, so the keyboard begins with the first entry.
  const enter = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    if (entered.current || target !== currentTarget) return;
    entered.current = true;
    currentTarget.querySelector<HTMLElement>(FIRST_ENTRY)?.focus();
  };
  return (
    <Base.Root open modal={false} onOpenChange={leave}>
      <Base.Portal>
        <Base.Positioner
          anchor={{ getBoundingClientRect: place, ...(within && { contextElement: within }) }}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className="menu-positioner"
        >
          <Base.Popup className="menu" aria-label={label} finalFocus={false} onFocus={enter}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

interface MenuItemProps {
  readonly icon?: LucideIcon;
  /** Its words begin where those of items with ticks do. */
  readonly besideTicks?: boolean;
  readonly keys?: string | null;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

export function MenuItem({
  icon: Icon,
  besideTicks = false,
  keys,
  danger = false,
  disabled = false,
  ...rest
}: MenuItemProps) {
  const { onChoose, children } = rest;
  return (
    <Base.Item className="menu-item" data-danger={danger || undefined} disabled={disabled} onClick={onChoose}>
      {besideTicks && <span className="menu-tick" />}
      {Icon && <Icon size={15} strokeWidth={1.75} aria-hidden />}
      <span className="menu-item-text">{children}</span>
      {keys && <Keys keys={keys} />}
    </Base.Item>
  );
}

export function MenuSubmenu({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Base.SubmenuRoot>
      <Base.SubmenuTrigger className="menu-item">
        <span className="menu-item-text">{label}</span>
        <ChevronRight size={14} strokeWidth={1.75} aria-hidden />
      </Base.SubmenuTrigger>
      <Base.Portal>
        <Base.Positioner sideOffset={2} alignOffset={-4} collisionPadding={8} className="menu-positioner">
          <Base.Popup className="menu">{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.SubmenuRoot>
  );
}

interface MenuChoicesProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly sign?: ReactNode }[];
  readonly onChoose: (value: T) => void;
}

/** Entries under a heading. */
export function MenuGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Base.Group>
      <Base.GroupLabel className="menu-label">{label}</Base.GroupLabel>
      {children}
    </Base.Group>
  );
}

/** One of several; the menu stays open so that the effect can be seen. */
export function MenuChoices<T extends string>({ label, value, choices, onChoose }: MenuChoicesProps<T>) {
  return (
    <MenuGroup label={label}>
      <Base.RadioGroup value={value} onValueChange={(next: T) => onChoose(next)}>
        {choices.map((choice) => (
          <Base.RadioItem key={choice.value} value={choice.value} className="menu-item">
            <span className="menu-tick">
              <Base.RadioItemIndicator>
                <Check size={14} strokeWidth={2} aria-hidden />
              </Base.RadioItemIndicator>
            </span>
            {choice.sign}
            <span className="menu-item-text">{choice.label}</span>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </MenuGroup>
  );
}

interface MenuCheckProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

export function MenuCheck({ checked, onChange, children }: MenuCheckProps) {
  return (
    <Base.CheckboxItem className="menu-item" checked={checked} onCheckedChange={onChange}>
      <span className="menu-tick">
        <Base.CheckboxItemIndicator>
          <Check size={14} strokeWidth={2} aria-hidden />
        </Base.CheckboxItemIndicator>
      </span>
      <span className="menu-item-text">{children}</span>
    </Base.CheckboxItem>
  );
}

export function MenuSeparator() {
  return <Base.Separator className="menu-separator" />;
}
