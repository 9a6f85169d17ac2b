import type { DecisionScheme } from '../template.ts';

const BOX = /[☐□☑☒◻◯○❏❑⬜]|\[ {0,3}\]|\( {1,3}\)|_{2,}(?= ?\p{Lu})/u;
const MOST_OPTIONS = 20;

export interface FoundChoices {
  /** What stands before the first box. */
  readonly label: string;
  readonly options: readonly string[];
}

/** Whether there is a box to tick, however drawn. */
export function hasBox(text: string): boolean {
  return BOX.test(text);
}

/** `Priority: ☐ High ☐ Low` taken apart; null where there are not at least `least` options. */
export function findChoices(text: string, least = 2): FoundChoices | null {
  const parts = text.split(new RegExp(BOX, 'gu'));
  if (parts.length < 2 || parts.length > MOST_OPTIONS + 1) return null;
  const [before = '', ...after] = parts.map(tidy);
  // In `Agreed ☐  Not agreed ☐` the words stand before their boxes.
  const leading = after.at(-1) === '' && before !== '';
  const options = (leading ? [before, ...after] : after).filter((option) => option !== '');
  const distinct = [...new Set(options)];
  if (distinct.length < least || distinct.some((option) => option.length > 60)) return null;
  return { label: leading ? '' : before, options: distinct };
}

/** `Agreed / Not agreed`: responses without boxes; null for anything else. */
export function findResponses(text: string): readonly string[] | null {
  if (text.length > 120) return null;
  const options = text
    .split(/\s*[/|]\s*|\n|\t/)
    .map(tidy)
    .filter((option) => option !== '');
  return options.length >= 2 && options.length <= 6 && options.every((option) => RESPONSE.test(option))
    ? options
    : null;
}

const RESPONSE =
  /^(?:i |we )?(?:not |do not |non |ne pas |pas |tidak |please )?(?:agreed?|approved?|noted?|signed?|concur(?:red)?|discuss(?:ed)?|disagreed?|disapproved?|accept(?:ed)?|declined?|support(?:ed)?|endorsed?|reject(?:ed)?|d[’']accord|je (?:suis|ne suis pas) d[’']accord|approuvée?|refusée?|noté|à discuter|bersetuju|setuju|diluluskan|lulus|ditolak|tolak|diambil maklum|ambil maklum|dibincangkan|bincang)\b.{0,30}$/i;

/** Whether somebody decides by these options, rather than fills in a form. */
export function isDecision(options: readonly string[]): boolean {
  return options.filter((option) => RESPONSE.test(option)).length * 2 > options.length;
}

/** A decision block of these responses, in the layout its practice prints. */
export function decisionOf(
  options: readonly string[],
  beside: boolean,
  language: string,
): Pick<DecisionScheme, 'layout' | 'verbs'> {
  const all = options.join(' ').toLowerCase();
  const layout = /concur|d[’']accord/.test(all)
    ? 'concur'
    : /disapprove/.test(all)
      ? 'approve'
      : beside
        ? 'beside'
        : 'paragraphs';
  return { layout, verbs: [{ verb: verbOf(all, language), responses: options.slice(0, 6) }] };
}

function verbOf(options: string, language: string): string {
  if (language.startsWith('fr')) return /noté|maklum/.test(options) ? 'prendre note' : 'approuver';
  if (language.startsWith('ms')) return /maklum/.test(options) ? 'mengambil maklum' : 'meluluskan';
  if (/approve/.test(options)) return 'approve';
  if (/^sign|[^a-z]sign/.test(options)) return 'sign';
  if (/note/.test(options) && !/agree/.test(options)) return 'note';
  return 'agree';
}

function tidy(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s/|,;:.]+|[\s/|,;:.]+$/g, '')
    .trim();
}
