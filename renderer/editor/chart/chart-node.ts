import {
  $applyNodeReplacement,
  $create,
  DecoratorNode,
  type DOMExportOutput,
  type EditorConfig,
  type LexicalNode,
  type LexicalUpdateJSON,
  type NodeKey,
  type SerializedLexicalNode,
} from 'lexical';
import { altOf } from '../../../core/charts/describe-chart.ts';
import { drawChart } from '../../../core/charts/draw-chart.ts';
import type { Chart } from '../../../core/note/chart.ts';
import { chartLines } from '../../../core/note/chart-links.ts';
import { buildSvg } from '../../ui/build-svg.ts';
import { isSameData } from '../same-data.ts';

/** What a chart is before it is given one; never stored. */
const EMPTY: Chart = {
  type: 'chart',
  kind: 'bar',
  title: '',
  unit: '',
  alt: '',
  categories: [''],
  series: [{ name: '', values: [{ value: null }] }],
};

/** A chart between blocks: one thing that can be selected, stepped over and deleted, and is edited in a dialog. */
export class ChartNode extends DecoratorNode<null> {
  /** @internal Never changed in place. */
  __chart: Chart;

  override $config() {
    return this.config('chart', { extends: DecoratorNode });
  }

  constructor(chart: Chart = EMPTY, key?: NodeKey) {
    super(key);
    this.__chart = chart;
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__chart = previous.__chart;
  }

  override updateFromJSON(json: LexicalUpdateJSON<SerializedLexicalNode & { readonly chart?: Chart }>): this {
    const self = super.updateFromJSON(json).getWritable();
    if (json.chart !== undefined) self.__chart = json.chart;
    return self;
  }

  override exportJSON(): SerializedLexicalNode & { readonly chart: Chart } {
    return { ...super.exportJSON(), chart: this.getChart() };
  }

  getChart(): Chart {
    return this.getLatest().__chart;
  }

  setChart(chart: Chart): this {
    const self = this.getWritable();
    self.__chart = chart;
    return self;
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const figure = document.createElement('figure');
    figure.className = config.theme.chart ?? '';
    this.draw(figure);
    return figure;
  }

  override updateDOM(previous: this, element: HTMLElement): boolean {
    if (!isSameData(previous.__chart, this.__chart)) this.draw(element);
    return false;
  }

  private draw(figure: HTMLElement): void {
    const chart = this.__chart;
    const svg = buildSvg(drawChart(chart), altOf(chart));
    const caption = document.createElement('figcaption');
    caption.textContent = chart.title;
    figure.replaceChildren(svg, caption);
  }

  override exportDOM(): DOMExportOutput {
    return { element: document.createElement('figure') };
  }

  override getTextContent(): string {
    return chartLines(this.getChart()).join('\n');
  }

  override decorate(): null {
    return null;
  }

  override isInline(): false {
    return false;
  }
}

export function $createChartNode(chart: Chart): ChartNode {
  return $applyNodeReplacement($create(ChartNode).setChart(chart));
}

export function $isChartNode(node: LexicalNode | null | undefined): node is ChartNode {
  return node instanceof ChartNode;
}
