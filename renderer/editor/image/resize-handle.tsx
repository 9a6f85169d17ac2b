import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { NARROWEST_IMAGE } from '../../../core/note/image-schema.ts';
import { t } from '../../language/t.ts';
import { alongLine } from '../../ui/along-line.ts';

interface ResizeHandleProps {
  /** Percent of the text's width. */
  readonly width: number;
  /** While it is dragged. */
  readonly onMove: (width: number) => void;
  readonly onChange: (width: number) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: -100,
  End: 100,
};

/** The corner of a picture: dragged, or with the arrow keys, it makes the picture narrower and wider. */
export function ResizeHandle({ width, onMove, onChange }: ResizeHandleProps) {
  const dragged = useRef<number | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[alongLine(event.key, event.currentTarget)];
    if (step === undefined) return;
    event.preventDefault();
    onChange(within(width + step));
  };
  const follow = (event: PointerEvent<HTMLElement>) => {
    const frame = event.currentTarget.parentElement;
    const text = frame?.parentElement;
    if (dragged.current === null || !frame || !text) return;
    const [box, all] = [frame.getBoundingClientRect(), text.getBoundingClientRect()];
    const isRightToLeft = getComputedStyle(frame).direction === 'rtl';
    const reach = isRightToLeft ? box.right - event.clientX : event.clientX - box.left;
    dragged.current = within((reach / all.width) * 100);
    onMove(dragged.current);
  };
  const finish = () => {
    const end = dragged.current;
    dragged.current = null;
    if (end !== null) onChange(end);
  };
  return (
    <button
      type="button"
      className="image-handle"
      role="slider"
      aria-label={t('Width of the picture')}
      aria-valuemin={NARROWEST_IMAGE}
      aria-valuemax={100}
      aria-valuenow={width}
      aria-valuetext={t('{width}% of the text', { width })}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        dragged.current = width;
      }}
      onPointerMove={follow}
      onPointerUp={finish}
      onPointerCancel={finish}
    />
  );
}

function within(width: number): number {
  return Math.round(Math.min(100, Math.max(NARROWEST_IMAGE, width)));
}
