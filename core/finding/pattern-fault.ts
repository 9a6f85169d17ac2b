import { RE2JSSyntaxException } from 're2js';
import { type Said, say } from '../shared/said.ts';

/** The switches that were put before what was typed. */
const SWITCHES = /^(?:\(\?[im]\))+/;

/** What is wrong with a regular expression, for whoever typed it: what the engine found, and at which piece. */
export function sayPatternFault(fault: unknown): Said {
  if (!(fault instanceof RE2JSSyntaxException)) return say('it is too long or too deep');
  const piece = (fault.getPattern() ?? '').replace(SWITCHES, '');
  switch (fault.getDescription()) {
    case 'missing closing )':
      return say('a bracket is opened and not closed: {piece}', { piece });
    case 'unexpected )':
      return say('a bracket is closed and was not opened: {piece}', { piece });
    case 'missing closing ]':
      return say('a square bracket is opened and not closed: {piece}', { piece });
    case 'missing argument to repetition operator':
      return say('nothing stands before {piece} that it could repeat', { piece });
    case 'invalid nested repetition operator':
      return say('{piece} repeats what is repeated already', { piece });
    case 'invalid repeat count':
      return say('{piece} repeats too often, or at least more often than at most', { piece });
    case 'invalid character class range':
      return say('a range ends before it begins: {piece}', { piece });
    case 'invalid escape sequence':
      return say('a backslash has no meaning in {piece}', { piece });
    case 'trailing backslash at end of expression':
      return say('nothing stands after the backslash at its end');
    case 'duplicate capture group name':
      return say('two groups have one name: {piece}', { piece });
    case 'expression nests too deeply':
    case 'expression too large':
      return say('it is too long or too deep');
    default:
      return say('this is not known here: {piece}', { piece });
  }
}
