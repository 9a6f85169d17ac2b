import { describe, expect, it } from 'vitest';
import { compareReported } from './read-snippet.ts';

/** Each case: the class of wording, and a snippet in the markup of tests/articles. */
const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'a verb with that': [
    [
      'said that',
      '<person>Joseph Kabongo</person> <said by="Joseph Kabongo">said that the mine</said> would close by <date iso="2025-12">December</date>.',
    ],
    [
      'said on a day that',
      'The <org>European Commission</org> <said by="European Commission">said on <date iso="2025-06-17">Tuesday</date> that</said> it had opened an investigation.',
    ],
    [
      'told somebody that',
      '<person>Sun Haiyan</person> <said by="Sun Haiyan">told delegates in <place>Bali</place> that</said> talks would resume.',
    ],
    [
      'announced that',
      '<place>Rwanda</place> <said by="Rwanda">announced that it would withdraw</said> from the bloc.',
    ],
    [
      'confirmed that, after an apposition',
      '<person>Elsa Brandão</person>, the bank’s chair, <said by="Elsa Brandão">confirmed that two branches</said> had been robbed.',
    ],
    [
      'estimated that',
      'The <org>Asian Development Bank</org> <said by="Asian Development Bank">estimates that floods</said> cost the region <fig v="31000000000" u="USD">$31 billion</fig> a year.',
    ],
    ['denied that', 'Officials <said by="Officials">denied that the pilot</said> had slept.'],
    [
      'a noun clause after a comma: , she added, that',
      '<person>Miriam Okello</person> spoke for an hour. It was clear, <said by="Miriam Okello">she added, that</said> the dam needed repair.',
    ],
    ['made clear that', 'The ambassador <said by="ambassador">made clear that visas</said> would not be discussed.'],
    ['pointed out that', 'Critics <said by="Critics">point out that the law</said> was never debated.'],
    [
      'reminded somebody that',
      'Bishop <person>Paul Lema</person> <said by="Paul Lema">reminded the crowd that the church</said> owned the land.',
    ],
    [
      'two verbs of one speaker',
      '<person>Arturo Blas</person> <said by="Arturo Blas">said that the port</said> was full and <said by="Arturo Blas">warned that ships</said> would be turned away.',
    ],
    [
      'expressed hope that',
      '<person>Helen Ward</person> <said by="Helen Ward">expressed hope that a deal</said> could be struck by <date iso="2025-06-20">Friday</date>.',
    ],
    [
      'voiced concern that',
      'Aid agencies <said by="Aid agencies">voiced concern that trucks</said> were being looted.',
    ],
  ],
  'a verb without that': [
    [
      'said and a clause',
      'The <org>Philippine Coast Guard</org> <said by="Philippine Coast Guard">said two of its</said> boats were hit by water cannon.',
    ],
    [
      'said its',
      '<org>Nordvik Energi</org> <said by="Nordvik Energi">said its second-quarter</said> profit fell <fig v="8" u="%">8%</fig>.',
    ],
    [
      'told somebody the',
      '<person>Peter Naidoo</person> <said by="Peter Naidoo">told the court the guard</said> had left his post.',
    ],
    ['warned prices could', 'Millers <said by="Millers">warned prices could</said> double by the harvest.'],
    ['confirmed the deal would', 'The board <said by="board">confirmed the deal would</said> go ahead.'],
    ['said there', 'Police <said by="Police">said there were no</said> casualties.'],
    [
      'said to be about to: active said with an infinitive is no report, denied with a gerund is',
      '<person>Goran Ilić</person> <said by="Goran Ilić">denied having taken</said> any payment.',
    ],
    [
      'estimates something at',
      'Broker <org>Hale & Roe</org> <said by="Hale & Roe">estimates losses at</said> <fig v="90000000" u="GBP">£90m</fig>.'.replace(
        / & /g,
        ' &amp; ',
      ),
    ],
    ['says, present tense', 'The charity <said by="charity">says one in three</said> families skips a meal.'],
    [
      'believes',
      '<person>Sanjay Rawat</person>, a glaciologist, <said by="Sanjay Rawat">believes the lake could</said> burst within a year.',
    ],
    ['said he', 'The driver <said by="driver">said he had seen</said> nothing.'],
  ],
  'attribution at the end': [
    [
      'the company said',
      '<org>Tamarind Foods</org> is closing two plants. Output would move to <place>Penang</place>, <said by="Tamarind Foods">the company said</said>.',
    ],
    ['name said', 'The fire began in a warehouse, <said by="Leila Farouk"><person>Leila Farouk</person> said</said>.'],
    [
      'officials said on a day',
      'At least <fig v="14" u="people">14 people</fig> were hurt when a bus overturned near <place>Multan</place>, <said by="officials">officials said on <date iso="2025-06-16">Monday</date></said>.',
    ],
    [
      'verb before the name',
      'The tunnel will open in spring, <said by="Henrik Dahl">said <person>Henrik Dahl</person>, the project’s director</said>.',
    ],
    [
      'office and name said',
      'Rain is expected until Friday, <said by="Yusra Karim">chief forecaster <person>Yusra Karim</person> said</said>.',
    ],
    [
      'the ministry said in a statement',
      'The <org>Defence Ministry</org> lost contact with the aircraft. It carried nine crew, <said by="Defence Ministry">the ministry said in a statement</said>.',
    ],
    [
      'two people familiar',
      'The bank plans to cut <fig v="900" u="jobs">900 jobs</fig>, <said by="two people">two people familiar with the plan said</said>.',
    ],
    [
      'between the halves of a sentence',
      'The harbour, <said by="Ines Kolar"><person>Ines Kolar</person> said</said>, would stay shut until the wreck was moved.',
    ],
    [
      'he added',
      '<person>Abel Tesfaye</person> welcomed the grant. The money would buy seed and tools, <said by="Abel Tesfaye">he added</said>.',
    ],
    ['citing', 'The army took the airport, <said by="army spokesman">an army spokesman told reporters</said>.'],
    ['a court heard', 'The guard was asleep when the alarm rang, <said by="court">the court heard</said>.'],
  ],
  'according to': [
    [
      'in front',
      '<said by="World Bank">According to the <org>World Bank</org></said>, remittances rose by <fig v="4" u="%">4%</fig>.',
    ],
    ['at the end', 'Three of the five wells are dry, <said by="village elder">according to a village elder</said>.'],
    [
      'in the middle',
      'The vessel, <said by="Lloyd’s Register">according to <org>Lloyd’s Register</org></said>, was built in <date iso="1998">1998</date>.',
    ],
    [
      'a document',
      '<said by="draft communique">According to a draft communique</said> seen by reporters, members would raise the levy.',
    ],
    [
      'a document of somebody',
      'One in six bridges is unsafe, <said by="National Audit Office">according to a report by the <org>National Audit Office</org></said>.',
    ],
    [
      'figures of somebody',
      'Prices rose <fig v="0.4" u="%">0.4%</fig> in <date iso="2025-05">May</date>, <said by="Statistics Canada">according to data released by <org>Statistics Canada</org></said> on <date iso="2025-06-17">Tuesday</date>.',
    ],
    [
      'a person with an office',
      'Schools will open late, <said by="Rui Tavares">according to Education Minister <person>Rui Tavares</person></said>.',
    ],
    ['in the view of', '<said by="Anita Borg">In the view of <person>Anita Borg</person></said>, the treaty is dead.'],
    [
      'as somebody put it, as somebody noted',
      'The reservoir, <said by="Kenji Mori">as <person>Kenji Mori</person> noted</said>, serves two cities.',
    ],
  ],
  'a verb with a noun or an infinitive': [
    ['warned of', 'The <org>Red Cross</org> <said by="Red Cross">warned of a cholera</said> outbreak in the camps.'],
    ['warned against', 'Envoys <said by="Envoys">warned against any</said> new settlement.'],
    [
      'urged somebody to',
      'The <org>African Union</org> <said by="African Union">urged both sides to</said> respect the truce.',
    ],
    ['called for', 'The <org>Bar Council</org> <said by="Bar Council">called for an inquiry</said> into the deaths.'],
    [
      'called on somebody to',
      'Senator <person>Rita Paz</person> <said by="Rita Paz">called on the president to</said> resign.',
    ],
    [
      'accused somebody of',
      '<place>Kyiv</place> <said by="Kyiv">accused <place>Moscow</place> of</said> shelling the convoy.',
    ],
    ['denied the charge', 'The firm <said by="firm">denied the allegation</said>.'],
    ['blamed somebody for', 'Growers <said by="Growers">blamed the drought for</said> the poor crop.'],
    ['predicted a rise', 'Analysts <said by="Analysts">predicted a rise</said> in bond yields.'],
    ['promised to', '<person>Lucas Arriaga</person> <said by="Lucas Arriaga">promised to build</said> ten clinics.'],
    ['criticised something as', 'Unions <said by="Unions">criticised the plan as</said> too slow.'],
    ['asked somebody to', 'The judge <said by="judge">asked the state to</said> explain the delay.'],
    ['demanded that', 'Protesters <said by="Protesters">demanded that the mayor</said> step down.'],
    [
      'reiterated, reaffirmed, underscored',
      'The leaders <said by="leaders">reaffirmed their commitment</said> to free trade.',
    ],
    [
      'dismissed something as',
      '<person>Omar Zaki</person> <said by="Omar Zaki">dismissed the report as</said> gossip.',
    ],
  ],
  'a document speaks': [
    [
      'the report found',
      'The <org>Ombudsman</org> looked at forty files. The report <said by="report">found that none</said> had been answered in time.',
    ],
    [
      'a study shows',
      'A study published in <org>The Lancet</org> <said by="study">shows that smoke</said> from wildfires raises the risk of dementia.',
    ],
    ['the survey showed', 'The survey <said by="survey">showed that confidence</said> had fallen for a third month.'],
    ['data showed', 'Official data <said by="Official data">showed exports had</said> fallen.'],
    [
      'the court ruled',
      'The <org>Supreme Court</org> <said by="Supreme Court">ruled that the tax</said> was unlawful.',
    ],
    [
      'a report by somebody concludes',
      'A report by the <org>Climate Council</org> <said by="Climate Council">concludes that the target</said> is out of reach.',
    ],
    [
      'the letter says',
      'The letter, dated <date iso="2025-06-02">2 June</date>, <said by="letter">says that payment</said> is overdue.',
    ],
    [
      'the indictment alleges',
      'The indictment <said by="indictment">alleges that he</said> moved the money through <place>Cyprus</place>.',
    ],
  ],
};

describe.each(Object.entries(CASES))('reported speech: %s', (_group, cases) => {
  it.each(cases)('%s', (_name, markup) => {
    const { expected, found } = compareReported(markup);
    expect(found).toEqual(expected);
  });
});
