import type { Tool } from './findings.ts';
import { CHRONO } from './libraries/chrono.ts';
import { COMPROMISE } from './libraries/compromise.ts';
import { COMPROMISE_DATES } from './libraries/compromise-dates.ts';
import { RECOGNIZERS } from './libraries/recognizers.ts';
import { OURS } from './read-ours.ts';
import { OURS_FROM_TEXT } from './read-ours-from-text.ts';

/** Ours first, on known paragraphs and on a file; then the libraries it is measured beside. */
export const TOOLS: readonly Tool[] = [OURS, OURS_FROM_TEXT, COMPROMISE, COMPROMISE_DATES, CHRONO, RECOGNIZERS];
