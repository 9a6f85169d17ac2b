import { wordList } from './word-list.ts';

/** Words after which a full stop ends no sentence inside a name; folded. */
export const ABBREVIATIONS = wordList(`
  mr mrs ms mx dr drs prof sr jr st ste mt ft fr rev revd hon gen col lt ltc maj capt cmdr cdr sgt cpl pvt adm brig
  sen rep gov atty pres sec supt insp det dep cllr ald eng engr arch adv amb msgr gp bro sis
  inc corp ltd co bhd sdn pty pte cos bros plc llc univ dept assn intl natl
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
  tenn tex va vt wash wis wyo ont que alta sask man
  no nos vs
`);
