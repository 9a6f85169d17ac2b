export interface SpecialCharacter {
  readonly text: string;
  /** In English, for `nameCharacter`; it is always found by it too. */
  readonly name: string;
  /** The letter a name with `{letter}` is of, with its case. */
  readonly letter?: string;
  /** Other words it is looked for by. */
  readonly words?: string;
  /** What is shown for one that has no shape of its own. */
  readonly shown?: string;
}

export interface CharacterGroup {
  readonly title: string;
  readonly characters: readonly SpecialCharacter[];
}

/** `é e acute`, one a line. */
function named(lines: string): readonly SpecialCharacter[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', ...name] = line.trim().split(' ');
      return { text, name: name.join(' ') };
    });
}

/** Letters with the accents of languages notes are written in, both cases: `é e acute`. */
function letters(pairs: string): readonly SpecialCharacter[] {
  return named(pairs).flatMap(({ text, name: words }) => {
    const [letter = '', ...accent] = words.split(' ');
    const name = `{letter} ${accent.join(' ')}`;
    return [
      { text, name, letter },
      { text: text.toLocaleUpperCase('en'), name, letter: letter.toLocaleUpperCase('en') },
    ];
  });
}

/** What keyboards lack and notes need. */
export const SPECIAL_CHARACTERS: readonly CharacterGroup[] = [
  {
    title: 'Dashes and marks',
    characters: named(`
      – en dash
      — em dash
      ‑ non-breaking hyphen
      − minus sign
      … ellipsis
      • bullet
      · middle dot
      “ opening double quotation mark
      ” closing double quotation mark
      ‘ opening single quotation mark
      ’ apostrophe
      « opening angle quotation mark
      » closing angle quotation mark
      「 opening corner bracket
      」 closing corner bracket
      § section sign
      ¶ paragraph sign
      † dagger
      ‡ double dagger
      № numero sign
      © copyright sign
      ® registered sign
      ™ trade mark sign`),
  },
  {
    title: 'Spaces',
    characters: [
      { text: '\u00a0', name: 'non-breaking space', words: 'non-breaking nbsp hard', shown: 'no break' },
      { text: '\u202f', name: 'narrow non-breaking space', words: 'non-breaking nnbsp thin', shown: 'narrow' },
      { text: '\u2009', name: 'thin space', shown: 'thin' },
      { text: '\u2002', name: 'en space', shown: 'en' },
      { text: '\u2003', name: 'em space', shown: 'em' },
      { text: '\u200b', name: 'zero-width space', words: 'zero width space', shown: 'zero' },
    ],
  },
  {
    title: 'Currencies',
    characters: named(`
      € euro
      £ pound
      ¥ yen or yuan
      $ dollar
      ¢ cent
      ₹ rupee
      ₩ won
      ₽ rouble
      ₱ peso
      ฿ baht
      ₫ dong
      ₪ shekel
      ₺ lira
      ₦ naira`),
  },
  {
    title: 'Numbers and comparison',
    characters: named(`
      ½ one half fraction
      ⅓ one third fraction
      ⅔ two thirds fraction
      ¼ one quarter fraction
      ¾ three quarters fraction
      ⅕ one fifth fraction
      ⅛ one eighth fraction
      ⅜ three eighths fraction
      ⅝ five eighths fraction
      ⅞ seven eighths fraction
      ± plus or minus
      × times multiplication
      ÷ division
      ≈ about almost equal
      ≠ not equal
      ≤ less or equal
      ≥ more or equal
      ° degree
      ′ prime minute foot
      ″ double prime second inch
      ‰ per mille
      µ micro
      ² squared superscript two
      ³ cubed superscript three
      ₂ subscript two
      Ω ohm omega
      Δ delta change
      ∞ infinity`),
  },
  {
    title: 'Arrows and ticks',
    characters: named(`
      → arrow right
      ← arrow left
      ↑ arrow up rise
      ↓ arrow down fall
      ↔ arrow left and right
      ⇒ double arrow right
      ↗ arrow up right
      ↘ arrow down right
      ✓ tick check
      ✗ cross
      ☐ empty box
      ☑ ticked box
      ★ star`),
  },
  {
    title: 'Letters with accents',
    characters: letters(`
      à a grave
      á a acute
      â a circumflex
      ä a diaeresis umlaut
      ã a tilde
      å a ring
      ā a macron
      æ ae ligature
      ç c cedilla
      č c caron
      è e grave
      é e acute
      ê e circumflex
      ë e diaeresis
      ē e macron
      í i acute
      î i circumflex
      ï i diaeresis
      ī i macron
      ł l stroke
      ñ n tilde
      ó o acute
      ô o circumflex
      ö o diaeresis umlaut
      õ o tilde
      ø o stroke
      œ oe ligature
      š s caron
      ù u grave
      ú u acute
      û u circumflex
      ü u diaeresis umlaut
      ū u macron
      ÿ y diaeresis
      ž z caron`).concat([{ text: 'ß', name: 'sharp s' }]),
  },
];
