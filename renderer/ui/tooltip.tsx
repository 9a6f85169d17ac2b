import './tooltip.css';
import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { Keys } from './keys.tsx';

interface TooltipProps {
  readonly text: string;
  /** Accelerator as in core/contract/commands.ts. */
  readonly keys?: string | null;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  /** The element that is explained; it keeps its own accessible name. */
  readonly children: ReactElement<Record<string, unknown>>;
}

/** For the eye alone: the element's own name and keys say the same to a screen reader. */
export function Tooltip({ text, keys = null, side = 'bottom', children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} collisionPadding={8} className="tooltip-positioner">
          <Base.Popup className="tooltip" aria-hidden>
            {text}
            {keys && <Keys keys={keys} />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export const TooltipProvider = Base.Provider;
