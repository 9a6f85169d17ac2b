import { type FactCase, fact } from './fact-case.ts';

/** What was agreed, happened and is counted. */
export const DEEDS: Readonly<Record<string, readonly FactCase[]>> = {
  agreement: [
    fact(
      'Kenya and Uganda signed a memorandum of understanding on cross-border power on 12 May 2025.',
      '<fact kind="agreement"><place>Kenya</place> and <place>Uganda</place> signed a memorandum of understanding on cross-border power on <date iso="2025-05-12">12 May 2025</date>.</fact>',
    ),
    fact(
      'Norway will lend Malawi NOK 40 million under the agreement.',
      '<fact kind="agreement|figure"><place>Norway</place> will lend <place>Malawi</place> <fig v="40000000" u="NOK">NOK 40 million</fig> under the agreement.</fact>',
    ),
    fact(
      'The two ministers agreed to reopen the Bagratashen crossing from 1 July.',
      '<fact kind="agreement">The two ministers agreed to reopen the <place>Bagratashen crossing</place> from <date iso="2025-07-01">1 July</date>.</fact>',
    ),
    fact(
      '[Vietnam] ratified the treaty in March.',
      '<place>Vietnam</place> has been slow to join. <fact kind="agreement" also="Vietnam">It ratified the treaty in <date iso="2025-03">March</date>.</fact>',
    ),
    fact(
      'Orrin Steel and Tata Power reached a supply deal worth £1.2bn on Monday.',
      '<fact kind="agreement|figure"><org>Orrin Steel</org> and <org>Tata Power</org> reached a supply deal worth <fig v="1200000000" u="GBP">£1.2bn</fig> on <date iso="2025-06-16">Monday</date>.</fact>',
    ),
    fact(
      'The European Union has pledged €8 million for shelter in Sofala.',
      '<fact kind="agreement|figure">The <org>European Union</org> has pledged <fig v="8000000" u="EUR">€8 million</fig> for shelter in <place>Sofala</place>.</fact>',
    ),
    fact(
      'Members adopted the Luanda Action Plan at their meeting on 3 June.',
      '<fact kind="agreement|programme">Members adopted the <prog>Luanda Action Plan</prog> at their meeting on <date iso="2025-06-03">3 June</date>.</fact>',
    ),
    fact(
      'Under the agreement [a five-year partnership with the University of Otsego], Lake Health will train 60 nurses.',
      '<org>Lake Health</org> announced a five-year partnership with the <org>University of Otsego</org>. <fact kind="agreement|figure" also="University of Otsego">Under the agreement, <org>Lake Health</org> will train <fig v="60" u="nurses">60 nurses</fig>.</fact>',
    ),
  ],
  event: [
    fact(
      'Cyclone Farida made landfall near Quelimane on 11 February.',
      '<fact kind="event"><prog>Cyclone Farida</prog> made landfall near <place>Quelimane</place> on <date iso="2025-02-11">11 February</date>.</fact>',
    ),
    fact(
      'President Joaquim Matsinhe declared a state of emergency on Thursday.',
      '<fact kind="event">President <person>Joaquim Matsinhe</person> declared a state of emergency on <date iso="2025-06-12">Thursday</date>.</fact>',
    ),
    fact(
      '[Teresa Mbeki] opened the new terminal in Durban on 4 June.',
      'Transport Minister <person>Teresa Mbeki</person> flew in by helicopter. <fact kind="event" also="Teresa Mbeki">She opened the new terminal in <place>Durban</place> on <date iso="2025-06-04">4 June</date>.</fact>',
    ),
    fact(
      'The summit will be held in Apia from 21 to 26 October.',
      '<fact kind="event">The summit will be held in <place>Apia</place> from <date iso="2025-10-21/2025-10-26">21 to 26 October</date>.</fact>',
    ),
    fact(
      'Parliament passed the Water Services Bill on Tuesday night.',
      '<fact kind="event"><org>Parliament</org> passed the <prog>Water Services Bill</prog> on <date iso="2025-06-17">Tuesday</date> night.</fact>',
    ),
    fact(
      'Beira airport reopened on 16 February.',
      '<fact kind="event"><place>Beira airport</place> reopened on <date iso="2025-02-16">16 February</date>.</fact>',
    ),
    fact(
      'A blast at the Kallar mine killed nine workers on Sunday.',
      '<fact kind="event">A blast at the <place>Kallar mine</place> killed <fig v="9" u="workers">nine workers</fig> on <date iso="2025-06-15">Sunday</date>.</fact>',
    ),
    fact(
      'The High Court sentenced [Goran Ilić] to six years on 2 June.',
      'The former mayor, <person>Goran Ilić</person>, showed no emotion. <fact kind="event" also="Goran Ilić">The <org>High Court</org> sentenced <person n="Goran Ilić">Ilić</person> to <fig v="6" u="years">six years</fig> on <date iso="2025-06-02">2 June</date>.</fact>',
    ),
    fact(
      'Police arrested four men in Leeds on 9 June.',
      '<fact kind="event">Police arrested <fig v="4" u="men">four men</fig> in <place>Leeds</place> on <date iso="2025-06-09">9 June</date>.</fact>',
    ),
    fact(
      'A mid-term review will be tabled by June 2028.',
      '<fact kind="event">A mid-term review will be tabled by <date iso="2028-06">June 2028</date>.</fact>',
    ),
    fact(
      'The line is due to open in spring 2026.',
      '<fact kind="event">The line is due to open in <date iso="2026-03/2026-05">spring 2026</date>.</fact>',
    ),
  ],
  figure: [
    fact(
      'Exports rose 12.4% to $318.6 million in the second quarter.',
      '<fact kind="figure">Exports rose <fig v="12.4" u="%">12.4%</fig> to <fig v="318600000" u="USD">$318.6 million</fig> in the <date iso="2025-04/2025-06">second quarter</date>.</fact>',
    ),
    fact(
      'Unemployment in Spain fell to 10.6% in May.',
      '<fact kind="figure">Unemployment in <place>Spain</place> fell to <fig v="10.6" u="%">10.6%</fig> in <date iso="2025-05">May</date>.</fact>',
    ),
    fact(
      'Some 118,500 people are sheltering in Zambezia.',
      '<fact kind="figure">Some <fig v="118500" u="people">118,500 people</fig> are sheltering in <place>Zambezia</place>.</fact>',
    ),
    fact(
      'In June [Abaya Steam] borrowed 9.6 billion birr.',
      '<org>Abaya Steam</org> runs three power stations. <fact kind="figure|event|agreement" also="Abaya Steam">In <date iso="2025-06">June</date> it borrowed <fig v="9600000000" u="ETB">9.6 billion birr</fig>.</fact>',
    ),
    fact(
      'Between 5 and 7 per cent of the crop was lost.',
      '<fact kind="figure">Between <fig v="5..7" u="%">5 and 7 per cent</fig> of the crop was lost.</fact>',
    ),
    fact(
      'Net debt stood at 1.4 times earnings at the end of June.',
      '<fact kind="figure">Net debt stood at <fig v="1.4" u="x">1.4 times</fig> earnings at <date iso="2025-06-30">the end of June</date>.</fact>',
    ),
    fact(
      'The city has 3.1 million residents, up from 2.4 million in 2010.',
      '<fact kind="figure" when="none|2010">The city has <fig v="3100000" u="residents">3.1 million residents</fig>, up from <fig v="2400000" u="residents">2.4 million</fig> in <date iso="2010">2010</date>.</fact>',
    ),
    fact(
      'According to Statistics Canada, prices rose 0.4% in May.',
      '<fact kind="figure|statement"><said by="Statistics Canada">According to <org>Statistics Canada</org></said>, prices rose <fig v="0.4" u="%">0.4%</fig> in <date iso="2025-05">May</date>.</fact>',
    ),
    fact(
      'The dam holds 97 per cent of its capacity.',
      '<fact kind="figure">The dam holds <fig v="97" u="%">97 per cent</fig> of its capacity.</fact>',
    ),
  ],
};
