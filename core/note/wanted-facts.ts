import type { Fact } from '../facts/fact.ts';
import type { Chart } from './chart.ts';
import { chartNumber } from './chart-number.ts';
import { MOST_CATEGORIES } from './chart-schema.ts';
import { type MakeGround, makeBlock } from './make-block.ts';
import type { List, MadeFrom, Table } from './note.ts';

/** Of what a block's query gives now, the facts the block would show, in its order: of a chart those it can draw. */
export function wantedFacts(
  block: List | Table | Chart,
  facts: readonly Fact[],
  made: MadeFrom,
  ground: MakeGround,
): readonly Fact[] {
  const { facts: shown } = makeBlock(facts, made, ground);
  if (block.type !== 'chart') return shown;
  return shown
    .filter((fact) => chartNumber(fact) !== null && fact.figures[0]?.unit === block.unit)
    .slice(0, MOST_CATEGORIES);
}
