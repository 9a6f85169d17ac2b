import { $create, $getState, $setState, createState, type LexicalNode } from 'lexical';
import { PAGES_TURNED, type PageTurned } from '../../core/note/note.ts';
import { t } from '../language/t.ts';
import { PageBreakNode } from './page-break.ts';

/** Anything else is the usual way. */
export function readPageTurned(value: unknown): PageTurned {
  return PAGES_TURNED.find((page) => page === value) ?? 'portrait';
}

const pageState = createState('page', { parse: readPageTurned });

/** The beginning of pages that are turned: stepped over, selected and deleted like a page break, and named as what it does. */
export class SectionBreakNode extends PageBreakNode {
  override $config() {
    return this.config('section-break', {
      extends: PageBreakNode,
      stateConfigs: [{ flat: true, stateConfig: pageState }],
    });
  }

  override createDOM(): HTMLElement {
    const line = document.createElement('hr');
    const page = $getState(this, pageState);
    line.className = 'note-page-break note-section-break';
    line.dataset.page = page;
    line.ariaLabel = page === 'landscape' ? t('Landscape pages from here') : t('Portrait pages from here');
    return line;
  }
}

export function $createSectionBreak(page: PageTurned): SectionBreakNode {
  return $setState($create(SectionBreakNode), pageState, page);
}

export function $isSectionBreak(node: LexicalNode | null | undefined): node is SectionBreakNode {
  return node instanceof SectionBreakNode;
}

export function $getPageTurned(node: SectionBreakNode): PageTurned {
  return $getState(node, pageState);
}
