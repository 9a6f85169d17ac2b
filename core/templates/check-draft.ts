import { giveIds } from './give-ids.ts';
import { parseTemplate } from './parse-template.ts';
import type { Template } from './template.ts';
import { composeTemplate } from './write-template.ts';

/** Which part of a draft a problem is in; `index` counts from 0. */
export type DraftPlace = { readonly part: 'settings' } | { readonly part: 'field' | 'section'; readonly index: number };

export interface DraftProblem {
  readonly place: DraftPlace;
  /** What was expected, as one sentence. */
  readonly message: string;
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
        const field = /^"fields › (\d+)(?: › ([^"]+))?": (.*)$/.exec(message);
        const section = lines.findLastIndex((start) => start <= line);
        if (field) return { place: { part: 'field', index: Number(field[1]) - 1 } as const, message: inForm(field) };
        if (section < 0) return { place: { part: 'settings' } as const, message: inSettings(message) };
        return { place: { part: 'section', index: section } as const, message };
      });
  return { template, text, problems };
}

function inSettings(message: string): string {
  const [, name, rest] = /^"([^"]+)": (.*)$/.exec(message) ?? [];
  return name && rest ? `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${rest}` : message;
}

function inForm([, , name, message]: RegExpExecArray): string {
  return name ? `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${message}` : (message ?? '');
}
