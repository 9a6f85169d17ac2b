import { describe, expect, it } from 'vitest';
import { foundIn, readMarked } from './marked-text.ts';

function check(text: string): void {
  const marked = readMarked(text);
  expect(foundIn(marked)).toEqual(marked.names);
}

describe('a dateline names a place', () => {
  it.each([
    '{place BELFAST}, 12 March 2025 – The trust began.',
    '{place ALOR SETAR}: The government will spend more.',
    '{place SANTIAGO}, Aug 6 ({organisation Meridian}) - Profits rose.',
    '{place CEDAR FORD}, {place Mont}. — The board voted.',
    '{place WELLINGTON} — The bill passed.',
    '{place Geneva}, 3 June 2025 – Envoys met.',
    '{place KUALA KETIL}, Sept 9 -- Farmers marched.',
    '{place NEW DELHI}: The court rose.',
  ])('%s', check);
});

describe('a heading in which every word has a capital gives only names known from the body or the gazetteer', () => {
  it.each([
    '# {organisation Lagan Water Trust} Launches Leak Detection Programme\nThe {organisation Lagan Water Trust} began.',
    '# Review Finds Decade Of Drift At Safety Regulator\nIt has today published its report.',
    '# {place MOZAMBIQUE} AND {place MALAWI}: {programme CYCLONE FARIDA|Cyclone Farida}\n{programme Cyclone Farida} hit.',
    '# JOINT STATEMENT OF THE {organisation RIVER NATIONS FORUM|River Nations Forum}\nThe {organisation River Nations Forum} met.',
    '# {place India} Approves New Embankment Plan After Deadly Floods\nIt cost much.',
    '# SITUATION OVERVIEW\nNothing happened.',
    '# HUMANITARIAN RESPONSE AND FOOD SECURITY\nNothing happened.',
    '# Notes to Editors\nNothing happened.',
  ])('%s', check);
});

describe('a heading written like a sentence is read like one', () => {
  it.each([
    '# Padi farmers to get a boost, says minister in {place Kedah}\nThey will.',
    '# Q: And now {organisation Rift Power Pool} wants you to triple output by 2031.\nThey do.',
    '# Ten minutes with {person Meseret Alemayehu}, engineer, on drilling and debt\n{person Meseret Alemayehu} laughs.',
  ])('%s', check);
});

describe('bylines, credits and contacts name people', () => {
  it.each([
    'By {person Lucas Brandt} | 3 November 2024',
    'By {person Okello Oryem}',
    '(Reporting by {person Ashok Benipal} in {place Patna}; editing by {person Jon Harrow})',
    'Media contact: {person Niamh Gault}, press@lvwt.example, +44 28 9000 0117',
    'For further information contact: {person Paulo Tembe}, tembe@sarco.example, Tel. +258 84 000 0199',
  ])('%s', check);
});
