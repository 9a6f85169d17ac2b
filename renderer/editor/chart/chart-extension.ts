import { NodeSelectionExtension } from '@lexical/extension';
import {
  $createNodeSelection,
  $getNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  isDOMNode,
  mergeRegister,
} from 'lexical';
import { $isChartNode, ChartNode } from './chart-node.ts';

/** A press on a chart selects it, as the arrow keys do; what is selected shows it. */
export const ChartExtension = defineExtension({
  name: 'briefing-desk/chart',
  nodes: () => [ChartNode],
  dependencies: [NodeSelectionExtension],
  register: (editor) => {
    let shown: readonly HTMLElement[] = [];
    return mergeRegister(
      editor.registerCommand(
        CLICK_COMMAND,
        (event: MouseEvent) => {
          const node = isDOMNode(event.target) ? $getNodeFromDOMNode(event.target) : null;
          if (!$isChartNode(node)) return false;
          const selection = $createNodeSelection();
          selection.add(node.getKey());
          $setSelection(selection);
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerUpdateListener(({ editorState }) => {
        const chosen = editorState.read(() => {
          const selection = $getSelection();
          return $isNodeSelection(selection) ? selection.getNodes().filter($isChartNode) : [];
        });
        if (chosen.length === 0 && shown.length === 0) return;
        for (const element of shown) element.classList.remove('note-chart-selected');
        shown = chosen.flatMap((node) => editor.getElementByKey(node.getKey()) ?? []);
        for (const element of shown) element.classList.add('note-chart-selected');
      }),
    );
  },
});
