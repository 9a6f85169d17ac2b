import './article.css';
import { memo, type ReactNode } from 'react';
import type { Passage } from '../../../core/facts/source.ts';
import { t } from '../../language/t.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { TextMark } from './cut-runs.ts';
import { PassageText } from './passage-text.tsx';

interface ArticleTextProps {
  readonly passages: readonly Passage[];
  /** BCP 47. */
  readonly language: string;
  /** By passage number. */
  readonly marks: ReadonlyMap<number, readonly TextMark[]>;
  /** The passage the reader came for. */
  readonly sought?: number | null;
  /** What stands below a passage; must be the same function while that is unchanged. */
  readonly below?: (passage: Passage) => ReactNode;
}

const NO_MARKS: readonly TextMark[] = [];

/** A source's text as an article: headings, paragraphs, lists and tables, passage and page numbers in the margins. */
export function ArticleText({ passages, language, marks, sought = null, below }: ArticleTextProps) {
  const block = (passage: Passage, index: number) => (
    <PassageBlock
      key={passage.number}
      passage={passage}
      page={beginsPage(passage, passages[index - 1]) ? (passage.page ?? null) : null}
      language={language}
      marks={marks.get(passage.number) ?? NO_MARKS}
      sought={passage.number === sought}
      below={below}
    />
  );
  const blocks: ReactNode[] = [];
  for (let index = 0; index < passages.length; ) {
    const end = endOfList(passages, index);
    const first = passages[index];
    if (end > index && first) {
      const items = passages.slice(index, end).map((passage, step) => block(passage, index + step));
      blocks.push(
        <ul key={`list ${first.number}`} className="passage-list">
          {items}
        </ul>,
      );
      index = end;
    } else {
      if (first) blocks.push(block(first, index));
      index += 1;
    }
  }
  return blocks;
}

/** Where the list ends that begins here; `index` itself when none does. */
function endOfList(passages: readonly Passage[], index: number): number {
  let end = index;
  while (passages[end]?.kind === 'item') end += 1;
  return end;
}

function beginsPage(passage: Passage, before: Passage | undefined): boolean {
  return passage.page !== undefined && passage.page !== before?.page;
}

interface PassageBlockProps {
  readonly passage: Passage;
  /** The page that begins here. */
  readonly page: number | null;
  readonly language: string;
  readonly marks: readonly TextMark[];
  readonly sought: boolean;
  readonly below: ((passage: Passage) => ReactNode) | undefined;
}

/** Drawn anew only when its own marks change: a report has thousands. */
const PassageBlock = memo(function PassageBlock(props: PassageBlockProps) {
  useLanguage();
  const { passage, page, language, marks, sought, below } = props;
  const Tag = passage.kind === 'item' ? 'li' : 'section';
  const name = passage.kind === 'item' ? {} : { 'aria-label': t('Passage {number}', { number: passage.number }) };
  return (
    <Tag
      {...name}
      id={passageId(passage.number)}
      className="passage"
      data-passage={passage.number}
      data-block={passage.kind ?? 'paragraph'}
      data-sought={(sought && !marks.some((mark) => mark.look === 'sought')) || undefined}
      tabIndex={-1}
    >
      <span className="passage-number" aria-hidden>
        {passage.number}
      </span>
      {page !== null && <span className="passage-page">{t('p. {page}', { page })}</span>}
      <div className="passage-text readable" lang={language} dir="auto">
        <PassageText passage={passage} marks={marks} />
      </div>
      {passage.summary && (
        <p className="passage-summary">{t('Summary in our own words; the original text was not kept.')}</p>
      )}
      {below?.(passage)}
    </Tag>
  );
}, isSame);

function isSame(before: PassageBlockProps, after: PassageBlockProps): boolean {
  return (
    before.passage === after.passage &&
    before.page === after.page &&
    before.language === after.language &&
    before.sought === after.sought &&
    before.below === after.below &&
    sameMarks(before.marks, after.marks)
  );
}

function sameMarks(before: readonly TextMark[], after: readonly TextMark[]): boolean {
  if (before === after) return true;
  return (
    before.length === after.length &&
    before.every((mark, index) => {
      const other = after[index];
      return (
        other !== undefined &&
        mark.id === other.id &&
        mark.start === other.start &&
        mark.end === other.end &&
        mark.kind === other.kind &&
        mark.look === other.look &&
        mark.current === other.current
      );
    })
  );
}

export function passageId(number: number): string {
  return `passage-${number}`;
}
