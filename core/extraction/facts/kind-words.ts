/** Words that tell what kind of fact a sentence holds; matched on the writer's words in small letters. */

const COMPACT =
  'agreements?|accords?|deals?|pacts?|treat(?:y|ies)|mous?|memorand(?:um|a)|contracts?|protocols?|conventions?|letters? of intent|declarations?|communiqu[eé]s?|partnerships?|cease-?fires?|truces?|action plans?|frameworks?|compacts?|resolutions?|charters?|settlements?|joint ventures?';
const CONCLUDE =
  'sign(?:ed|s|ing)?|initial(?:l)?ed|conclud(?:ed|es?)|reach(?:ed|es)?|struck|seal(?:ed|s)?|ratif(?:ied|y|ies)|adopt(?:ed|s)?|exchang(?:ed|es?)|approv(?:ed|es?)|endors(?:ed|es?)|finali[sz](?:ed|es?)|announc(?:ed|es?)|extend(?:ed|s)?|renew(?:ed|s)?|award(?:ed|s)?|join(?:ed|s)?|enter(?:ed|s)? into|agree(?:d|s)?';

/** An agreement is made, or what it holds is told. */
export const AGREEMENT: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:${CONCLUDE})\b[^.;]{0,70}\b(?:${COMPACT})\b`, 'u'),
  new RegExp(String.raw`\b(?:${COMPACT})\b[^.;]{0,50}\b(?:was|were|been|is|are) (?:\p{L}+ly )?(?:${CONCLUDE})\b`, 'u'),
  /\bagree(?:d|s)? (?:in principle |jointly |yesterday |\p{L}+day )?(?:to|on)\b/u,
  /\b(?:under|by) (?:the|an?|its|this|their) (?:[\w-]+ ){0,3}(?:agreement|deal|accord|pact|contract|treaty|memorandum|mou|partnership)\b/u,
  /\b(?:has|have|had)? ?(?:pledged|committed|undertaken|undertook) (?:to|[$£€\d]|us\$|rs|rm|nok|usd|eur|\p{L}{3} \d)/u,
  /\b(?:will|to|would) (?:lend|contribute|jointly|co-finance)\b/u,
  /\bmemorand(?:um|a) of understanding\b|\bletters? of intent\b/u,
  /\baccepted [^.;]{0,40}\boffer\b|\bwelcomed (?:the|a) pledge\b/u,
  /\bthe (?:[\w-]+ ){0,2}(?:agreement|memorandum|memoranda|accord|pact|treaty|deal)\b[^.;]{0,20}\b(?:covers?|provides?|requires?|commits?|seeks?|aims?|allows?|gives?|foresees?|sets? out|will)\b/u,
];

/** Something happened on a day, or will. */
export const EVENT: readonly RegExp[] = [
  /\b(?:held|opened|reopened|launched|visited|inaugurated|unveiled|declared|landed|crashed|struck|exploded|collapsed|erupted|sank|derailed|overturned|arrested|detained|charged|elected|re-elected|appointed|resigned|dismissed|sacked|sworn in|published|released|passed|voted|ruled|sentenced|convicted|acquitted|approved|cleared|rejected|suspended|closed|shut|began|started|ended|destroyed|displaced|evacuated|delivered|seized|rescued|attacked|bombed|shelled|invaded|killed|died|injured|wounded|hit|flooded|inundated|celebrated|commemorated|marched|protested|attended|arrived|departed|deployed|withdrew|ordered|directed|granted|revoked|introduced|presented|submitted|tabled|hosted|convened|won|defeated|toured|met|witnessed|drowned|fled)\b/u,
  /\bmade landfall\b|\btook (?:place|effect|office|part)\b|\bcame into (?:force|effect)\b|\bgave way\b|\bbroke out\b|\bstepped down\b|\bput forward\b|\bset up\b|\bwent on strike\b|\bwas born\b/u,
];
export const FUTURE_EVENT =
  /\b(?:will (?:be )?(?:held|open|begin|start|take (?:place|effect)|close|end|launch|visit|meet|host|vote|tabled|issued|considered|present|hold|run|resume|replace|be )|(?:is|are) (?:due|scheduled|set|planned|expected|to)\b|takes? effect|comes? into (?:force|effect)|opens? on|begins? on|plans? to|applications? open)/u;

export const CONCERN =
  /\b(?:concerns?|concerned|worr(?:y|ies|ied|ying)|fears?|feared|risks?|risky|warn(?:s|ed|ing)?|caution(?:s|ed)?|threat(?:s|ens?|ened|ening)?|dangers?|shortages?|lacks?|lack of|unclear|uncertain(?:ty)?|not yet known|remains? to be seen|vulnerab\p{L}+|dependen(?:ce|cy|t) on|depend on foreign|alarm(?:s|ed|ing)?|unease|uneasy|wary|distrust|tensions?|straining|strained|under strain|strains? on|overload\p{L}*|undermin\p{L}+|jeopardi[sz]\p{L}+|could (?:rise|fall|worsen|suffer|lose|collapse|run out|be exhausted)|safeguards|exhausted|complain(?:s|ed)?|criticis\p{L}+|criticiz\p{L}+|controvers\p{L}+|doubts?|setback|struggl\p{L}+)\b/u;

export const PERSON_IS =
  /^(?:\p{L}+ |[“"]){0,4}?@(?:,[^,]{1,80},)? (?:(?:is|was|has been|had been|became|remains|will be) (?:an? |the |one of |its |their |also (?:an? |the )|\p{L}+[’']s |(?:deputy |vice |chief |acting |former )?(?:chair\p{L}*|president|minister|director|head|governor|mayor|secretary|professor|commissioner|ambassador|leader|chief|captain|coach|editor|member|founder))|serves?|served|heads|headed|leads|led|chairs|chaired|sits on|joined|joins|succeeds|succeeded|replaced|replaces|founded|took over|runs|(?:has|had) (?:led|chaired|headed|run|served|worked|taught)|will (?:become|replace|succeed|lead|head|chair|join)|(?:was|were|has been|had been) (?:appointed|named|elected|sworn))\b/u;

export const ORGANISATION_IS =
  /(?:^|, )(?:the )?@(?: \([^()]{1,20}\))?(?:, which|, founded [^,]{1,40},)? (?:is (?:an?|the|one|not)|was (?:an?|the|founded|set up|established|formed|created|launched)|were (?:founded|established)|employs?|employed|operates?|operated|serves?|runs|owns|comprises?|represents|has (?:\d|[\p{L}-]+ (?:staff|members|employees|offices|branches))|coordinates?|manufactures|makes|produces|supplies|is based|is headquartered|groups)\b/u;

export const STARTS_WITH_PROGRAMME =
  /^(?:the|this|its) (?:new |whole |\p{L}+-year )?(?:programme|program|scheme|project|initiative|campaign|blueprint|roadmap)\b/u;

export const PROGRAMME_WORDS =
  /\b(?:programmes?|programs?|schemes?|projects?|initiatives?|funds?|campaigns?|blueprint|strategy|bill|act|law|appeal|roadmap|policy)\b/u;
