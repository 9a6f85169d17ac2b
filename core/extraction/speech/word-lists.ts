/** Closed classes of English words, by what they do for the rules of speech. All in small letters. */

export const AUXILIARIES = list(
  `is are was were be been being am has have had having do does did will would shall should can could may might must ’s isn’t
  aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t didn’t don’t won’t wouldn’t shouldn’t can’t cannot couldn’t mustn’t isn't
  aren't wasn't weren't hasn't haven't hadn't doesn't didn't don't won't wouldn't shouldn't can't couldn't mustn't`,
);
export const FORMS_OF_BE = list('is are was were be been being am isn’t aren’t wasn’t weren’t');

/** Past forms that tell a finite verb without an ending that says so. */
export const IRREGULAR_PASTS = list(
  `rose fell grew made met held took gave began won lost left led cut set put built bought sold paid sent saw went came
  became brought kept found fought sought ran drew fled spent struck hit stood spoke wrote knew got let lay sat shot flew
  drove broke chose felt heard hid laid meant read rode sang sank shook shut slept slid stole stuck swam swore taught
  thought threw understood woke wore withdrew overtook overcame underwent bore beat bound caught clung crept dealt dug
  fed hung hurt lent lit quit rid rang shed spread sprang swept swung tore wept wound arose awoke froze forgot forgave
  says tells argues insists believes seems remains becomes`,
);

/** Forms that are verbs after a name or pronoun and nouns anywhere else. */
export const VERBS_AFTER_A_NAME = list(
  `claims warns adds notes means needs wants owes owns runs heads leads makes takes gives keeps holds puts gets goes comes
  begins costs faces shows helps works lives plans hopes expects knows looks calls lies stands serves employs includes
  covers requires agrees denies backs opposes supports thinks fears aims seeks urges sees uses sits sells buys sends`,
);

/** Words ending in -ed that are no past forms. */
export const NO_PASTS = list(
  'need seed feed speed breed bleed weed reed deed greed creed shed bed red led indeed hundred sacred wicked naked united hatred',
);

export const DETERMINERS = list(
  `the a an this that these those its his her their our my your some any every each no another both all several many most few
  two three four five six seven eight nine ten dozens hundreds thousands`,
);
export const POSSESSIVES = list('its his her their');
export const PREPOSITIONS = list(
  `of for from at in with by to on near against among amongst between under over about into across within via like than
  after before during through throughout towards toward outside inside beyond behind without around along despite since
  until amid upon off up down out per alongside above below beneath beside besides concerning regarding following`,
);
/** Begin a clause of its own, or part one from the next. */
export const SUBORDINATORS = list(
  `that which who whom whose when where while because although though if whether as how why what until unless once whereas
  lest so but yet`,
);
export const SUBJECT_PRONOUNS = list('he she it they i we you');
export const RELATIVES = list('who which that whose whom where');
/** Prepositions that begin what describes a noun, not the noun. */
export const OF_WORDS = list('of for from at in with by on near against among within across under');

const TIMES = list(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april
  may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec yesterday today
  tomorrow tonight now then later earlier recently morning afternoon evening night week month year weekend noon midnight
  early late last next this past ago spring summer autumn fall winter hours days weeks months years`,
);
const ADVERBS = list(
  `also later then now still even again already just once often never always soon earlier recently today yesterday
  separately meanwhile however though further both jointly himself herself themselves itself not too instead
  nevertheless nonetheless therefore thus otherwise moreover furthermore instead twice aloud`,
);
/** Nouns and adjectives that look like adverbs. */
const NO_ADVERBS = list(
  'family assembly ally monopoly supply reply july italy early daily weekly monthly elderly only',
);

export function isTime(lower: string): boolean {
  return TIMES.has(lower) || /^(?:19|20)\d\d$|^\d{1,2}(?:st|nd|rd|th)?$/.test(lower);
}

export function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !NO_ADVERBS.has(lower));
}

export function list(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}
