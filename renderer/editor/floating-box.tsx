import './floating-box.css';
import { Popover } from '@base-ui/react/popover';
import { type ComponentProps, type ReactNode, useRef } from 'react';

interface FloatingBoxProps {
  /** Where it belongs, in the viewport; asked again whenever the page moves. */
  readonly place: () => DOMRect;
  readonly side?: 'top' | 'bottom';
  /** Where the keyboard goes: the first thing in the box, the box itself, or it stays in the text. */
  readonly focus: 'first' | 'box' | 'none';
  /** Escape, or a press or the keyboard elsewhere. */
  readonly onClose: () => void;
  readonly label: string;
  readonly className: string;
  readonly popup?: ComponentProps<'div'>;
  readonly children: ReactNode;
}

/** A box beside a place in the text, kept within the window. */
export function FloatingBox({
  place,
  side = 'bottom',
  focus,
  onClose,
  label,
  className,
  popup,
  children,
}: FloatingBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Portal>
        <Popover.Positioner
          anchor={{ getBoundingClientRect: place }}
          side={side}
          align="start"
          sideOffset={6}
          collisionPadding={8}
          className="note-box-positioner"
        >
          <Popover.Popup
            {...popup}
            aria-label={label}
            className={`note-box ${className}`}
            ref={box}
            initialFocus={focus === 'box' ? box : focus === 'first'}
            finalFocus={false}
          >
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
