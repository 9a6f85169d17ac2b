import { PACKAGE_RULES } from './package-rules.ts';
import { REFERENCE_RULES } from './reference-rules.ts';
import { STRUCTURE_RULES } from './structure-rules.ts';
import { TEXT_RULES } from './text-rules.ts';
import { openPackage, type WordPackage } from './word-package.ts';

/** Says what is wrong, once per place; nothing when all is well. */
export type Rule = (opened: WordPackage) => readonly string[];

export const RULES = {
  ...PACKAGE_RULES,
  ...REFERENCE_RULES,
  ...STRUCTURE_RULES,
  ...TEXT_RULES,
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

export interface Defect {
  readonly rule: RuleName;
  readonly detail: string;
}

/**
 * What is wrong with a Word package: what Word would repair, refuse or show wrongly, and Microsoft's validator
 * (validate-package.ts) lets through. Neither replaces the other.
 */
export function lintPackage(bytes: Uint8Array): readonly Defect[] {
  const opened = openPackage(bytes);
  return Object.entries(RULES).flatMap(([rule, check]) =>
    check(opened).map((detail) => ({ rule: rule as RuleName, detail })),
  );
}
