import { createContext, useContext } from 'react';
import type { Template } from '../../../core/templates/template.ts';
import type { Step } from './steps.ts';

/** What the parts of the template editor share. */
export interface Editing {
  readonly template: Template;
  readonly change: (step: Step, group?: string) => void;
  /** Takes the keyboard to the element with this `data-place`, once it is drawn. */
  readonly goTo: (place: string) => void;
  /** What is wrong with a field or section, by its place: `field-0`, `section-2`, `settings`. */
  readonly problemsAt: (place: string) => readonly string[];
}

const EditingContext = createContext<Editing | null>(null);

export const EditingProvider = EditingContext;

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('useEditing outside EditingProvider');
  return editing;
}
