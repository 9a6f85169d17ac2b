import { type Strength, strengthOf } from './heads.ts';
import type { Token } from './token.ts';
import { HONORIFICS, OFFICE_MODIFIERS, OFFICES, POST_NOMINALS, WEAK_HONORIFICS } from './words/titles.ts';

/** How surely a word is a title before a name: `Mr` by itself, `General` only where a name follows. */
export function honorific({ fold, text, dotted }: Token): Strength {
  const bare = fold.replace(/\./g, '');
  if (/^(?:h\.e|h\.r\.h|h\.m|h\.h)\.?$/.test(fold)) return 2;
  if (/^\p{Lu}{2,3}$/u.test(text) && !/^(?:YB|YAB|HRH|HE)$/.test(text)) return 0;
  const strength = strengthOf(bare, HONORIFICS, WEAK_HONORIFICS);
  return strength === 1 && dotted ? 2 : strength;
}

/** Whether a word may end an office: `Minister`, `chair`, `Sen.`; short ones in full or with their stop. */
export function isOffice({ fold, dotted }: Token): boolean {
  return OFFICES.has(fold) && (dotted || !/^(?:sen|rep|reps|gov)$/.test(fold));
}

/** An office that, alone after a portfolio or a place, leaves no holder's name to look for. */
export function endsOffice(token: Token): boolean {
  return (
    isOffice(token) &&
    !(token.fold.endsWith('s') && !/^(?:ministers|secretaries)$/.test(token.fold)) &&
    !/^(?:deputy|deputies|heads?|members?|fellows?|partners?|elders?|miners?|chief|king|chef|ranger|warden|elect)$/.test(
      token.fold,
    )
  );
}

/** An office with a portfolio of plain words: `Minister for Trade`. */
export function takesPortfolio({ fold }: Token): boolean {
  return /^(?:vice-)?(?:(?:under-?)?secretary|secretaries|ministers?|commissioners?|spokes(?:man|woman|person)|rapporteur|envoy|advis[eo]r|director|director-general|chair|head)$/.test(
    fold,
  );
}

export function isOfficeModifier({ fold }: Token): boolean {
  return OFFICE_MODIFIERS.has(fold);
}

export function isPostNominal({ text }: Pick<Token, 'text'>): boolean {
  return POST_NOMINALS.has(text);
}
