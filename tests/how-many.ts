import process from 'node:process';

/**
 * How many cases a costly test draws: all with `npm test -- --long`, else the part that the time of a common run
 * allows.
 */
export function howMany(all: number, part: number): number {
  return process.env['BRIEFING_DESK_LONG'] === '1' ? all : part;
}
