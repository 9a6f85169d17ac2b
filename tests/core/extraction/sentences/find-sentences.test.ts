import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../core/extraction/article.ts';
import { findSentences } from '../../../../core/extraction/sentences/find-sentences.ts';
import type { PassageKind } from '../../../../core/facts/source.ts';

/** The sentences of one block. */
function sentencesIn(text: string, kind: PassageKind = 'paragraph', language = 'en'): readonly string[] {
  const article: Article = { text, blocks: [{ start: 0, end: text.length, kind }] };
  return findSentences(article, language).map(({ start, end }) => text.slice(start, end));
}

/** Where `|` stands a sentence ends. */
function expectCuts(marked: string): void {
  expect(sentencesIn(marked.replaceAll('|', ' ')).join('|')).toBe(marked);
}

describe('abbreviations that stand before a name or number', () => {
  it.each([
    'She met Dr. Mary Okafor.|They talked.',
    'Prof. Sir Alan Prentice spoke.|Mr. Lim agreed.',
    'Gen. Sarah Cole and Lt. Col. Raj Singh left.|Nobody stayed.',
    'Sen. Tom Rich, R-Laurel, and Rep. Yolanda Little voted no.|They left.',
    'See No. 7 and Nos. 8 to 12.|It is long.',
    'Under Art. 5 and Sec. 12 of the Act it is lawful.|So he said.',
    'It cost Rs. 1.2 lakh crore.|Nobody paid.',
    'They sailed past St. Helena.|It was hot.',
    'The case of Roe v. Wade was cited.|It was old.',
    'Call Tel. 555 0134.|Ask for Ann.',
    'It fell by approx. 5 per cent.|Traders shrugged.',
    'Gov. Janet Field signed it.|It is law.',
    'Smt. Malini Devi Yadav and Adv. Ravi Rao spoke.|They won.',
  ])('%s', expectCuts);
});

describe('abbreviations that may end a sentence', () => {
  it.each([
    'It opens on Sept. 30.|Then it closes.',
    'It opened on Aug. 6 and closed on Dec. 1.|It rained.',
    'The firm is Acme Inc. of Ohio.|It makes traps.',
    'It was sold to Acme Corp.|The price was not told.',
    'They came at 9 a.m. and left at 5 p.m.|It was late.',
    'It struck at 3:17 a.m. Sunday near Rifle.|No one was hurt.',
    'It begins at 6:30 p.m. on Oct. 21.|Bring chairs.',
    'It begins at 8 p.m. GMT.|Bring chairs.',
    'They sold apples, pears, etc.|They went home.',
    'Kubora Kikai Co. Ltd. was chosen.|Others lost.',
    'Ali bin Abu Sdn. Bhd. won it.|Others lost.',
  ])('%s', expectCuts);
});

describe('initials', () => {
  it.each([
    'John F. Kennedy came.|He spoke.',
    'A. P. J. Abdul Kalam came.|He spoke.',
    'J.K. Rowling came.|She spoke.',
    'The U.S. Geological Survey said so.|It knows.',
    'He moved to the U.S. in May.|She stayed.',
    'He moved to the U.S.|The move was hard.',
    'They chose Plan B.|The town was glad.',
    'It lies near Washington, D.C.|The river is wide.',
    'R. K. Rao, of the P.W.D., agreed.|Work began.',
  ])('%s', expectCuts);
});

describe('numbers', () => {
  it.each([
    'It rose 1.5 per cent.|Then it fell.',
    'It opened at 9.30am.|People came.',
    'The bill is 2.4.1 at last.|It is good.',
    'Profit was $3.5m.|Revenue was $40m.',
    'It ended in 2019.|In 2020 it began again.',
    'He finished 3rd.|She won.',
    'About 40 came.|17 million stayed away.|£5 was lost.',
    'It grew 5%.|30 jobs were lost.',
    'See vol. 2, para. 12 and approx. 5 others.|It is long.',
    'It was read on Nov. 3.|It passed.',
  ])('%s', expectCuts);
});

describe('quotations', () => {
  it.each([
    '“We are done,” she said.|He left.',
    '“Is it safe?” she asked.|Nobody knew.',
    '“Stop!” Mr Lim shouted.|They stopped.',
    '“It is over.”|The crowd went home.',
    '“It is over. Go home,” she said.',
    '"That is false," said Bill Church. "I was there."',
    'He asked: “Why now?” and sat down.|Nobody spoke.',
    '“I was told, ‘Go.’|I went.”|She paused.',
    'She called it “a gift (sort of).”|He laughed.',
  ])('%s', (marked) => {
    if (marked.includes('|')) expectCuts(marked);
    else expect(sentencesIn(marked).length).toBe(2);
  });

  it('keeps a closing mark with its sentence', () => {
    expect(sentencesIn('“It is over. Go home.” They went.')).toEqual(['“It is over.', 'Go home.”', 'They went.']);
  });
});

describe('layout', () => {
  it('takes a heading as one sentence', () => {
    expect(sentencesIn('What now? Dr. Lim asks. We answer', 'heading')).toEqual(['What now? Dr. Lim asks. We answer']);
  });

  it('takes each row of a table as a sentence', () => {
    expect(sentencesIn('Town\tPeople\nA. Town\t1.5\n\nB\t2', 'table')).toEqual([
      'Town\tPeople',
      'A. Town\t1.5',
      'B\t2',
    ]);
  });

  it('keeps the number of an item with its first sentence', () => {
    expect(sentencesIn('12. The Ministers met. They agreed.')).toEqual(['12. The Ministers met.', 'They agreed.']);
    expect(sentencesIn('(iv) The Ministers met.', 'item')).toEqual(['(iv) The Ministers met.']);
  });

  it('crosses no block and says which one each sentence is in', () => {
    const article: Article = {
      text: 'One went\n\non. Two came.',
      blocks: [
        { start: 0, end: 8, kind: 'paragraph' },
        { start: 10, end: 23, kind: 'paragraph' },
      ],
    };
    expect(findSentences(article, 'en')).toEqual([
      { start: 0, end: 8, block: 0 },
      { start: 10, end: 13, block: 1 },
      { start: 14, end: 23, block: 1 },
    ]);
  });

  it('reads a language nobody knows as English', () => {
    expect(sentencesIn('One came. Two left.', 'paragraph', 'not a language')).toEqual(['One came.', 'Two left.']);
  });
});
