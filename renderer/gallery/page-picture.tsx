import './page-picture.css';
import { memo } from 'react';
import type { Template } from '../../core/templates/template.ts';
import { useLanguage } from '../language/use-language.ts';
import { type DrawnPage, layOutPage } from './lay-out-page.ts';
import type { PageMark } from './page-pen.ts';

interface PagePictureProps {
  readonly template: Template;
  /** Words of a page as small as a stamp are bars, as its text is. */
  readonly small?: boolean;
}

/** A template's first page in miniature; what stands beside it says the same in words. */
export const PagePicture = memo(function PagePicture({ template, small = false }: PagePictureProps) {
  useLanguage();
  const { width, height, marks } = pageOf(template);
  return (
    <svg className="page-picture" viewBox={`0 0 ${width} ${height}`} data-small={small || undefined} aria-hidden>
      {marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mark is nothing but its place on the page
        <Mark key={index} mark={mark} small={small} />
      ))}
    </svg>
  );
});

const drawn = new WeakMap<Template, DrawnPage>();

function pageOf(template: Template): DrawnPage {
  const page = drawn.get(template) ?? layOutPage(template);
  drawn.set(template, page);
  return page;
}

function Mark({ mark, small }: { readonly mark: PageMark; readonly small: boolean }) {
  switch (mark.kind) {
    case 'words': {
      const { x, y, size, width, anchor, look, text } = mark;
      if (small) {
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
        return <rect className={`picture-${look}`} x={left} y={y - size * 0.7} width={width} height={size * 0.72} />;
      }
      return (
        <text className={`picture-${look}`} x={x} y={y} fontSize={size} textAnchor={anchor}>
          {text}
        </text>
      );
    }
    case 'bar':
      return <rect className="picture-bar" x={mark.x} y={mark.y - 3} width={mark.width} height={2.5} rx={0.9} />;
    case 'dot':
      return <circle className="picture-dot" cx={mark.x} cy={mark.y - 1.75} r={1.1} />;
    case 'rule':
      return <rect className="picture-rule" x={mark.x} y={mark.y} width={mark.width} height={0.5} />;
    case 'frame':
      return <rect className="picture-frame" x={mark.x} y={mark.y} width={mark.width} height={mark.height} />;
  }
}
