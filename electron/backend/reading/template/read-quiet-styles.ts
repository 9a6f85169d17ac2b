import { parseXml } from '../word/word-xml.ts';

/** Styles by id whose text tells what to write: by their name, or because they are grey or red. */
export function readQuietStyles(part: Uint8Array | null): ReadonlySet<string> {
  const quiet = new Set<string>();
  if (part === null) return quiet;
  let id = '';
  let inStyle = false;
  let heads = false;
  parseXml(part, {
    open: (name, { styleId = '', val = '' }) => {
      if (name === 'w:style') {
        id = styleId;
        inStyle = true;
        heads = false;
      } else if (!inStyle) return;
      else if (name === 'w:name') {
        heads = /head|title|titre|caption|footer/i.test(val);
        if (INSTRUCTIONS.test(val)) quiet.add(id);
      } else if (name === 'w:color' && isQuietColour(val) && !heads) quiet.add(id);
    },
    close: (name) => {
      if (name === 'w:style') inStyle = false;
    },
  });
  return quiet;
}

const INSTRUCTIONS =
  /guidance|instruction|placeholder|drafting note|help ?text|prompt|consigne|directive|panduan|arahan/i;

/** Grey, or a red or blue that warns: the colours people write instructions in (`RRGGBB`). */
export function isQuietColour(colour: string): boolean {
  if (!/^[0-9a-f]{6}$/i.test(colour)) return false;
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const grey = most - least <= 24 && least >= 0x60 && most <= 0xd0;
  const signal = (red >= 0xc0 && green <= 0x40 && blue <= 0x40) || (blue >= 0xc0 && red <= 0x20 && green <= 0x90);
  return grey || signal;
}
