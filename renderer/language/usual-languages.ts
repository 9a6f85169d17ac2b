/** Languages notes are written in and quote from, BCP 47. */
export const USUAL_LANGUAGES: readonly string[] = [
  ...['en-GB', 'fr', 'ms', 'id', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'ta', 'hi', 'ar'],
  ...['de', 'es', 'pt', 'it', 'nl', 'ru', 'la'],
];
