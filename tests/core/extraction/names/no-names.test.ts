import { describe, expect, it } from 'vitest';
import { foundIn, readMarked } from './marked-text.ts';

function check(text: string): void {
  const marked = readMarked(text);
  expect(foundIn(marked)).toEqual(marked.names);
}

describe('capitals that name nothing', () => {
  it.each([
    'Nepalese officials said French and Swahili are spoken by Muslim traders.',
    'On Monday and again in March, before Easter, prices rose.',
    'Growth in GDP, the CPI and AI spending slowed; 5G and HIV matter.',
    'However, analysts expect more. Moving the bill took hours. Residents wept.',
    'It costs US$137 million, A$31 million or Rs 4,860 crore, and 85 U.S. cents.',
    'The rating was affirmed at BBB+, and the C-130 landed with 40 MT.',
    'The Government and the Minister met the Board in Phase 4 of Part 3.',
    '“Nobody is happy,” she said. “Water is life. Engineers laugh.”',
    'Opposition leaders, Relief agencies and Heating oil prices rose.',
    'Section 14 and Schedule 2 of the Bill say so.',
    'The Internet and God are capitalised. So is the Bible.',
    'I think I will. A man came. OK, he said. TV crews left.',
    'Mum and Dad asked the Doctor. Sir, I cannot.',
  ])('%s', check);
});

describe('a product is no name, its maker is', () => {
  it.each(['She drove a {organisation Toyota} Corolla and used an iPhone.', 'He posted it from his Android phone.'])(
    '%s',
    check,
  );
});

describe('a word that opens a sentence is a name only where the rest of the text says so', () => {
  it.each([
    'Stone walls fell. Rich soil washed away. Church bells rang.',
    'Trustees {person Bob Marsh} and {person Ana Lund} voted no.',
    'Analysts polled by {organisation Banco Austral} agreed.',
    'But {person Priya Raghunathan}, co-founder of the group, left.',
    'Yesterday {place Malaysia} agreed. Today {person Amina Otieno} flies home.',
  ])('%s', check);
});
