import './dialog.css';
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { t } from '../language/t.ts';

interface DialogProps {
  readonly open: boolean;
  /** Called for Esc, the close button and a press outside; leave out for a question that must be answered. */
  readonly onClose?: () => void;
  /** Asked when it closes: false leaves the focus to whoever took it, true or none takes it back where it was. */
  readonly returnsFocus?: () => boolean | HTMLElement;
  readonly title: string;
  readonly description?: ReactNode;
  /** `wide` has a height of its own, and what is in it scrolls by itself. */
  readonly size?: 'small' | 'medium' | 'large' | 'wide';
  readonly children?: ReactNode;
  /** Why what was asked did not come about: said above the buttons, where no scrolling hides it. */
  readonly trouble?: string | null;
  readonly footer?: ReactNode;
}

export function Dialog({ open, onClose, returnsFocus, size = 'medium', ...parts }: DialogProps) {
  const { title, description, children, trouble, footer } = parts;
  const body = useRef<HTMLDivElement>(null);
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose?.()} disablePointerDismissal>
      <Base.Portal>
        <Base.Backdrop className="dialog-backdrop" />
        <Base.Popup
          className={`dialog dialog-${size}`}
          initialFocus={() => findFirst(body.current)}
          finalFocus={returnsFocus ?? true}
        >
          <header className="dialog-head">
            <Base.Title className="dialog-title">{title}</Base.Title>
            {onClose && (
              <Base.Close className="icon-button" aria-label={t('Close')}>
                <X size={16} strokeWidth={1.75} aria-hidden />
              </Base.Close>
            )}
          </header>
          {description && <Base.Description className="dialog-description">{description}</Base.Description>}
          <div ref={body} className="dialog-body scrolls">
            {children}
          </div>
          {trouble && (
            <p className="dialog-trouble field-error" role="alert">
              {trouble}
            </p>
          )}
          {footer && <footer className="dialog-foot">{footer}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** Where typing can begin at once, else what can be chosen or done first: to close it there is Escape. */
function findFirst(body: HTMLElement | null): HTMLElement | boolean {
  const find = (selector: string) => body?.querySelector<HTMLElement>(selector);
  return (
    find('.text-box') ??
    find('input:checked') ??
    find('.chip-box') ??
    find('button:not(:disabled), [tabindex="0"]') ??
    body?.nextElementSibling?.querySelector<HTMLElement>('.button-primary:not(:disabled)') ??
    true
  );
}
