import { describe, expect, it } from 'vitest';
import { foundIn, readMarked } from './marked-text.ts';

function check(text: string): void {
  const marked = readMarked(text);
  expect(foundIn(marked)).toEqual(marked.names);
}

describe('laws, treaties, plans, funds and events are programmes', () => {
  it.each([
    'The {programme Safe Homes Act 2014} and the {programme Montana Open Meetings Act} apply.',
    'The {programme Building Safety (Amendment) Bill} passed.',
    'They ratified the {programme United Nations Convention on the Law of the Sea}.',
    'The {programme Agreement on the Cross-Border Movement of Perishable Goods} lapsed.',
    'The {programme Dili Understanding on Small-Scale Fishers} was signed.',
    'It is paid through its {programme Clean Water Resilience Fund}.',
    'The {programme Yemen Floods Flash Appeal} needs money.',
    'He spoke at the {programme Blue Coasts Summit} in {place Nairobi}.',
    'The {programme Northern Agro Expo 2025} opened, and {programme Budget 2025} was read.',
    'Under the {programme 13th Malaysia Plan} and the {programme Neighbours First Compact} nothing changed.',
    '{programme Cyclone Farida}, {programme Typhoon Mirinae} and {programme Hurricane Odette} hit.',
    'Police named it {programme Operation Calm Net}; the army called {programme Operation Desert Lark} a success.',
    'The {programme Kosi Suraksha Yojana} and the {programme Pradhan Mantri Jal Abhiyan} pay.',
    'The {programme Skim Bantuan Benih Rakyat} and {programme Projek Sawah Pintar} began.',
    'The {programme Third MSSP–Pacific Islands Dialogue} follows the {programme Paris Agreement}.',
    'The {programme First Thousand Scheme} opens, with the {programme Green Ports Initiative}.',
    'The {programme National Power Compact} and the {programme Te Mana o te Awa Accord} hold.',
    'The {programme Lusaka Book Festival} and the {programme Nobel Prize in Physics} honoured her.',
    'Since the {programme Second World War} no {programme Olympic Games} failed.',
  ])('%s', check);
});

describe('a programme is told by the words around it', () => {
  it.each([
    'The programme, known as {programme PipeSight}, is worth £18 million.',
    'The scheme, named {programme Sawah Baru}, will be rolled out.',
    'An exercise called {programme Pacific Lantern} begins.',
    'A campaign dubbed {programme Walk Them Home} raised $3 million.',
    'The drug trial, codenamed {programme FROGLEAP}, ends.',
  ])('%s', check);
});
