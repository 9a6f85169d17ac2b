/** Abbreviations that stand before a name or number: a sentence never ends with one. */
const BEFORE_A_NAME = words(
  `Mr Mrs Ms Mx Dr Drs Prof Sr Sra St Mt Ft Gen Col Lt Cmdr Cdr Capt Sgt Maj Adm Brig Cpl Pte Sen Rep Gov Rev Fr Hon Insp
  Supt Pres Amb Asst Assoc Atty Adv Dato Msgr Smt Shri Sh Km Er Eng Engr Pn En Cllr Ald Mgr Ven No Nos Nr Art Arts Sec
  Secs Ch Chap Cl Fig Figs Eq Vol Vols Para Paras Ref Ext Tel Rs Re v vs cf ca c approx est pop pp p e.g i.e viz Messrs
  Mme Mlle Hj Ir Sdn Gp Wg Sqn Ldr`,
);

/** Abbreviations that may also end a sentence; they do when a capital that can begin one follows. */
const ANYWHERE = words(
  `Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Inc Ltd Co Corp Bhd Bros
  Pty Plc Jr Snr Esq Al Etc Ed Eds Dept Univ Govt Min Max Hrs Sq Cu a.m p.m A.m P.m U.S.A Ave Blvd Rd Bldg Cos`,
);

/** One or more initials: `J.`, `U.S.`, `B.C.`. */
const INITIALS = /(?:^|[\s("“‘'[])(?:\p{Lu}\.)+$/u;
const LETTERS_APART = /(?:\p{L}\.){2,}$/u;
const LAST_WORD = /(?:^|[\s("“‘'[–—-])([\p{L}.]+)\.$/u;
/** Words that begin a sentence and hardly ever continue a name: after `U.S.` they tell the two apart. */
const OPENER =
  /^["“‘'(]*(?:The|A|An|It|Its|He|She|They|We|I|You|This|That|These|Those|In|On|At|By|For|From|But|And|Or|So|Yet|If|As|When|While|After|Before|However|Meanwhile|There|His|Her|Their|Our|My|No|Not|What|Some|Many|Most|Both|Under|According|Asked|Officials|Analysts)\b/u;
/** Those of them that are surnames as well: `Lee J. So`. */
const SURNAME = /^["“‘'(]*(?:An|So|No|My|You|In|Her|Both|Yet)\b/u;
/** What goes on after a time of day, and the rest of a company's name. */
const AFTER_TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z.]{0,7} \d|[A-Z]{2,4}T\b|GMT|UTC|ET|PT|CT|Eastern|Pacific|Central|Mountain|Greenwich)/;
const AFTER_COMPANY = /^(?:Ltd|Inc|LLC|Pte|Pty|Bhd|KG|KGaA|SA|AG|Corp|Co)\b/;

/** Whether the full stop at the end of `before` belongs to an abbreviation or number, so that `after` goes on with it. */
export function endsInAbbreviation(before: string, after: string): boolean {
  const tail = before.slice(-40).trimEnd();
  if (!tail.endsWith('.')) return false;
  const word = LAST_WORD.exec(tail)?.[1];
  if (word === undefined) return false;
  const titled = word.charAt(0).toUpperCase() + word.slice(1);
  if (BEFORE_A_NAME.has(word) || (BEFORE_A_NAME.has(titled) && /^[£$€]?\d/.test(after)))
    return !(titled === 'No' && OPENER.test(after));
  if (ANYWHERE.has(word) || ANYWHERE.has(titled)) {
    if (/^[ap]\.m$/i.test(word) && AFTER_TIME.test(after)) return true;
    return !/^["“‘'([]*\p{Lu}/u.test(after) || AFTER_COMPANY.test(after);
  }
  if (INITIALS.test(tail)) return LETTERS_APART.test(tail) ? !OPENER.test(after) : !startsAfterLetter(tail, after);
  return LETTERS_APART.test(tail) && !/^["“‘'([]*\p{Lu}/u.test(after);
}

/** `Plan B. The town` ends a sentence; `John F. Kennedy` and `Lee J. So` do not. */
function startsAfterLetter(tail: string, after: string): boolean {
  return OPENER.test(after) && !(SURNAME.test(after) && /\p{Lu}\p{Ll}+ \p{Lu}\.$/u.test(tail));
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
