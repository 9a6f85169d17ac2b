import { type Said, type SaidValue, say } from '../shared/said.ts';
import { settingOf } from './explain-issue.ts';
import { giveIds } from './give-ids.ts';
import { parseTemplate } from './parse-template.ts';
import type { Template } from './template.ts';
import { composeTemplate } from './write-template.ts';

/** Which part of a draft a problem is in; `index` counts from 0. */
export type DraftPlace = { readonly part: 'settings' } | { readonly part: 'field' | 'section'; readonly index: number };

export interface DraftProblem {
  readonly place: DraftPlace;
  /** What was expected, as one sentence. */
  readonly message: Said;
}

/** A draft as it would be saved: every id given, its text, and what keeps that from being a template. */
export interface CheckedDraft {
  readonly template: Template;
  readonly text: string;
  readonly problems: readonly DraftProblem[];
}

/** Checks a draft with the rules of files, and says where in the draft each mistake is. */
export function checkDraft(draft: Template): CheckedDraft {
  const template = giveIds(draft);
  const { text, lines } = composeTemplate(template);
  const parsed = parseTemplate(/^[A-Za-z0-9_-]{1,64}$/.test(template.id) ? template.id : 'new', text);
  const problems = parsed.ok
    ? []
    : parsed.error.map(({ line, message }) => {
        const setting = settingOf(message);
        const field = setting && /^fields › (\d+)(?: › (.+))?$/.exec(setting.name);
        const section = lines.findLastIndex((start) => start <= line);
        if (field)
          return {
            place: { part: 'field', index: Number(field[1]) - 1 } as const,
            message: inForm(field[2] ?? null, setting.expected),
          };
        if (section < 0)
          return {
            place: { part: 'settings' } as const,
            message: setting ? inForm(setting.name, setting.expected) : message,
          };
        return { place: { part: 'section', index: section } as const, message };
      });
  return { template, text, problems };
}

/** A form has no names of settings but their labels, which the catalogues know: `Label`. */
function inForm(name: string | null, expected: SaidValue): Said {
  if (name === null) return say('{expected}', { expected });
  const label = { message: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, values: {} };
  return say('{name}: {expected}', { name: label, expected });
}
