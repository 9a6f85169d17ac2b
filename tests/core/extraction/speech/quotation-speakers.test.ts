import { describe, expect, it } from 'vitest';
import { compareQuotations } from './read-snippet.ts';

/** Each case: the class of wording, and a snippet in the markup of tests/articles. */
const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'a verb and a name after the quotation': [
    [
      'verb, title, name',
      '<q by="Ngozi Balogun">“We have run out of chlorine,”</q> said Dr <person>Ngozi Balogun</person>, the hospital’s medical director.',
    ],
    [
      'verb, description, name',
      '<q by="Tadeusz Krol">“The river is higher than in 1997,”</q> warned retired engineer <person>Tadeusz Krol</person>, 71.',
    ],
    [
      'verb, office of an organisation, name',
      '<q by="Lindiwe Mokoena">"This is a lifeline,"</q> said <org>Transnet</org> chief executive <person>Lindiwe Mokoena</person> on <date iso="2025-06-17">Tuesday</date>.',
    ],
    [
      'verb and organisation',
      '<q by="Central Bank of Kenya">"The shilling has stabilised,"</q> said the <org>Central Bank of Kenya</org> in a statement.',
    ],
    [
      'verb, office in apposition before the name',
      '<q by="Paula Ferreira">“It is not over,”</q> said the mayor of <place>Porto Alegre</place>, <person>Paula Ferreira</person>.',
    ],
    [
      'adverb before the verb',
      '<q by="Li Wen">"We were never asked,"</q> angrily replied <person>Li Wen</person>, who runs a noodle shop in <place>Wuhan</place>.',
    ],
    [
      'present tense',
      '<q by="Rania Haddad">“I still count the stairs,”</q> says <person>Rania Haddad</person>, a teacher from <place>Homs</place>.',
    ],
    [
      'question mark instead of a comma',
      '<q by="Oscar Quispe">"Who will pay for the trucks?"</q> asked <person>Oscar Quispe</person>, a driver in <place>El Alto</place>.',
    ],
    [
      'verb, name with a lower-case particle',
      '<q by="Joost van der Meer">‘Nobody told us the dyke was private,’</q> said <person>Joost van der Meer</person> of the <org>Zeeland Farmers’ Union</org>.',
    ],
    [
      'nobody but a role',
      '<q by="spokesman for the ministry">“The road will reopen within days,”</q> said a spokesman for the ministry.',
    ],
    [
      'a role with its organisation',
      '<q by="spokeswoman for Air Lanka">"No passenger was hurt,"</q> said a spokeswoman for <org>Air Lanka</org>.',
    ],
    [
      'who spoke on condition of anonymity',
      '<q by="senior diplomat">"They are buying time,"</q> said a senior diplomat, speaking on condition of anonymity.',
    ],
  ],
  'a name and a verb after the quotation': [
    [
      'surname and verb',
      '<person>Kofi Mensah</person> owns two boats. <q by="Kofi Mensah">"The fish have moved,"</q> <person n="Kofi Mensah">Mensah</person> said.',
    ],
    [
      'title, surname, verb',
      '<q by="Tan Boon Huat">"We will comply with the order,"</q> Mr <person n="Tan Boon Huat">Tan</person> told reporters. <person>Tan Boon Huat</person> heads the firm.',
    ],
    [
      'office, name, verb',
      '<q by="Nurlan Abdykadyrov">“Snow will decide,”</q> Deputy Energy Minister <person>Nurlan Abdykadyrov</person> told <org>Kabar News</org>.',
    ],
    [
      'name, apposition, verb',
      '<q by="Hana Novotná">“This is about trust,”</q> <person>Hana Novotná</person>, an economist at <org>Charles University</org>, said.',
    ],
    [
      'name, long apposition, verb',
      '<q by="Samuel Ortiz">"The numbers do not lie,"</q> <person>Samuel Ortiz</person>, who has chaired the county water board since <date iso="2011">2011</date>, said in an interview.',
    ],
    [
      'the role of somebody named before',
      '<person>Ibrahim Wetangula</person>, the governor of <place>Garissa</place>, flew in by helicopter. <q by="Ibrahim Wetangula">“I have never seen the river so high,”</q> the governor said.',
    ],
    [
      'the office before the name, then the office alone',
      'Health Minister <person>Aino Lehtonen</person> visited the ward. <q by="Aino Lehtonen">“We need nurses more than walls,”</q> the minister told staff.',
    ],
    [
      'the company named before',
      '<org>Kestrel Mining Ltd</org> denied wrongdoing. <q by="Kestrel Mining Ltd">“We have met every licence condition,”</q> the company said in a statement.',
    ],
    [
      'the ministry named before',
      'The <org>Ministry of Agriculture</org> opened an inquiry. <q by="Ministry of Agriculture">“The seed was certified,”</q> the ministry said.',
    ],
    [
      'the statement',
      'The <org>Arab League</org> met in <place>Cairo</place>. <q by="statement">“The council rejects any partition,”</q> the statement read.',
    ],
    [
      'several speakers',
      '<q by="prosecutors">"He acted alone,"</q> prosecutors said in a filing on <date iso="2025-06-16">Monday</date>.',
    ],
    [
      'between two halves of one sentence',
      '<q by="Ewa Lis">“If the ice goes,”</q> <person>Ewa Lis</person> said, <q by="Ewa Lis">“the harbour goes with it.”</q>',
    ],
  ],
  'a pronoun': [
    [
      'she, in the next sentence',
      '<person>Fatou Ndiaye</person> lost her stall in the fire. <q by="Fatou Ndiaye">“I sold onions there for thirty years,”</q> she said.',
    ],
    [
      'he, over a paragraph',
      '<person>Marek Dvořák</person> signed the order on <date iso="2025-06-16">Monday</date> after a short ceremony.\n\n<q by="Marek Dvořák">“This closes a painful chapter,”</q> he said.',
    ],
    [
      'she, though a man was named last',
      'Justice Minister <person>Carmen Salcedo</person> met her counterpart, <person>Pedro Arango</person>, in <place>Lima</place>. <q by="Carmen Salcedo">"We agreed on almost nothing,"</q> she said.',
    ],
    [
      'he added after a named quotation',
      '<q by="Isaac Otim">“The bridge is safe,”</q> said <person>Isaac Otim</person>, the chief engineer. <q by="Isaac Otim">“I drive over it every morning,”</q> he added.',
    ],
    [
      'he, when the other person is only told something',
      '<person>Viktor Hajdu</person> telephoned <person>Milan Petrović</person> on <date iso="2025-06-15">Sunday</date>. <q by="Viktor Hajdu">“I told him the gas would flow,”</q> he said.',
    ],
    [
      'they for an organisation',
      '<org>Doctors for Palawan</org> closed its clinic. <q by="Doctors for Palawan">“We cannot guarantee the safety of patients,”</q> it said in a statement.',
    ],
    [
      'verb before the quotation',
      '<person>Grace Achieng</person> has waited since dawn. She said: <q by="Grace Achieng">“They promised flour, and there is none.”</q>',
    ],
  ],
  'words before the quotation': [
    [
      'name said colon',
      'Sir <person>Alistair Munro</person> said: <q by="Alistair Munro">“The inquiry must be independent.”</q>',
    ],
    [
      'name, office, said colon',
      '<person>Beatriz Fontes</person>, general secretary of the <org>Dockworkers’ Federation</org>, said: <q by="Beatriz Fontes">“Our members will not cross that line.”</q>',
    ],
    [
      'name said comma',
      '<person>Daniel Kipchoge</person> said, <q by="Daniel Kipchoge">"I only wanted to finish."</q>',
    ],
    [
      'commenting on it',
      'Commenting on the results, chief executive <person>Olivia Stern</person> said: <q by="Olivia Stern">“It has been a record year.”</q>',
    ],
    [
      'a fragment within reported speech',
      'President <person>Luis Maldonado</person> said the strike was <q by="Luis Maldonado">"a betrayal of the sick"</q>.',
    ],
    [
      'a fragment after described as',
      '<person>Yoshiko Arai</person> described the merger as <q by="Yoshiko Arai">“a marriage of two widows”</q>.',
    ],
    [
      'a fragment after called',
      'The opposition leader, <person>Tendai Moyo</person>, called the budget <q by="Tendai Moyo">“a insult in six chapters”</q>.',
    ],
    [
      'a fragment with an organisation as speaker',
      'The <org>International Monetary Fund</org> said growth would be <q by="International Monetary Fund">“markedly slower”</q> in the second half.',
    ],
    [
      'told somebody that',
      '<person>Ruslan Bekov</person> told the committee that the pipeline was <q by="Ruslan Bekov">"a museum piece"</q>.',
    ],
    [
      'in a letter to somebody',
      'In a letter to <person>Ana Bell</person>, the regulator, <person>Hugo Lindqvist</person> wrote: <q by="Hugo Lindqvist">“We regret the delay.”</q>',
    ],
    [
      'according to',
      'The reactor is <q by="Mei-ling Tsai">“in excellent health”</q>, according to plant manager <person>Mei-ling Tsai</person>.',
    ],
    [
      'a whole sentence after a lead-in without a verb of speech',
      '<person>Halima Yusuf</person> was less patient. <q by="Halima Yusuf">“Every year the same promise.”</q>',
    ],
    [
      'a participle: saying',
      '<person>Jorge Salas</person> defended the cut, saying <q by="Jorge Salas">"there is no other money"</q>.',
    ],
    [
      'passive: was described by somebody as',
      'The deal was described by <person>Karen Whitlock</person> as <q by="Karen Whitlock">“the best we could get”</q>.',
    ],
    [
      'asked why, he replied',
      'Asked why he had left, <person>Amadou Cissé</person> replied: <q by="Amadou Cissé">“Because nobody stayed.”</q>',
    ],
    [
      'a social media post',
      'In a post on <org>X</org>, Prime Minister <person>Rasa Petraitė</person> wrote that the border would reopen <q by="Rasa Petraitė">“when it is safe, not before”</q>.',
    ],
  ],
  'the same paragraph or the next': [
    [
      'a second sentence quoted after the attribution',
      '<q by="Sipho Dlamini">“We buried the cable,”</q> said <person>Sipho Dlamini</person>, a technician. <q by="Sipho Dlamini">“They dug it up again.”</q>',
    ],
    [
      'a third with words of the writer between',
      '<q by="Inés Robledo">"I planted early,"</q> <person>Inés Robledo</person> said. She pointed at the terraces. <q by="Inés Robledo">"Now look at it."</q>',
    ],
    [
      'a quotation over two paragraphs',
      '<person>Olga Marchenko</person> said: <q by="Olga Marchenko">“We came with two suitcases.</q>\n\n<q by="Olga Marchenko">“We left with one.”</q>',
    ],
    [
      'a new paragraph of quotation alone goes on with the speaker',
      '<q by="Brian O’Hare">“The council has no plan,”</q> said <person>Brian O’Hare</person>, who leads the residents’ group.\n\n<q by="Brian O’Hare">“It has a brochure.”</q>',
    ],
    [
      'the speaker is named only after the second half',
      '<q by="Nasser al-Qahtani">"No. The tender was open. Nobody complained then,"</q> <person>Nasser al-Qahtani</person> said. <q by="Nasser al-Qahtani">"Why now?"</q>',
    ],
    [
      'two speakers in one paragraph',
      '<q by="Petra Vogel">“It is too little,”</q> said <person>Petra Vogel</person> of the <org>Green Party</org>, while <person>Klaus Brandt</person> of the <org>Liberals</org> called it <q by="Klaus Brandt">“a start nobody dared to make”</q>.',
    ],
  ],
  'a label': [
    [
      'a name and a colon in an interview',
      '<person>Farah Siddiqui</person>: <q by="Farah Siddiqui">“I would do it again tomorrow.”</q>',
    ],
    [
      'a name with an office and a colon',
      'Mr. <person>Anil Deshpande</person> (<place>Nashik</place>): <q by="Anil Deshpande">"Will the minister give a date?"</q>',
    ],
  ],
};

describe.each(Object.entries(CASES))('the speaker of a quotation: %s', (_group, cases) => {
  it.each(cases)('%s', (_name, markup) => {
    const { expected, found } = compareQuotations(markup);
    expect(found).toEqual(expected);
  });
});
