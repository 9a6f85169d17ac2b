/** Words that stand in the interface as they are, in every language. */
export const UNWRAPPED: readonly string[] = [
  // The app's name and those of others.
  'Briefing Desk',
  // How an address begins.
  'https://',
];
