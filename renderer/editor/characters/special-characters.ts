import { t } from '../../language/t.ts';
export interface SpecialCharacter {
  readonly text: string;
  readonly name: string;
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

/** Letters with the accents of languages notes are written in, both cases. */
function letters(pairs: string): readonly SpecialCharacter[] {
  return named(pairs).flatMap(({ text, name }) => [
    { text, name },
    { text: text.toLocaleUpperCase('en'), name: t('capital {name}', { name }) },
  ]);
}

/** What keyboards lack and notes need. */
export const SPECIAL_CHARACTERS: readonly CharacterGroup[] = [
  {
    get title() {
      return t('Dashes and marks');
    },
    characters: named(
      t(
        '\n      – en dash\n      — em dash\n      ‑ hyphen at which no line ends\n      − minus sign\n      … ellipsis\n      • bullet\n      · middle dot\n      “ opening double quotation mark\n      ” closing double quotation mark\n      ‘ opening single quotation mark\n      ’ apostrophe\n      « opening angle quotation mark\n      » closing angle quotation mark\n      「 opening corner bracket\n      」 closing corner bracket\n      § section sign\n      ¶ paragraph sign\n      † dagger\n      ‡ double dagger\n      № numero sign\n      © copyright sign\n      ® registered sign\n      ™ trade mark sign',
      ),
    ),
  },
  {
    get title() {
      return t('Spaces');
    },
    characters: [
      {
        text: '\u00a0',
        get name() {
          return t('space at which no line ends');
        },
        get words() {
          return t('non-breaking nbsp hard');
        },
        get shown() {
          return t('no break');
        },
      },
      {
        text: '\u202f',
        get name() {
          return t('narrow space at which no line ends');
        },
        get words() {
          return t('non-breaking nnbsp thin');
        },
        shown: 'narrow',
      },
      {
        text: '\u2009',
        get name() {
          return t('thin space');
        },
        shown: 'thin',
      },
      {
        text: '\u2002',
        get name() {
          return t('en space');
        },
        shown: 'en',
      },
      {
        text: '\u2003',
        get name() {
          return t('em space');
        },
        shown: 'em',
      },
      {
        text: '\u200b',
        get name() {
          return t('place where a line may end');
        },
        get words() {
          return t('zero width space');
        },
        shown: 'zero',
      },
    ],
  },
  {
    get title() {
      return t('Currencies');
    },
    characters: named(
      t(
        '\n      € euro\n      £ pound\n      ¥ yen or yuan\n      $ dollar\n      ¢ cent\n      ₹ rupee\n      ₩ won\n      ₽ rouble\n      ₱ peso\n      ฿ baht\n      ₫ dong\n      ₪ shekel\n      ₺ lira\n      ₦ naira',
      ),
    ),
  },
  {
    get title() {
      return t('Numbers and comparison');
    },
    characters: named(
      t(
        '\n      ½ one half fraction\n      ⅓ one third fraction\n      ⅔ two thirds fraction\n      ¼ one quarter fraction\n      ¾ three quarters fraction\n      ⅕ one fifth fraction\n      ⅛ one eighth fraction\n      ⅜ three eighths fraction\n      ⅝ five eighths fraction\n      ⅞ seven eighths fraction\n      ± plus or minus\n      × times multiplication\n      ÷ division\n      ≈ about almost equal\n      ≠ not equal\n      ≤ less or equal\n      ≥ more or equal\n      ° degree\n      ′ prime minute foot\n      ″ double prime second inch\n      ‰ per mille\n      µ micro\n      ² squared superscript two\n      ³ cubed superscript three\n      ₂ subscript two\n      Ω ohm omega\n      Δ delta change\n      ∞ infinity',
      ),
    ),
  },
  {
    get title() {
      return t('Arrows and ticks');
    },
    characters: named(
      t(
        '\n      → arrow right\n      ← arrow left\n      ↑ arrow up rise\n      ↓ arrow down fall\n      ↔ arrow left and right\n      ⇒ double arrow right\n      ↗ arrow up right\n      ↘ arrow down right\n      ✓ tick check\n      ✗ cross\n      ☐ empty box\n      ☑ ticked box\n      ★ star',
      ),
    ),
  },
  {
    get title() {
      return t('Letters with accents');
    },
    characters: letters(
      t(
        '\n      à a grave\n      á a acute\n      â a circumflex\n      ä a diaeresis umlaut\n      ã a tilde\n      å a ring\n      ā a macron\n      æ ae ligature\n      ç c cedilla\n      č c caron\n      è e grave\n      é e acute\n      ê e circumflex\n      ë e diaeresis\n      ē e macron\n      í i acute\n      î i circumflex\n      ï i diaeresis\n      ī i macron\n      ł l stroke\n      ñ n tilde\n      ó o acute\n      ô o circumflex\n      ö o diaeresis umlaut\n      õ o tilde\n      ø o stroke\n      œ oe ligature\n      š s caron\n      ù u grave\n      ú u acute\n      û u circumflex\n      ü u diaeresis umlaut\n      ū u macron\n      ÿ y diaeresis\n      ž z caron',
      ),
    ).concat([
      {
        text: 'ß',
        get name() {
          return t('sharp s');
        },
      },
    ]),
  },
];
