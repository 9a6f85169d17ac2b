import { describe, expect, it } from 'vitest';
import { compareReported } from './read-snippet.ts';

const CASES: readonly (readonly [string, string])[] = [
  [
    'a pronoun for the last sentence’s subject',
    '<person>Sina Tuilagi</person> met the growers on <date iso="2025-06-14">Saturday</date>. He <said by="Sina Tuilagi">said that the levy</said> would be halved.',
  ],
  [
    'she, past a man mentioned in between',
    '<person>Teresa Mbeki</person> replaced <person>John Abara</person> in <date iso="2024">2024</date>. She <said by="Teresa Mbeki">told the inquiry that</said> records had been burnt.',
  ],
  [
    'it for an organisation',
    'The <org>Bank of Ghana</org> held its rate at <fig v="27" u="%">27%</fig>. It <said by="Bank of Ghana">said inflation would</said> ease.',
  ],
  [
    'they for several',
    'The ministers met behind closed doors. They <said by="ministers">stressed that no member</said> would be left behind.',
  ],
  [
    'the minister named before',
    'Trade Minister <person>Kavita Rao</person> landed in <place>Geneva</place>. The minister <said by="Kavita Rao">said that talks</said> had stalled.',
  ],
  [
    'the chief executive named in an apposition before',
    '<person>Pekka Salo</person>, chief executive of <org>Lumo</org>, sold his shares in <date iso="2025-05">May</date>. The chief executive <said by="Pekka Salo">said he needed</said> the cash.',
  ],
  [
    'the company, when two organisations are named',
    '<org>Orrin Steel Ltd</org> was fined by the <org>Environment Agency</org>. The company <said by="Orrin Steel Ltd">said it would</said> appeal.',
  ],
  [
    'a spokesman for somebody',
    'A spokesman for the <org>Interior Ministry</org> <said by="spokesman for the Interior Ministry">said that forty</said> arrests were made.',
  ],
  [
    'an organisation’s named spokesman',
    '<org>UNHCR</org> spokesperson <person>Amara Diallo</person> <said by="Amara Diallo">said the camp</said> was full.',
  ],
  [
    'a spokesman, named in apposition',
    'A spokesman for the police, <person>Colm Reilly</person>, <said by="Colm Reilly">said that the driver</said> was in custody.',
  ],
  [
    'a person in a relative clause',
    '<person>Dilek Aydın</person>, who lost her brother in the collapse, <said by="Dilek Aydın">said the owners</said> had been warned.',
  ],
  [
    'a person with a party in brackets',
    '<person>Wong Mei Fun</person> (<org>Democratic Action</org>-<place>Ipoh</place>) <said by="Wong Mei Fun">told the House that</said> flats stood empty.',
  ],
  ['two people', 'Opposition leaders <said by="Opposition leaders">said the vote</said> had been stolen.'],
  [
    'after a fronted phrase',
    'In <place>Nairobi</place>, <person>James Mwangi</person> <said by="James Mwangi">said that lenders</said> were ready.',
  ],
  [
    'after a fronted clause with its own names',
    'As troops entered <place>Goma</place>, President <person>Félix Ilunga</person> <said by="Félix Ilunga">said that the army</said> would hold the lake.',
  ],
  [
    'for a group',
    'For the defence, <person>Rhona Speirs</person> KC <said by="Rhona Speirs">argued that the search</said> was unlawful.',
  ],
  [
    'a country’s ministry',
    '<place>Chile</place>’s mining ministry <said by="Chile’s mining ministry">estimates that royalties</said> will rise.',
  ],
  ['a capital as the speaker', '<place>Beijing</place> <said by="Beijing">said that the drills</said> were routine.'],
  [
    'a nationality',
    'Nepalese officials <said by="Nepalese officials">complained that the gates</said> were opened without notice.',
  ],
  [
    'an adverb between subject and verb',
    'The union <said by="union">has repeatedly warned that the line</said> is unsafe.',
  ],
  [
    'a date between subject and verb',
    'The <org>Fed</org> on <date iso="2025-06-18">Wednesday</date> <said by="Fed">said that rates</said> would stay put.',
  ],
  [
    'subject after a participle clause',
    'Speaking in <place>Suva</place>, <person>Litia Vakalala</person> <said by="Litia Vakalala">said the reef</said> could recover.',
  ],
  [
    'a bracketed abbreviation between',
    'The <org>Federal Aviation Authority</org> (<org n="Federal Aviation Authority">FAA</org>) <said by="Federal Aviation Authority">said that the jet</said> had been cleared.',
  ],
  [
    'numbered paragraph of a communique',
    '4. The Ministers <said by="Ministers">noted with concern that</said> stocks were falling.',
  ],
  [
    'a bullet',
    '• The <org>World Food Programme</org> <said by="World Food Programme">warns that stocks</said> will run out.',
  ],
  ['first person', 'I <said by="" opt="1">told him that the well</said> was dry.'],
];

describe('the speaker of reported speech', () => {
  it.each(CASES)('%s', (_name, markup) => {
    const { expected, found } = compareReported(markup);
    expect(found).toEqual(expected);
  });
});
