/**
 * Verbs of speech, by what may follow them. Each line lists forms; regular expressions are built once. `agreed` is here
 * for `agreed that`; `agreed to sign` is an agreement and no speech.
 */

/** Stand beside a quotation and take `that`. */
const SAYING = `say says said saying tell tells told telling add adds added adding note notes noted noting state states stated
  stating warn warns warned warning argue argues argued arguing explain explains explained explaining announce announces
  announced announcing confirm confirms confirmed confirming claim claims claimed claiming insist insists insisted insisting
  acknowledge acknowledges acknowledged acknowledging caution cautions cautioned cautioning report reports reported reporting
  stress stresses stressed stressing emphasise emphasises emphasised emphasising emphasize emphasizes emphasized
  emphasizing reveal reveals revealed revealing disclose discloses disclosed disclosing testify testifies testified
  testifying write writes wrote writing agree agrees agreed deny denies denied denying complain complains complained
  complaining admit admits admitted admitting suggest suggests suggested suggesting conclude concludes concluded concluding
  declare declares declared declaring recall recalls recalled recalling promise promises promised promising assert asserts
  asserted asserting contend contends contended contending maintain maintains maintained maintaining allege alleges
  alleged alleging concede concedes conceded conceding assure assures assured assuring remark remarks remarked remarking
  observe observes observed observing reiterate reiterates reiterated reiterating comment comments commented recommend
  recommends recommended hint hints hinted signal signals signalled clarify clarifies clarified predict predicts predicted
  predicting counter counters countered pledge pledges pledged vow vows vowed lament laments lamented joke jokes joked
  submit submits submitted respond responds responded retort retorted reply replies replied continue continues continued`;

/** Take `that`, but stand beside no quotation as a rule. */
const THINKING = `estimate estimates estimated estimating believe believes believed believing find finds found think thinks
  thought fear fears feared hope hopes hoped rule rules ruled show shows showed shown indicate indicates indicated forecast
  forecasts forecasted project projects projected propose proposes proposed inform informs informed informing remind
  reminds reminded reckon reckons reckoned calculate calculates calculated expect expects highlight highlights highlighted
  highlighting underline underlines underlined underscore underscores underscored hold holds held heard learned`;

/** Stand beside a quotation only. */
const QUOTING = `ask asks asked asking call calls called calling describe describes described describing urge urges urged
  demand demands demanded wonder wonders wondered shout shouts shouted cry cries cried exclaim exclaimed read reads
  disagree disagrees disagreed plead pleads pleaded whisper whispered tweet tweeted post posted dub dubbed welcome
  welcomed praise praised condemn condemned accuse accused criticise criticised criticize criticized blame blamed quote
  quoted cite cited sigh sighed laugh laughed begin began thank thanked term termed label labelled refer referred refers
  boast boasted quip quipped recount recounted go goes puts put`;

export const SAYING_VERBS = words(SAYING);
export const THAT_VERBS = words(`${SAYING} ${THINKING}`);
/** Tell whatever follows them. */
export const BARE_VERBS = words('say says said saying believe believes believed tells told telling adds added');
export const QUOTE_VERBS = words(
  `${SAYING} ${QUOTING} believe believes believed think thinks thought expect expects found`,
);

/** Matches any form as a whole word. */
export function oneOf(verbs: ReadonlySet<string>): string {
  return `(?:${[...verbs].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}’'-])`;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
