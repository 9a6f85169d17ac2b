import './floating-box.css';
import { Popover } from '@base-ui/react/popover';
import { PreviewCard } from '@base-ui/react/preview-card';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { type ComponentProps, type ReactNode, useRef } from 'react';

interface FloatingBoxProps {
  /** Where it belongs, in the viewport; asked again whenever the page moves. */
  readonly place: () => DOMRect;
  readonly side?: 'top' | 'bottom';
  /**
   * Where the keyboard goes: the first thing in the box, the box itself, or it stays in the text until Tab; `never`: the
   * box is worked from the text.
   */
  readonly focus: 'first' | 'box' | 'none' | 'never';
  /** Escape, or a press or the keyboard elsewhere. */
  readonly onClose: () => void;
  readonly label: string;
  readonly className: string;
  readonly popup?: ComponentProps<'div'>;
  readonly children: ReactNode;
}

/** A box beside a place in the text, kept within the window. */
export function FloatingBox({ place, side = 'bottom', focus, onClose, ...parts }: FloatingBoxProps) {
  const { label, className, popup, children } = parts;
  const [editor] = useLexicalComposerContext();
  const box = useRef<HTMLDivElement>(null);
  // The text around it says when the page moves: what scrolls, and how wide it is.
  const text = editor.getRootElement();
  const where = {
    anchor: { getBoundingClientRect: place, ...(text && { contextElement: text }) },
    side,
    align: 'start',
    sideOffset: 6,
    collisionPadding: 8,
    className: 'note-box-positioner',
  } as const;
  const what = { ...popup, 'aria-label': label, className: `note-box ${className}`, ref: box };
  if (focus === 'never')
    // Nothing in it is stepped through by Tab, so nothing is to guard its edges. It is a part of the page.
    return (
      <PreviewCard.Root open onOpenChange={(open, { reason }) => !open && reason !== 'trigger-hover' && onClose()}>
        <PreviewCard.Portal container={document.querySelector('main') ?? document.body}>
          <PreviewCard.Positioner {...where} className="note-box-positioner note-box-beside-text">
            <PreviewCard.Popup {...what}>{children}</PreviewCard.Popup>
          </PreviewCard.Positioner>
        </PreviewCard.Portal>
      </PreviewCard.Root>
    );
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Portal>
        {/* What is typed into is not left outside by a window made smaller. */}
        <Popover.Positioner {...where} sticky={focus === 'first'}>
          <Popover.Popup {...what} initialFocus={focus === 'box' ? box : focus === 'first'} finalFocus={false}>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
