import process from 'node:process';
import fc from 'fast-check';

/** Of every common run, so that the same tree passes or fails the same. */
const COMMON_SEED = 20_261_126;

/**
 * What tests draw at random: the same in every common run; anew each time with `npm test -- --long`, which is where
 * faults that few cases show are looked for. A failure prints the seed it was found with.
 */
if (process.env['BRIEFING_DESK_LONG'] !== '1') fc.configureGlobal({ seed: COMMON_SEED });

export { fc };
