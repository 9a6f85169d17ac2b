import { STEP_1_BASE } from './step-1-base.ts';
import { STEP_2_SEARCH } from './step-2-search.ts';
import { STEP_3_READING } from './step-3-reading.ts';
import { STEP_4_LIVING_FACTS } from './step-4-living-facts.ts';
import { STEP_5_LARGE_LIBRARIES } from './step-5-large-libraries.ts';
import { STEP_6_TEMPLATES } from './step-6-templates.ts';
import { STEP_7_NOTES_AT_HAND } from './step-7-notes-at-hand.ts';
import { STEP_8_IMAGES } from './step-8-images.ts';

/** Steps in order, the first makes format 1 of an empty database. A released step never changes; new ones are added. */
export const STEPS: readonly string[] = [
  STEP_1_BASE,
  STEP_2_SEARCH,
  STEP_3_READING,
  STEP_4_LIVING_FACTS,
  STEP_5_LARGE_LIBRARIES,
  STEP_6_TEMPLATES,
  STEP_7_NOTES_AT_HAND,
  STEP_8_IMAGES,
];

/** The format this program writes, kept in `user_version`. */
export const FORMAT_VERSION = STEPS.length;
