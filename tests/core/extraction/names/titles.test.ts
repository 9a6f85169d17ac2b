import { describe, expect, it } from 'vitest';
import { foundIn, mentionsOf, readMarked } from './marked-text.ts';

describe('a title or an office before a name is no part of it', () => {
  it.each([
    'British: Dame {person Harriet Okonjo-Vale} and Sir {person Tobias Renwick} KC met Lord {person Pemberley} on Monday.',
    'The Rt Hon {person Marcus Eldridge} MP wrote to Baroness {person Thistlewood} and to Cllr {person Asha Menon}.',
    'Mr {person Oduya} and Mrs {person Lindqvist} sat beside Ms. {person Park} and Dr. {person Ferreira}.',
    'Prof. Sir {person Desmond Achebe} and Prof {person Ingeborg Halvorsen} reviewed the data.',
    'American: Sen. {person Dolores Whitcomb}, Rep. {person Amos Trujillo} and Gov. {person Lena Stroud} signed it.',
    'Lt. Gen. {person Walter Briggs} and Sgt. {person Nora Quill} testified before Judge {person Philip Arden}.',
    'Malaysian: Tan Sri Dr {person Azmi Harun}, Datuk Seri {person Noraini Salleh} and YB {person Wong Kah Meng} spoke.',
    'Tun Dr {person Hamdan Yusof} thanked Toh Puan {person Sharifah Aini} and Puan {person Rokiah Daud}.',
    'Indian: Shri {person Raghunath Iyer}, Smt {person Kavita Deshpande} and Justice {person Farah Siddiqui} sat together.',
    'African: Alhaji {person Sani Dikko}, Ato {person Girma Tadesse}, Mzee {person Odhiambo} and Chief {person Emeka Obi} came.',
    'Clergy: Archbishop {person Luis Ocampo}, Rabbi {person Eli Sternberg}, Sheikh {person Bilal Nasser} and Sister {person Agnes Mwale} led the prayers.',
    'Military: Brigadier {person Kofi Ansah}, Colonel {person Marta Ruiz} and Admiral {person Chen Guowei} watched.',
    'H.E. {person Tran Van Loc} received Herr {person Jonas Keller} and Señora {person Pilar Quintero}.',
  ])('%s', (text) => {
    const marked = readMarked(text);
    expect(foundIn(marked)).toEqual(marked.names);
  });
});

describe('a portfolio, a place or a body before the office is told apart from the holder', () => {
  it.each([
    'Finance Minister {person Rodrigo Albornoz} said the budget was ready.',
    'Environment Cabinet Secretary {person Grace Wambui} will speak.',
    '{place Kerala} Health Minister {person Lathika Varma} denied it.',
    '{place Sabah} Assistant Minister Datuk {person Jeffry anak Lagat} agreed.',
    '{place London} Mayor {person Imran Dastgir} and {place Ohio} Governor {person Beth Canning} spoke.',
    'Minister of Relief {person Chimwemwe Banda} told reporters.',
    'Minister for Trade and Industry {person Lim Swee Hock} opened the talks.',
    'Union Minister for Jal Shakti Shri {person Devendra Rathore} replied.',
    '{organisation NATO} Secretary-General {person Pieter van Houten} warned the allies.',
    '{organisation BBC} Director-General {person Alice Farnham} resigned.',
    'German Chancellor {person Ulrich Brandt} flew to {place Ankara}.',
    'The president of {place Kenya}, {person Josephine Chebet}, arrived.',
    'Deputy Prime Minister and Minister for Rural Affairs {person Maszlan Idris} launched it.',
    '{organisation Pacific Shelf Energy} chief executive {person Tom Adeyemi} sold his shares.',
    'Board chair {person Bill Church} and facilities director {person Xiong Vang} disagreed.',
    'Humanitarian Coordinator {person Ingrid Solheim} appealed for funds.',
    'Assistant U.S. Attorney {person Lorena Vidal} asked for ten years.',
    'Chief Justice {person Amara Nwosu} dissented.',
    'The Secretary of State for Housing, {person Helen Ashby}, declined.',
    'Former {organisation World Bank} economist {person Nadia Rahimi} disagrees.',
    'Acting Police Commissioner {person Delroy Grant} named no suspect.',
    'Superintendent Dr. {person Karen Bright Eagle} wept.',
  ])('%s', (text) => {
    const marked = readMarked(text);
    expect(foundIn(marked)).toEqual(marked.names);
  });

  it('keeps the office as the role', () => {
    const { article } = readMarked(
      'Foreign Minister {person Anwar Salim} met Dr {person Ana Prado} and {person Otto Berg}.',
    );
    expect(mentionsOf(article, []).map(({ name, role }) => [name, role])).toEqual([
      ['Anwar Salim', 'Foreign Minister'],
      ['Ana Prado', 'Dr'],
      ['Otto Berg', undefined],
    ]);
  });
});

describe('letters after a name are no part of it', () => {
  it.each([
    'Infrastructure Minister {person Siobhan Devlin} MLA welcomed it.',
    '{person Ngozi Adeyemi-Clarke} OBE became chief executive.',
    '{person Ravi Menon} SC, for the appellant, said little.',
    'Sir {person Gareth Pugh-Bowen} KC chaired the review and {person Rhys Tolland} MP answered.',
    '{person Martin Luther Hayes} Jr. and {person Paula Reyes} PhD signed.',
  ])('%s', (text) => {
    const marked = readMarked(text);
    expect(foundIn(marked)).toEqual(marked.names);
  });
});

describe('an office alone names nobody', () => {
  it.each([
    'The Prime Minister and the Foreign Minister left. The Chief Justice stayed.',
    'The Food Security and Rural Economy Minister said the scheme would begin soon.',
    'Mr Speaker, the Minister for Health knows this. The President will sign.',
    'The Advocate General and the Secretary-General declined to comment.',
    'A Vice President of the bank and the Chief Executive Officer resigned.',
  ])('%s', (text) => {
    const marked = readMarked(text);
    expect(foundIn(marked)).toEqual(marked.names);
  });
});
