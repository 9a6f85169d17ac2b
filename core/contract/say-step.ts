import { type Said, say } from '../shared/said.ts';

/**
 * A step of a review by the title it is stored under (`accepting 3 facts`), as a sentence that can be put into other
 * languages. A title of a later version stays as it is.
 */
export function sayStep(title: string): Said {
  const count = Number(/\d+/.exec(title)?.[0] ?? 1);
  switch (title.replace(/\d+/, '#').replace(/\b(fact|suggestion)s\b/, '$1')) {
    case 'accepting # fact':
      return say('accepting {count, plural, one {# fact} other {# facts}}', { count });
    case 'citing a fact':
      return say('citing a fact');
    case 'rejecting # suggestion':
      return say('rejecting {count, plural, one {# suggestion} other {# suggestions}}', { count });
    case 'opening # suggestion again':
      return say('reopening {count, plural, one {# suggestion} other {# suggestions}}', { count });
    case 'merging # suggestion':
      return say('merging {count, plural, one {# suggestion} other {# suggestions}}', { count });
    case 'splitting a suggestion':
      return say('splitting a suggestion');
    case 'adding a suggestion':
      return say('adding a suggestion');
    case 'an edit':
      return say('an edit');
    default:
      return say(title);
  }
}
