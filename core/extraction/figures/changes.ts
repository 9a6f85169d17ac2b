/** Words of change anywhere: `rose` in `rose from 2.1 to 2.4 per cent`, which is no range. */
export const CHANGE =
  /\b(?:r[io]se|risen|rising|rises|increas\w*|grow\w*|grew|climb\w*|jump\w*|surg\w*|soar\w*|up|fall\w*|fell|drop\w*|declin\w*|decreas\w*|cut\w*|lower\w*|reduc\w*|rais\w*|slid\w*|slip\w*|shr[aiu]nk\w*|narrow\w*|widen\w*|down|go|goes|went|gone|chang\w*|improv\w*|expand\w*|doubl\w*|tripl\w*|trimm\w*|slash\w*|boost\w*|lift\w*|mov\w*|revis\w*|downgrad\w*|upgrad\w*|extend\w*|shorten\w*|swell\w*|swelled|balloon\w*|edg\w*|eas\w*|dip\w*|plung\w*|tumbl\w*|halv\w*|los[te]\w*|gain\w*|plung\w*|sank|sink\w*|weaken\w*|strengthen\w*|firm\w*|add(?:s|ed|ing)|advanc\w*|retreat\w*|slow\w*|accelerat\w*|hik\w*)\b/i;

/** Words of change at the end of a text: what follows is by how much. */
export const CHANGED = new RegExp(
  `${CHANGE.source}(?: by| another| a further| only| just| about| nearly| almost| over){0,2} $`,
  'i',
);
