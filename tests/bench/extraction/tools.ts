import type { Tool } from './findings.ts';
import { CHRONO } from './libraries/chrono.ts';
import { COMPROMISE } from './libraries/compromise.ts';
import { COMPROMISE_DATES } from './libraries/compromise-dates.ts';
import { RECOGNIZERS } from './libraries/recognizers.ts';
import { OURS } from './read-ours.ts';

/** Ours first, then the libraries it is measured beside. */
export const TOOLS: readonly Tool[] = [OURS, COMPROMISE, COMPROMISE_DATES, CHRONO, RECOGNIZERS];
