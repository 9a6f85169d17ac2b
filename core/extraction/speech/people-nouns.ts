import { list } from './word-lists.ts';

/** Nouns for whoever or whatever can be said to speak, singular, in small letters: people by office and trade, and bodies. */
const PEOPLE = list(
  `spokesman spokeswoman spokesperson official neighbour neighbor lawyer attorney source witness analyst resident minister
  activist worker woman man father mother teacher doctor expert scientist researcher leader member farmer trader economist
  critic opponent supporter campaigner advocate partner executive manager engineer prosecutor judge investigator diplomat
  delegate lawmaker legislator senator mp deputy councillor councilor commissioner fisherman villager student parent
  patient nurse director president chairman chairwoman chairperson chair chief head coordinator officer owner driver
  passenger survivor relative friend colleague historian professor academic ecologist biologist geologist hydrologist
  meteorologist forecaster investor shareholder lender broker dealer buyer seller producer grower exporter importer
  retailer manufacturer operator organiser organizer observer monitor inspector auditor regulator watchdog ombudsman aide
  adviser advisor commentator columnist reporter editor author volunteer captain pilot elder king queen prince princess
  bishop imam priest justice magistrate boy girl child customer consumer tenant landlord shopkeeper vendor taxpayer voter
  refugee migrant mayor governor secretary ambassador envoy negotiator premier chancellor speaker candidate protester
  protestor demonstrator insurgent rebel commander general colonel major soldier sailor policeman policewoman detective
  sergeant superintendent warden ranger guard pharmacist surgeon physician midwife psychologist sociologist
  epidemiologist physicist chemist astronomer architect planner surveyor builder carpenter mechanic technician miner
  baker butcher chef waiter waitress hotelier taxi herder herdsman pastoralist planter fisher boatman ferryman neighbour
  grandmother grandfather husband wife son daughter brother sister uncle aunt cousin widow widower niece nephew victim
  cellist violinist pianist guitarist organist drummer conductor composer librarian musician comedian mathematician
  receptionist machinist motorist novelist essayist cartoonist florist beautician optician dietician nurseryman ceo cfo coo mep collector convener convenor foreman forewoman headman headwoman matron postman postwoman postmaster
  postmistress innkeeper beekeeper goalkeeper gamekeeper shepherd gardener welder electrician plumber tailor seamstress
  weaver potter mason blacksmith jeweller barber hairdresser bricklayer apprentice trainee archivist archaeologist
  anthropologist criminologist glaciologist seismologist volcanologist virologist toxicologist paediatrician
  pediatrician cardiologist psychiatrist oncologist radiologist dentist nutritionist therapist counsellor counselor
  marshal bailiff constable lieutenant corporal brigadier admiral commodore stallholder mother-in-law father-in-law
  businesswoman sportsman fiancé fiancée girlfriend boyfriend housewife homemaker mom mum dad grandma grandpa novice abbot
  abbess archbishop cardinal deacon vicar chaplain mufti swami guru lama complainant claimant plaintiff defendant juror counsel barrister solicitor coroner registrar trustee treasurer founder
  co-founder organizer donor philanthropist entrepreneur businessman businesswoman banker strategist trader veteran
  pensioner retiree artist writer poet novelist musician singer actor actress filmmaker photographer curator coach player
  captain athlete swimmer runner rider cyclist climber guide tourist visitor pilgrim monk nun rabbi cleric pastor preacher
  scholar lecturer dean rector vice-chancellor principal headteacher headmaster headmistress pupil graduate intern
  representative secretary-general undersecretary vice-president vice-premier sheikh chieftain counterpart predecessor successor rapporteur conservationist
  environmentalist geographer statistician demographer linguist translator interpreter agronomist botanist zoologist
  engineer designer developer programmer hacker insider veterinarian vet paramedic firefighter rescuer diver sailor
  mariner skipper fisherwoman trucker courier rider cook maid cleaner janitor caretaker porter clerk cashier accountant
  adjuster underwriter insurer actuary lobbyist unionist organiser steward militant fighter hostage captive detainee
  inmate prisoner fugitive suspect gunman attacker politician statesman parliamentarian congressman congresswoman
  backbencher whip frontbencher opposition leadership`,
);

const BODIES = list(
  `company firm ministry government police court tribunal parliament council commission committee agency bank board union
  alliance association federation institute university team office department bureau secretariat organisation
  organization charity body group network coalition forum fund trust foundation party carrier maker supplier utility
  airline conglomerate business brewer refiner carmaker automaker startup start-up observatory cooperative co-operative
  corporation college laboratory lab centre center hospital museum society regulator watchdog authority army navy
  military force crew delegation defence defense prosecution jury panel church mission embassy consulate cabinet senate
  assembly congress house administration presidency kremlin treasury exchange club league chamber district city town
  village state province county municipality school company bloc family tribe community public side camp movement militia
  junta regime coastguard militia agency newspaper magazine broadcaster station website outlet paper journal studio
  consultancy practice chain store shop restaurant hotel mine plant mill port airport railway miner publisher developer inquest hearing trial inquiry tribunal
  platform think-tank thinktank taskforce force unit service ombudsman inspectorate ministry watchdog consortium venture`,
);

/** Whatever says in writing. */
const DOCUMENTS = list(
  `report study survey review statement letter memo memorandum document filing notice bulletin assessment audit inquiry
  data figure communique communiqué declaration indictment ruling judgment judgement verdict complaint affidavit lawsuit
  suit petition poll census index paper research analysis estimate forecast projection note briefing draft text email
  e-mail message post article editorial dispatch update outlook record minutes testimony transcript evidence probe
  investigation finding statistics model sign placard banner caption advert advertisement leaflet brochure prospectus
  circular directive guidance order warrant charge-sheet summary release account book chapter clause contract agreement
  treaty constitution bill budget strategy plan roadmap programme evaluation appraisal exercise trial dashboard charter`,
);

/** Words for an unnamed number of people. */
const SOME = list(
  'people others many several most some two three both all one few dozens hundreds thousands somebody someone',
);

export type SpeakerNoun = 'person' | 'body' | 'document';

/** What a noun in small letters, singular or plural, stands for; null when it is not known to speak. */
export function speakerNoun(lower: string): SpeakerNoun | null {
  const singular = [lower, ...singularsOf(lower)];
  const last = singular.map((word) => word.split('-').at(-1) ?? word);
  const forms = [...singular, ...last];
  if (forms.some((form) => PEOPLE.has(form)) || SOME.has(lower)) return 'person';
  if (forms.some((form) => BODIES.has(form))) return 'body';
  if (forms.some((form) => DOCUMENTS.has(form))) return 'document';
  return /(?:women|men|wives|children|police|ists|ians|eers)$/.test(lower) ? 'person' : null;
}

/** `the minister`, `a farmer from Kota`: one person, of either gender. */
export function isOnePerson(words: string): boolean {
  const [head = ''] = words.split(/ (?:of|for|from|at|in|with|who|on) /);
  const noun = head.split(' ').at(-1)?.toLowerCase() ?? '';
  return !isPlural(noun) && PEOPLE.has(noun);
}

/** `opposition leaders`, `the ministers of both countries`. */
export function isManyPeople(words: string): boolean {
  const [head = ''] = words.split(/ (?:of|for|from|at|in|with|who|on) /);
  const kind = speakerNoun(head.split(' ').at(-1)?.toLowerCase() ?? '');
  return kind === 'person' || kind === 'body';
}

export function isPlural(lower: string): boolean {
  return /(?:[^siu]s|people|men|women|children|police)$/.test(lower);
}

function singularsOf(lower: string): readonly string[] {
  if (lower.endsWith('ies')) return [`${lower.slice(0, -3)}y`];
  if (lower.endsWith('men')) return [`${lower.slice(0, -3)}man`];
  if (lower.endsWith('ves')) return [`${lower.slice(0, -3)}fe`, lower.slice(0, -1)];
  if (lower === 'people' || lower === 'children') return [];
  if (lower.endsWith('es')) return [lower.slice(0, -1), lower.slice(0, -2)];
  return lower.endsWith('s') ? [lower.slice(0, -1)] : [];
}

/** `company`, `lender`, `builder`: a noun that stands for a business named before, and for no ministry or court. */
export function isBusinessNoun(lower: string): boolean {
  return (
    BUSINESSES.has(lower) ||
    /(?:makers?|builder|grower|planter|refiner|distiller|grocer|lender|insurer|retailer|smelter|shipper|hauler|printer|publisher|operator)$/.test(
      lower,
    )
  );
}

const BUSINESSES = list(
  `company firm group carrier producer manufacturer maker retailer lender miner operator carmaker automaker developer
  startup start-up supplier utility airline insurer conglomerate business brewer refiner exporter importer builder
  housebuilder grocer chain distributor brewery refinery bank`,
);
