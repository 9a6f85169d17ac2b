import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import { cleanLine, cleanLines } from './clean-line.ts';

interface GrowingTextProps extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether Enter makes a new line; without, a title stays one line that wraps. */
  readonly lines?: boolean;
}

const BY_ITSELF = { fieldSizing: 'content' } as const;

/** Measuring each of many fields lays the page out again for each; browsers of 2024 and later need no measuring. */
function growsByItself(): boolean {
  return CSS.supports('field-sizing', 'content');
}

/** A text area as tall as its words. */
export function GrowingText({ label, value, onChange, lines = false, ...rest }: GrowingTextProps) {
  const element = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    const area = element.current;
    if (!area || growsByItself()) return;
    const grow = () => {
      area.style.height = '0';
      area.style.height = `${area.scrollHeight}px`;
    };
    grow();
    // Another width wraps the words anew.
    let width = area.clientWidth;
    const observer = new ResizeObserver(() => {
      if (area.clientWidth === width) return;
      width = area.clientWidth;
      grow();
    });
    observer.observe(area);
    return () => observer.disconnect();
  });

  return (
    <textarea
      ref={element}
      rows={1}
      dir="auto"
      aria-label={label}
      value={value}
      style={BY_ITSELF}
      onChange={(event) => onChange(lines ? cleanLines(event.target.value) : cleanLine(event.target.value))}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !lines) event.preventDefault();
      }}
      {...rest}
    />
  );
}
