/** Cyrillic names in the Latin spelling of the press; other scripts stay as they are. */
export function toLatin(name: string): string {
  if (!/\p{Script=Cyrillic}/u.test(name)) return name;
  const latin = Array.from(name.toLowerCase(), (letter) => LATIN[letter] ?? letter)
    .join('')
    .replace(/(?:iy|yy|ii)$/, 'y');
  return latin.replace(/(^|[\s-])\p{Ll}/gu, (start) => start.toUpperCase());
}

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'dj',
  џ: 'dz',
  ѓ: 'gj',
  ќ: 'kj',
  ѕ: 'dz',
  '’': '',
  "'": '',
};
