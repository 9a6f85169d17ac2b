import { wordList } from './word-list.ts';

/** Small-letter words inside a person's or a foreign name: `Anneke de Vries`, `Rozita binti Abd Rahim`; folded. */
export const PARTICLES = wordList(`
  de da do dos das del della delle dei degli di du des d' la las le les lo los van von vom vander der den ten ter te het
  'tzur zum zu zur und af av op bin binti binte bte bt ibn bint ben ould uld mint al el ul ur ud us ad ar as-
  abu umm anak ak a/l a/p s/o d/o arap ole ng y e et i cha ya wa za ki ka ke o na nga te dan untuk serta dan-
  ap ferch ni nic mac mhic ua o' ter zu am im an
  dela delos dal dall degl vda
`);

/** Particles that are English words or numbers of their own: they join only where a name is under way on both sides. */
export const WEAK_PARTICLES = wordList(
  'do i e o a am im an us ad as ar us no na la us ten te et ki ka ke wa za ben al el des te y den',
);

/** Particles that begin a name even after nothing: `de Vries said`, `al-Mikhlafi`. */
export const LEADING_PARTICLES = wordList(
  'de da di du del della van von der den ter ten bin ibn al el la le abu ould dos',
);
