/** Whether a small-letter word can be the plural of things that are counted. */
export function isPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  return word.length > 3 && /[^s’'iu]s$/.test(word) && !SINGULAR.has(word);
}

const IRREGULAR = new Set(
  (
    'people men women children staff police cattle sheep fish aircraft species troops personnel livestock teeth feet ' +
    'geese mice crew crews households dead injured wounded missing folk kids bacteria fungi alumni crises ' +
    'businessmen businesswomen policemen policewomen fishermen servicemen firemen gunmen militiamen lawmakers ' +
    'spacecraft deer swine poultry oxen lives wives leaves loaves buses viruses campuses censuses bonuses statuses ' +
    'radii phenomena criteria strata data media youth youths taxis mosquitoes menus emus gnus zebus skis bikinis ' +
    'kiwis safaris rickshaws tuk-tuks units semis'
  ).split(' '),
);

const SINGULAR = new Set(
  (
    'this was has does always perhaps sometimes towards afterwards besides upwards downwards backwards forwards ' +
    'less across yes thus plus versus whereas nonetheless nevertheless regardless says goes gets makes takes ' +
    'overseas alas lens gas news years-old hers ours yours theirs its his as is us'
  ).split(' '),
);
