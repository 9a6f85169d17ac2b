/** Nothing in them is checkable. */
export const NO_FACTS: readonly (readonly [string, string])[] = [
  ['a question', 'What went wrong?'],
  ['a greeting', 'Mr President, Excellencies, ladies and gentlemen,'],
  ['a byline', 'By <person>Lucas Brandt</person>'],
  ['a release line', 'FOR IMMEDIATE RELEASE'],
  ['a contact', 'Media contact: <person>Niamh Gault</person>, press@lvwt.example, +44 28 9000 0117'],
  ['credits', '(Reporting by <person>Camila Fuentes</person>; Editing by <person>Jon Harrow</person>)'],
  ['an invitation to read on', 'Read more about <place>Chile</place> here.'],
  ['filler', 'That was then.'],
  ['a caption line', 'Photo: <person>Ada Lowe</person>/<org>Agence Lumen</org>'],
  ['a copyright line', '© 2025 <org>Meridian News</org>. All rights reserved.'],
  ['a question somebody asks', '“Why now?” <person>Ann Lee</person> asked.'],
  ['a subscription line', 'Subscribe to the <org>Cedar Ford Courier</org> for $4 a month.'],
  ['thanks', 'They thanked the people of <place>Laos</place> for their warm hospitality.'],
];
