import { list } from './word-lists.ts';

/**
 * Whether a noun may stand for somebody described by another: `the lawmaker` for a senator, `the academic` for a
 * professor. Both singular, in small letters.
 */
export function mayStandFor(noun: string, description: string): boolean {
  const kinds = KINDS[noun];
  if (kinds?.has(description)) return true;
  return SCHOLARS.has(noun) && /(?:ologist|ographer|icist|onomist|onomer|chemist|historian)$/.test(description);
}

/** Nouns that say hardly more than that somebody is one person, and so mean whoever was spoken of last. */
export function saysLittle(noun: string): boolean {
  return VAGUE.has(noun);
}

const VAGUE = list('candidate man woman mother father grandmother grandfather pensioner retiree veteran widow widower');
const SCHOLARS = list('academic scientist researcher scholar expert');

const chairs = list('chairman chairwoman chair chairperson');
const speakers = list('spokesman spokeswoman spokesperson');
const lawyers = list('lawyer attorney counsel barrister solicitor advocate');
const members = list('senator mp deputy congressman congresswoman legislator parliamentarian lawmaker backbencher');
const heads = list('director head chief president chairman chairwoman chair manager founder');
const doctors = list('doctor physician surgeon');
const police = list('policeman policewoman detective sergeant superintendent inspector commissioner constable');

const KINDS: Readonly<Record<string, ReadonlySet<string>>> = {
  ceo: list('executive ceo'),
  cfo: list('officer director'),
  mp: members,
  academic: list('professor lecturer researcher scholar dean rector'),
  scholar: list('professor lecturer researcher academic'),
  researcher: list('professor scientist academic scholar lecturer'),
  scientist: list('professor researcher'),
  expert: list('professor researcher scientist analyst engineer'),
  lawyer: lawyers,
  attorney: lawyers,
  lawmaker: members,
  legislator: members,
  parliamentarian: members,
  politician: new Set([...members, ...list('minister mayor governor councillor candidate leader')]),
  official: new Set([
    ...heads,
    ...chairs,
    ...list('commissioner secretary officer coordinator undersecretary inspector'),
  ]),
  executive: new Set([...heads, ...list('entrepreneur')]),
  boss: heads,
  leader: new Set([...heads, ...chairs, ...list('secretary premier leader')]),
  head: list('director chief'),
  chief: list('director head'),
  chairman: chairs,
  chairwoman: chairs,
  chair: chairs,
  spokesman: speakers,
  spokeswoman: speakers,
  spokesperson: speakers,
  teacher: list('headteacher headmaster headmistress principal'),
  cleric: list('priest bishop imam pastor monk rabbi nun archbishop vicar preacher'),
  priest: list('bishop vicar pastor'),
  farmer: list('grower planter herder pastoralist herdsman'),
  trader: list('vendor seller shopkeeper dealer stallholder'),
  doctor: doctors,
  physician: doctors,
  officer: police,
  skipper: list('captain'),
  captain: list('skipper'),
  author: list('writer novelist poet historian'),
  activist: list('campaigner environmentalist conservationist advocate organiser organizer'),
  campaigner: list('activist environmentalist conservationist advocate'),
  soldier: list('sergeant captain major colonel lieutenant corporal'),
  businessman: list('entrepreneur trader founder owner executive'),
  businesswoman: list('entrepreneur trader founder owner executive'),
};
