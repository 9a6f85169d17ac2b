import './button.css';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { Tooltip } from './tooltip.tsx';

interface ButtonProps extends ComponentProps<'button'> {
  /** One primary button at most in a place; quiet has no ground until pointed at. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}

export function Button({ look = 'plain', icon: Icon, children, className, ...rest }: ButtonProps) {
  return (
    <button type="button" className={`button button-${look}${className ? ` ${className}` : ''}`} {...rest}>
      {Icon && <Icon size={15} strokeWidth={1.75} aria-hidden />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly icon: LucideIcon;
  /** What it does, as a verb; its accessible name and its tooltip. */
  readonly label: string;
  readonly keys?: string | null;
  readonly size?: number;
  /** The side of its tooltip. */
  readonly tip?: 'top' | 'bottom';
}

export function IconButton({
  icon: Icon,
  label,
  keys,
  size = 16,
  tip = 'bottom',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys ?? null} side={tip}>
      <button type="button" aria-label={label} className={`icon-button${className ? ` ${className}` : ''}`} {...rest}>
        <Icon size={size} strokeWidth={1.75} aria-hidden />
      </button>
    </Tooltip>
  );
}
