import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

interface SplitterProps {
  /** What it makes wider or narrower. */
  readonly label: string;
  readonly side: 'left' | 'right';
  /** CSS pixels. */
  readonly width: number;
  readonly onResize: (width: number) => void;
  /** The width to remember. */
  readonly onDone: (width: number) => void;
}

const NARROWEST = 200;
const WIDEST = 520;
const STEP = 16;

/** A line between panes that can be dragged, or moved with the arrow keys. */
export function Splitter({ label, side, width, onResize, onDone }: SplitterProps) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const sign = (side === 'left') === (document.dir !== 'rtl') ? 1 : -1;
  const widthAt = (event: PointerEvent) =>
    clamp((start.current?.width ?? width) + sign * (event.clientX - (start.current?.x ?? event.clientX)));

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    onDone(clamp(width + sign * step));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a focusable window splitter is a separator, which hr cannot be
    <div
      className={`splitter splitter-${side}`}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => start.current && onResize(widthAt(event))}
      onPointerUp={(event) => {
        if (!start.current) return;
        const final = widthAt(event);
        start.current = null;
        onDone(final);
      }}
    />
  );
}

function clamp(width: number): number {
  return Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)));
}
