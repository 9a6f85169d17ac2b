import { describe, expect, it } from 'vitest';
import { foundIn, readMarked } from './marked-text.ts';

function check(text: string): void {
  const marked = readMarked(text);
  expect(foundIn(marked)).toEqual(marked.names);
}

describe('countries, regions and towns of the gazetteer are places', () => {
  it.each([
    'Floods hit {place Bihar}, {place Nepal} and {place Bangladesh}.',
    'He flew from {place Nairobi} to {place Kuala Lumpur} and {place São Paulo}.',
    'The {place Netherlands}, the {place United States} and the {place U.K.} agreed.',
    '{place Trinidad and Tobago} beat {place Bosnia and Herzegovina}.',
    'The road from {place Blantyre} to {place Lilongwe} is cut.',
    'It happened in {place Washington, D.C.}, and in {place The Hague}.',
    'Prices rose in the {place Middle East}, {place Southeast Asia} and the {place Horn of Africa}.',
    '{place North Korea} and {place New Zealand} replied.',
    'They met in {place Côte d’Ivoire} and {place Timor-Leste}.',
  ])('%s', check);
});

describe('a country that acts stays a place', () => {
  it.each([
    '{place Beijing} warned {place Washington}, and {place India} denied it.',
    '{place Thailand} announced that it would pay {place Viet Nam}.',
    'Critics of {place Moscow} say {place Brussels} is slow.',
  ])('%s', check);
});

describe('a small place is told by the words around it', () => {
  it.each([
    'Two children were killed near {place Hayfa Saghir}.',
    'The embankment gave way near {place Birpur Kalan} in {place Supaul district}.',
    'Farmers in {place Kwale County} and the village of {place Gazimoto} replanted.',
    'The town of {place Nicoadala}, the port of {place As Salif} and the district of {place Az Zuhrah} flooded.',
    'The {place Licungo River}, {place Lake Abaya} and {place Mount Suswa} are sacred.',
    'The {place Kosi river} and {place Beira airport} reopened.',
    'They live in {place Kampung Sungai Dua}, {place Taman Melati} and {place Jalan Ampang}.',
    'The clinic on {place Front Street} and the shop on {place Harcourt Road} closed.',
    'Boats left {place Wadi Mawr} for the {place Gulf of Tarrafal}.',
    'The {place Bajil Dam}, the {place Nueces Narrows Bridge} and {place Kotoka Airport} are shut.',
    'Rain fell across {place Upper Egypt}, eastern {place Ukraine} and northern {place Kenya}.',
    'It passed {place Natuna}, {place Songkhla} and {place Da Nang} before landing at {place Kratie}.',
    'He lives south of {place Tarrafal Velho}, on the outskirts of {place Moyale}.',
    'The mayor of {place Whangarei Heads}, {person Hemi Potaka}, was there.',
  ])('%s', check);
});

describe('a hyphen after a name cuts it off', () => {
  it.each([
    'A {place US}-led force, a {place Norway}-based agency and an {organisation EU}-funded road.',
    'The {place Ranchi}-based firm and the {place Korea}-listed maker bid.',
    'Intra-{organisation ASEAN} trade and non-{organisation EU} ships grew.',
    'The {place Russia}-{place Ukraine} war and the {place India}–{place Pakistan} border.',
    'A {place UAE}-chartered ship met {organisation Hezbollah}-backed fighters.',
  ])('%s', check);
});

describe('buildings are places, schools and hospitals organisations', () => {
  it.each([
    'They met at {place Lambeth Palace}, then at the {place Elks Lodge} and the {place Royal Castle}.',
    'The final is at {place Ndola Stadium}; {place Gate Park} is shut.',
    'Pupils of {organisation Fort Hayes High School} visited {organisation Mulago Hospital}.',
  ])('%s', check);
});
