import { type FactCase, fact } from './fact-case.ts';

/** Who people and what organisations and programmes are. */
export const NAMES: Readonly<Record<string, readonly FactCase[]>> = {
  person: [
    fact(
      'Xi Jinping is the President of China.',
      '<fact kind="person"><person>Xi Jinping</person> is the President of <place>China</place>.</fact>',
    ),
    fact(
      'Ruth Nkemelu joined from Engadin Power in 2023.',
      '<fact kind="person|event"><person>Ruth Nkemelu</person> joined from <org>Engadin Power</org> in <date iso="2023">2023</date>.</fact>',
    ),
    fact(
      'Lord Merrow sits on the Public Bodies Committee.',
      '<fact kind="person">Lord <person>Merrow</person> sits on the <org>Public Bodies Committee</org>.</fact>',
    ),
    fact(
      '[Hassan Mbarak] has been chairman of the cooperative since 2019.',
      '<person>Hassan Mbarak</person> guards the plot. <fact kind="person" also="Hassan Mbarak">He has been chairman of the cooperative since <date iso="2019">2019</date>.</fact>',
    ),
    fact(
      'Ngozi Balogun was appointed governor of the Central Bank of Nigeria on Friday.',
      '<fact kind="person|event"><person>Ngozi Balogun</person> was appointed governor of the <org>Central Bank of Nigeria</org> on <date iso="2025-06-13">Friday</date>.</fact>',
    ),
    fact(
      'Dame Eleanor McCrory, chair of LVWT',
      '<fact kind="person">Dame <person>Eleanor McCrory</person>, chair of <org>LVWT</org></fact>, opened the plant.',
    ),
    fact(
      'Infrastructure Minister Siobhán Devlin',
      'The bill was moved by <fact kind="person">Infrastructure Minister <person>Siobhán Devlin</person></fact> after a short debate.',
    ),
  ],
  organisation: [
    fact(
      'Founded in 1998, LVWT is a not-for-profit utility in Belfast.',
      '<fact kind="organisation">Founded in <date iso="1998">1998</date>, <org>LVWT</org> is a not-for-profit utility in <place>Belfast</place>.</fact>',
    ),
    fact(
      'The Delft Foundation employs 640 people in Warrington.',
      '<fact kind="organisation|figure">The <org>Delft Foundation</org> employs <fig v="640" u="people">640 people</fig> in <place>Warrington</place>.</fact>',
    ),
    fact(
      'SARCO coordinates relief in southern Africa.',
      '<fact kind="organisation|background"><org>SARCO</org> coordinates relief in southern Africa.</fact>',
    ),
    fact(
      'The Koshi Basin Commission was set up by India and Nepal in 1971.',
      '<fact kind="organisation|event">The <org>Koshi Basin Commission</org> was set up by <place>India</place> and <place>Nepal</place> in <date iso="1971">1971</date>.</fact>',
    ),
    fact(
      'Huawei and Tencent operate in Southeast Asia.',
      '<fact kind="organisation|background"><org>Huawei</org> and <org>Tencent</org> operate in <place>Southeast Asia</place>.</fact>',
    ),
    fact(
      'Thorne and Partners, a consultancy in Leeds',
      'The work went to <fact kind="organisation"><org>Thorne and Partners</org>, a consultancy in <place>Leeds</place></fact>.',
    ),
  ],
  programme: [
    fact(
      'Malaysia launched its Digital Economy Blueprint in 2021.',
      '<fact kind="programme|event"><place>Malaysia</place> launched its <prog>Digital Economy Blueprint</prog> in <date iso="2021">2021</date>.</fact>',
    ),
    fact(
      'The Green Ports Initiative aims to cut emissions in Da Nang.',
      '<fact kind="programme">The <prog>Green Ports Initiative</prog> aims to cut emissions in <place>Da Nang</place>.</fact>',
    ),
    fact(
      'The programme [PipeSight] will cover Lisburn and Newtownards.',
      'The trust calls its plan <prog>PipeSight</prog>. <fact kind="programme" also="PipeSight">The programme will cover <place>Lisburn</place> and <place>Newtownards</place>.</fact>',
    ),
    fact(
      'The Farida Flash Appeal seeks US$96.5 million.',
      '<fact kind="programme|figure">The <prog>Farida Flash Appeal</prog> seeks <fig v="96500000" u="USD">US$96.5 million</fig>.</fact>',
    ),
    fact(
      'Payments are made under the Skim Bantuan Benih.',
      '<fact kind="programme">Payments are made under the <prog>Skim Bantuan Benih</prog>.</fact>',
    ),
    fact(
      'The Kosi Suraksha Yojana is to run until March 2028.',
      '<fact kind="programme|event">The <prog>Kosi Suraksha Yojana</prog> is to run until <date iso="2028-03">March 2028</date>.</fact>',
    ),
  ],
};
