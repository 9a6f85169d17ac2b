import { describe, expect, it } from 'vitest';
import { matchSpans, scoreOf } from './match-spans.ts';
import { balance, precision, recall } from './score.ts';

const gold = (start: number, end: number, optional = false) => ({ start, end, optional });
const hit = (start: number, end: number) => ({ start, end });
const always = () => true;

describe('matchSpans', () => {
  it('pairs those that share most, whatever their order', () => {
    const wide = hit(0, 20);
    const close = hit(0, 9);
    const { pairs, wrong } = matchSpans([gold(0, 10)], [wide, close], always);
    expect(pairs.map((pair) => pair.hit)).toEqual([close]);
    expect(wrong).toEqual([wide]);
  });

  it('pairs what counts before what is optional', () => {
    const { pairs, missed } = matchSpans([gold(0, 10, true), gold(0, 4)], [hit(0, 10)], always);
    expect(pairs.map((pair) => pair.gold)).toEqual([gold(0, 4)]);
    expect(missed).toEqual([]);
  });

  it('forgives what lies over an optional span, unless it lies more over one that counts', () => {
    const golds = [gold(0, 10), gold(10, 20, true)];
    const never = () => false;
    expect(matchSpans(golds, [hit(8, 20)], never).wrong).toEqual([]);
    expect(matchSpans(golds, [hit(0, 12)], never).wrong).toEqual([hit(0, 12)]);
  });

  it('gives precision, recall and their balance', () => {
    const score = scoreOf(
      matchSpans([gold(0, 5), gold(10, 15), gold(20, 25), gold(30, 35)], [hit(0, 5), hit(50, 55)], always),
      () => '',
      () => '',
    );
    expect([precision(score), recall(score), balance(score)]).toEqual([1 / 2, 1 / 4, 1 / 3]);
  });
});
