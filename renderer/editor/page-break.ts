/**
 * A page break is Lexical's horizontal rule under the name the note gives it: a leaf between blocks that can be
 * selected, stepped over and deleted by keyboard.
 */
export {
  $createHorizontalRuleNode as $createPageBreak,
  $isHorizontalRuleNode as $isPageBreak,
  HorizontalRuleExtension as PageBreakExtension,
  HorizontalRuleNode as PageBreakNode,
  INSERT_HORIZONTAL_RULE_COMMAND as INSERT_PAGE_BREAK_COMMAND,
} from '@lexical/extension';
