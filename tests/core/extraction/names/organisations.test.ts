import { describe, expect, it } from 'vitest';
import { foundIn, readMarked } from './marked-text.ts';

function check(text: string): void {
  const marked = readMarked(text);
  expect(foundIn(marked)).toEqual(marked.names);
}

describe('a head word names an organisation', () => {
  it.each([
    'The {organisation Kwale Fisheries Authority} sued the {organisation Northern Lakes Water Trust}.',
    'The {organisation Department for Infrastructure} will pay the {organisation Ulster Infrastructure Bank}.',
    'The {organisation National Disaster Institute} and the {organisation Mozambican Red Cross} sent boats.',
    'The {organisation Patna High Court} fined {organisation Ganga Infratech}, a builder.',
    'The {organisation University of Science and Technology of Vientiane} trained them.',
    'The {organisation Centre for Flood and Drought Research} warned the {organisation Roads Authority}.',
    'The {organisation National Union of Dockworkers} and the {organisation Farmers’ Federation} struck.',
    '{organisation Rheinwagen AG} bought {organisation Hydrosonde A/S} from {organisation Beras Utara Bhd}.',
    'The {organisation Gazi Fishers’ Cooperative} and the {organisation Northern Consumers’ Forum} protested.',
    'The {organisation People’s Alliance Party} beat the {organisation Workers’ Front}.',
    'The {organisation Royal Navy} and the {organisation Indian Coast Guard} searched.',
    'The {organisation Kenya Red Cross} and {organisation Sana’a Water Aid} sent trucks.',
    'The {organisation Prime Minister’s Office} said so.',
    'The {organisation Supreme Court of Victoria} and the {organisation Bank of Poland} agreed.',
  ])('%s', check);
});

describe('of, for, and, & and a comma are words of a name only where it goes on', () => {
  it.each([
    'The {organisation National Development and Reform Commission} cut the price.',
    'The {organisation Rice Consumers and Buyers Association of Malaysia} objected.',
    'The {organisation Aden Relief and Development Society} and the {organisation Norsk Nødhjelp Foundation} drove on.',
    'The {organisation Ministry of Housing and Towns} and {organisation Lakeside Bank} signed.',
    'The {organisation Department of Culture, Media and Sport} paid.',
    'The {organisation Ministry of Trade, Industry and Energy} will answer.',
    'A deal between {organisation NDRC} and {organisation Zhejiang University} was signed.',
    'The {organisation Ministry of Finance} and the {organisation Central Bank of Kenya} met.',
    '{organisation Thorne, Wildgoose and Partners} and {organisation Nakagawa Heat & Power} bid.',
    'The {organisation Delft and Danube Foundation} gave books to {place Romania}.',
    'The {organisation Food and Agriculture Organization} counted locusts.',
    'Talks between the {organisation Ministry of Health} and {organisation UNICEF} failed.',
    'He left {organisation Halden Bank} for the {organisation Institute for Earth and Water}.',
    'Shares in {organisation Alder & Marlowe} fell.',
  ])('%s', check);
});

describe('a possessor is no part of what it has', () => {
  it.each([
    '{place China}’s {organisation National Data Administration} wrote the rules.',
    '{place Kenya}’s {organisation Ministry of Lands} and {place Chile}’s {organisation Mining Council} met.',
    '{organisation Unilever}’s {person Alan Jope} left.',
    '{place Japan}’s {organisation Kubora Kikai} bid.',
  ])('%s', check);
});

describe('foreign words for organisations count too', () => {
  it.each([
    'Analysts at {organisation Banco Austral} and {organisation Banque du Sahel} agreed.',
    'The {organisation Universidad de los Llanos} and the {organisation Ministerio de Hacienda} signed.',
    '{organisation Yayasan Bumi Kenyalang} and {organisation Majlis Amanah Petani} gave rice.',
    'The {organisation Kementerian Pendidikan} and {organisation Parti Harapan Rakyat} disagreed.',
    'The {organisation Partido dos Pescadores} and {organisation Federação das Indústrias} objected.',
    'The {organisation Kosi Kisan Dal} and the {organisation Rashtriya Jal Parishad} marched.',
  ])('%s', check);
});

describe('a company is told by the words around it', () => {
  it.each([
    'Insurer {organisation Bharat Abhay General} estimates the losses.',
    'The company she founded, {organisation Abaya Steam}, runs three plants.',
    'The Danish sensor maker {organisation Hydrosonde} will supply them.',
    'The residents’ group {organisation Cladding Out Now} was not persuaded.',
    'The buyer, {organisation Yellow Pine Homes}, plans 86 houses.',
    '{organisation Norsk Nødhjelp}, an {place Oslo} aid agency, will drill wells.',
    'Shares of {organisation Corvida} rose 4 percent. {organisation Corvida} said it had sold its mine.',
    'She is chief executive of {organisation Water and Waste Aotearoa}.',
    'The newspaper {organisation Suara Harian} reported it.',
  ])('%s', check);
});

describe('parties, parliaments and seats of government', () => {
  it.each([
    '{person Simon Strang} ({organisation National}, {place Waikato South}) moved the bill.',
    '{person Tom Rich}, R-{place Laurel}, and {person Ana Diaz}, D-{place Fresno}, voted no.',
    'For the {organisation Greens}, {person Hemi Potaka} argued against {organisation Labour}.',
    'The {organisation Lok Sabha} and the {organisation Knesset} rose early.',
  ])('%s', check);
});

describe('an adjective of a place belongs to a name of plain words only', () => {
  it.each([
    'The {organisation Russian Foreign Ministry} replied to the {organisation French Football Federation}.',
    'Chinese {organisation Huawei} and South Korean {organisation Samsung} compete.',
    'Chilean lithium producer {organisation Salar Norte SpA} beat forecasts.',
  ])('%s', check);
});
