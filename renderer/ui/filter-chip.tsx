import './filter-chip.css';
import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';

interface FilterChipProps extends ComponentProps<'button'> {
  /** Whether something is asked by it. */
  readonly on: boolean;
  readonly children: string;
}

export function FilterChip({ on, children, ...rest }: FilterChipProps) {
  return (
    <button type="button" className="filter-chip" data-on={on || undefined} {...rest}>
      <span className="one-line">{children}</span>
      <ChevronDown size={13} strokeWidth={1.75} aria-hidden />
    </button>
  );
}
