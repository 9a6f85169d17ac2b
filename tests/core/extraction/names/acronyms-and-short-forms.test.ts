import { describe, expect, it } from 'vitest';
import { foundIn, readMarked } from './marked-text.ts';

function check(text: string): void {
  const marked = readMarked(text);
  expect(foundIn(marked)).toEqual(marked.names);
}

describe('an acronym in brackets stands for the name beside it', () => {
  it.each([
    'The {organisation Lagan Valley Water Trust} ({organisation LVWT|Lagan Valley Water Trust}) cut leaks. Later {organisation LVWT|Lagan Valley Water Trust} paid.',
    'The {organisation Department for Infrastructure} ({organisation DfI|Department for Infrastructure}) agreed. {organisation DfI|Department for Infrastructure} staff came.',
    '{organisation NHTB|National Housing Trust Board} ({organisation National Housing Trust Board}) wrote. The {organisation NHTB|National Housing Trust Board} waits.',
    'The {programme Luang Prabang Action Plan on Salinity} ({programme LPAP|Luang Prabang Action Plan on Salinity}) began. The {programme LPAP|Luang Prabang Action Plan on Salinity} ends in 2030.',
    '{organisation Majlis Amanah Petani} ({organisation Mapan|Majlis Amanah Petani}) bought seed, and {organisation Mapan|Majlis Amanah Petani} sold it.',
    'The {place Republic of Korea} ({place ROK|Republic of Korea}) paid. The {place ROK|Republic of Korea} will pay again.',
    'The {programme Blue Road Initiative} ({programme BRI|Blue Road Initiative}) grew. Under {programme BRI|Blue Road Initiative} rules nothing changed.',
    'The {organisation Belfast Robotics Institute} ({organisation BRI|Belfast Robotics Institute}) built it. {organisation BRI|Belfast Robotics Institute} engineers left.',
    'The {programme 13th Malaysia Plan} ({programme 13MP|13th Malaysia Plan}) was tabled.',
  ])('%s', check);

  it('is a party, not another name, after a person', () => {
    check('{person Lalit Prasad Verma} ({organisation BJP}) and {person Asha Rani} ({organisation INC}) spoke.');
  });

  it('is no name when it stands for plain words', () => {
    check(
      'The gross domestic product (GDP) and a memorandum of understanding (MoU) matter. Water, sanitation (WASH) too.',
    );
  });
});

describe('a part of a name told before stands for it', () => {
  it.each([
    '{person Amina Otieno} counts. {person Otieno|Amina Otieno} shrugs. “{person Amina|Amina Otieno} is right,” he said.',
    '{person Karen Bright Eagle} spoke. “I read,” said {person Bright Eagle|Karen Bright Eagle}.',
    '{person Bill Church} spoke. {person Church|Bill Church} said no. The church was full.',
    'Gov. {person Janet Field} paid. The money, {person Field|Janet Field} said, was there.',
    '{person Anneke de Vries} left. Ms {person de Vries|Anneke de Vries} had been there since May.',
    '{person Abdulrahman al-Mikhlafi} spoke. {person Al-Mikhlafi|Abdulrahman al-Mikhlafi} then left.',
    '{person Xi Guangli} arrived. President {person Xi|Xi Guangli} smiled.',
    'Datuk {person Hishamzul Kamarulzain} spoke. {person Hishamzul|Hishamzul Kamarulzain} said yes.',
    '{person Ivan Paris} won. {person Paris|Ivan Paris} said he was glad.',
    '{organisation Beras Utara Bhd} hired. {organisation Beras Utara|Beras Utara Bhd} pays well.',
    '{organisation Yellow Pine Homes} builds. {organisation Yellow Pine|Yellow Pine Homes} will give land.',
    '{organisation Lincoln Elementary} closes. {organisation Lincoln|Lincoln Elementary}’s pupils move.',
    'The {place Kosi river} rose. The {place Kosi|Kosi river} fell again.',
  ])('%s', check);

  it('tells two people of one surname apart by who was named last', () => {
    check(
      '{person John Mbeki} spoke first. Then {person Thandi Mbeki} spoke. {person Mbeki|Thandi Mbeki} sat down. {person John|John Mbeki} left.',
    );
  });
});
