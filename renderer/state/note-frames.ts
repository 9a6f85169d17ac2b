import type { FieldValue, Note } from '../../core/note/note.ts';

/** What stands around a note's text. */
export type Frame = Omit<Note, 'body' | 'comments' | 'format' | 'id'>;

/** The frames a text stood in since it was opened: the editor's history holds their numbers, 0 for the first. */
export interface Frames {
  /** A new frame around the text, in place of the present one; returns its number. */
  readonly add: (before: Frame, next: Frame) => number;
  /**
   * The frame by its number, which is the present one from now on, with what was changed by hand in the present one and
   * has its place there; null where it is the present one already, or is not known.
   */
  readonly show: (frame: number, now: Frame) => Frame | null;
  readonly clear: () => void;
}

export function createFrames(): Frames {
  let known = new Map<number, { readonly begun: Frame; readonly left: Frame }>();
  let present = 0;
  let newest = 0;
  return {
    add(before, next) {
      known.set(present, { begun: known.get(present)?.begun ?? before, left: before });
      newest += 1;
      present = newest;
      known.set(present, { begun: next, left: next });
      return present;
    },
    show(frame, now) {
      const wanted = known.get(frame);
      if (frame === present || !wanted) return null;
      const begun = known.get(present)?.begun ?? now;
      known.set(present, { begun, left: now });
      present = frame;
      const back = wanted.left;
      const fields: Record<string, FieldValue> = { ...back.fields };
      for (const [id, value] of Object.entries(now.fields))
        if (id in back.fields && JSON.stringify(value) !== JSON.stringify(begun.fields[id])) fields[id] = value;
      return { ...back, title: now.title === begun.title ? back.title : now.title, fields };
    },
    clear() {
      known = new Map();
      present = 0;
      newest = 0;
    },
  };
}
