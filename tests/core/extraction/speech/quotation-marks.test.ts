import { describe, expect, it } from 'vitest';
import { compareQuotations } from './read-snippet.ts';

const CASES: readonly (readonly [string, string])[] = [
  [
    'nested curly marks are one quotation',
    '<q by="Rosa Díaz">“She told me, ‘Go, and do not look back.’ So I went,”</q> said <person>Rosa Díaz</person>.',
  ],
  [
    'nested marks the British way',
    '<q by="Ian Doyle">‘My boss said “over my dead body” and then he signed,’</q> said <person>Ian Doyle</person>.',
  ],
  [
    'several sentences are one quotation',
    '<q by="Kwesi Appiah">“It rained. It rained again. Then the wall fell,”</q> said <person>Kwesi Appiah</person>.',
  ],
  [
    'apostrophes within single marks',
    '<q by="Jean Tan">‘It’s the tenants’ money and they’ll want it back,’</q> said <person>Jean Tan</person>.',
  ],
  [
    'straight apostrophes within straight single marks',
    "<q by=\"Una Byrne\">'We didn't ask for it and we can't afford it,'</q> said <person>Una Byrne</person>.",
  ],
  [
    'plural possessives outside any mark open nothing',
    'The farmers’ union and the dockers’ leaders met. <q by="Pilar Soto">‘A good day,’</q> said <person>Pilar Soto</person>.',
  ],
  [
    'years and feet with apostrophes open nothing',
    'The class of ’98 built a 12\' wall. <q by="Hank Wolfe">"It held,"</q> <person>Hank Wolfe</person> said.',
  ],
  [
    'inches open nothing',
    'A 6" pipe burst under the school. <q by="Nadia Aziz">"We smelled it first,"</q> said <person>Nadia Aziz</person>, the caretaker.',
  ],
  ['guillemets', '<q by="Luc Morel">« La porte est ouverte »</q>, said <person>Luc Morel</person>.'],
  ['low and high marks', '<q by="Jana Weber">„Wir gehen nicht“</q>, said <person>Jana Weber</person>.'],
  [
    'a straight mark that closes after a bracket',
    '<person>Ali Raza</person> said: <q by="Ali Raza">"It was late (very late)."</q>',
  ],
  [
    'a mark that opens after a dash',
    'One thing is sure—<q by="Tom Reed">“nobody reads the manual”</q>—as <person>Tom Reed</person> put it.',
  ],
  [
    'a full stop after the closing mark',
    '<person>Ravi Menon</person> called it <q by="Ravi Menon">‘a ship without a port’</q>.',
  ],
  [
    'three paragraphs of one speech, closed in the last',
    '<person>Lea Kuhn</person> told the hearing: <q by="Lea Kuhn">“I saw the smoke at six.</q>\n\n<q by="Lea Kuhn">“I rang the bell.</q>\n\n<q by="Lea Kuhn">“Nobody came.”</q>',
  ],
  [
    'square brackets and dots within',
    '<q by="Otto Lang">“They [the owners] knew … and they waited,”</q> said <person>Otto Lang</person>.',
  ],
  [
    'a quotation that opens a bracketed aside',
    'The minister (<q by="minister">“I am not a plumber”</q>, he joked) left early.',
  ],
  [
    'two quotations that touch',
    '<q by="Ada Lowe">"No."</q> <q by="Ada Lowe">"Never,"</q> <person>Ada Lowe</person> said.',
  ],
  [
    'an opening mark nobody closes swallows nothing',
    'The sign read “closed. <person>Ben Katz</person> said: <q by="Ben Katz">"We are open."</q>',
  ],
  [
    'marks in a heading make no quotation',
    '<h>‘We were ignored’, say islanders</h>\n\nThe ferry stopped in <date iso="2025-05">May</date>.',
  ],
];

const SCARE: readonly (readonly [string, string])[] = [
  ['a so-called thing', 'Customs seized so-called <scare>“ghost boats”</scare> off <place>Palau</place>.'],
  ['a nickname', 'General <person>Min Aung</person>, known as <scare>“the Professor”</scare>, arrived at noon.'],
  ['a title of a book', 'Her novel, <scare>“The Salt Road”</scare>, sold ten thousand copies.'],
  ['a theme', 'The summit met under the theme <scare>“Shared Skies, Shared Duties”</scare>.'],
  ['a term explained', 'Farmers burn stubble, a practice called <scare>“parali”</scare>, every autumn.'],
  ['an ironical word', 'The <scare>"improved"</scare> line ran two hours late.'],
  ['a named policy', 'Its <scare>“zero-landfill”</scare> policy begins in <date iso="2026">2026</date>.'],
  ['a film', 'The documentary <scare>‘A Slow Flood’</scare> opens in <place>Doha</place> next month.'],
  ['a term translated', 'The word <scare>“harambee”</scare> means <scare>“pull together”</scare>.'],
  ['a ship in marks', 'The ferry <scare>“Star of Penang”</scare> ran aground.'],
  ['a term in a report', 'The plan ranks sites as <scare>“red”</scare> or <scare>“amber”</scare>.'],
  ['a song', 'They sang <scare>“Old Men of the Sea”</scare> at the gate.'],
  ['a category of law', 'He was charged with <scare>“insulting a public body”</scare> under article 301.'],
];

describe('where a quotation begins and ends', () => {
  it.each(CASES)('%s', (_name, markup) => {
    const { expected, found } = compareQuotations(markup);
    expect(found).toEqual(expected);
  });
});

describe('quoted terms nobody speaks', () => {
  it.each(SCARE)('%s', (_name, markup) => {
    expect(compareQuotations(markup).found).toEqual([]);
  });
});
