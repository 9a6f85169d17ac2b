import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { type LexicalEditor, mergeRegister } from 'lexical';
import { type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { t } from '../../language/t.ts';
import type { ChangedPlace } from '../../state/updates-places.ts';
import { widerAt } from '../pages/wider-at.ts';
import { isSameData } from '../same-data.ts';
import { readPlaceKey } from './read-places.ts';

/** Places on one line share a tick. */
interface Tick {
  /** In CSS pixels from the top of the text. */
  readonly top: number;
  readonly height: number;
  readonly wider: CSSProperties;
  readonly places: readonly ChangedPlace[];
}

interface PlaceTicksProps {
  readonly waiting: readonly ChangedPlace[];
  readonly onLook: (key: string) => void;
}

/** The margin beside the text: one Tab stop, arrow keys from tick to tick. */
export function PlaceTicks({ waiting, onLook }: PlaceTicksProps) {
  const [editor] = useLexicalComposerContext();
  const layer = useRef<HTMLFieldSetElement>(null);
  const [ticks, setTicks] = useState<readonly Tick[]>([]);
  const [moved, setMoved] = useState(0);
  const active = Math.min(moved, ticks.length - 1);

  useEffect(() => {
    if (waiting.length === 0) {
      setTicks([]);
      return;
    }
    let frame = 0;
    const measure = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const next = placeTicks(editor, waiting);
        setTicks((old) => (sameTicks(old, next) ? old : next));
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    const stop = mergeRegister(
      editor.registerUpdateListener(measure),
      editor.registerRootListener((root) => {
        if (root) observer.observe(root);
        return () => observer.disconnect();
      }),
    );
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [editor, waiting]);

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(ticks.length - 1, active + by));
    setMoved(next);
    layer.current?.querySelectorAll('button')[next]?.focus();
  };
  if (ticks.length === 0) return null;
  return (
    <fieldset ref={layer} className="place-ticks" aria-label={t('Changed facts, in the margin')} onKeyDown={onKeyDown}>
      {ticks.map(({ top, height, wider, places }, index) => {
        const [first] = places;
        return (
          first && (
            <button
              key={first.key}
              type="button"
              className="place-tick"
              style={{ height, top, ...wider }}
              tabIndex={index === active ? 0 : -1}
              aria-label={nameTick(places)}
              onFocus={() => setMoved(index)}
              onClick={() => onLook(first.key)}
            />
          )
        );
      })}
    </fieldset>
  );
}

function nameTick(places: readonly ChangedPlace[]): string {
  const [first] = places;
  const words = first && first.words.length > 60 ? `${first.words.slice(0, 60).toWellFormed()}…` : first?.words;
  return t('{places, plural, one {Fact changed: {words}} other {# facts changed in this line: {words}}}', {
    places: places.length,
    words: words ?? '',
  });
}

/** Smaller is hard to hit. */
const LEAST_HEIGHT = 24;
/** A chart has its tick at its top. */
const TALLEST = 40;

function placeTicks(editor: LexicalEditor, waiting: readonly ChangedPlace[]): readonly Tick[] {
  const origin = editor.getRootElement()?.parentElement?.getBoundingClientRect();
  if (!origin) return [];
  const ticks: Tick[] = [];
  for (const place of waiting) {
    const element = editor.getElementByKey(readPlaceKey(place.key).node);
    const line = element?.getClientRects()[0];
    if (!element || !line) continue;
    const height = Math.max(Math.min(line.height, TALLEST), LEAST_HEIGHT);
    const top = Math.round(line.top - origin.top - Math.max(0, height - line.height) / 2);
    const last = ticks.at(-1);
    if (last && Math.abs(last.top - top) < LEAST_HEIGHT)
      ticks[ticks.length - 1] = { ...last, places: [...last.places, place] };
    else ticks.push({ top, height, wider: widerAt(element), places: [place] });
  }
  return ticks;
}

function sameTicks(one: readonly Tick[], other: readonly Tick[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ top, height, wider, places }, index) => {
      const twin = other[index];
      return (
        top === twin?.top &&
        isSameData(wider, twin.wider) &&
        height === twin.height &&
        places.length === twin.places.length &&
        places.every((place, at) => place === twin.places[at])
      );
    })
  );
}
