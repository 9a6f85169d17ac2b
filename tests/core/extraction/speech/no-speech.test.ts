import { describe, expect, it } from 'vitest';
import { compareReported } from './read-snippet.ts';

/** Sentences whose verbs of speech tell of no speech. */
const NONE: readonly (readonly [string, string])[] = [
  ['is said to', 'The cave is said to hold a lake.'],
  ['said as an adjective', 'The said land was sold in <date iso="2019">2019</date>.'],
  ['agreed to do', 'The two sides agreed to exchange prisoners.'],
  ['found a thing', 'Divers found a second engine on the seabed.'],
  ['a report is a noun', 'The report runs to ninety pages.'],
  ['reported a profit', 'The group reported turnover of <fig v="243000000" u="GBP">£243m</fig>.'],
  ['is expected to', 'The vote is expected to pass.'],
  ['announced a dividend', 'The board announced an interim dividend.'],
  ['claimed lives', 'The storm claimed <fig v="40" u="lives">40 lives</fig>.'],
  ['called off', 'The match was called off.'],
  ['called by name', 'The ship, called the Alba, sank.'],
  ['signalled a turn', 'The light signalled green.'],
  ['added a thing', 'The airline added three routes.'],
  ['noted for', 'The town, noted for its lace, has two mills.'],
  ['held a meeting', 'The committee held that meeting in private.'],
  ['told stories', 'He told stories to the children.'],
  ['stated aim', 'Its stated aim is to cut waste.'],
  ['passive without speaker', 'No injuries were reported.'],
  ['estimated as a participle', 'An estimated <fig v="3500" u="m3">3,500 cubic metres</fig> leaked.'],
  ['to say the least', 'The road is, to say the least, poor.'],
  ['a quotation with a plain attribution is no reported speech', '“It is over,” <person>Ann Lee</person> said.'],
  ['a quotation with a verb first', '“It is over,” said <person>Ann Lee</person>, the captain.'],
  ['said colon', '<person>Ann Lee</person> said: “It is over.”'],
  ['that as a determiner', 'He found that house in <date iso="1990">1990</date>.'],
  ['showed up', 'Only nine members showed up.'],
  ['whoever did not say', 'Officials did not say whether the pilot had survived.'],
  ['in a heading', '<h>Minister says port will close</h>'],
];

describe('verbs of speech that report nothing', () => {
  it.each(NONE)('%s', (_name, markup) => {
    expect(compareReported(markup).found).toEqual([]);
  });
});
