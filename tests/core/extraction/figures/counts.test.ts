import { expect, it } from 'vitest';
import { figuresIn, findIn } from './figures-in.ts';

it.each([
  ['At least 87 people have died.', '87 people'],
  ['It hired 57,300 smallholders.', '57300 smallholders'],
  ['Hydrosonde will supply 4,200 acoustic sensors from Aarhus.', '4200 acoustic sensors'],
  ['Doctors recorded 1,036 suspected cholera cases since May.', '1036 suspected cholera cases'],
  ['The town has 35 sports clubs.', '35 sports clubs'],
  ['Some 4,200 displaced families need tents.', '4200 displaced families'],
  ['It employs 1,150 staff.', '1150 staff'],
  ['Twenty-three people were rescued.', '23 people'],
  ['About two hundred and fifty houses burned.', '250 houses'],
  ['They planted two dozen trees.', '24 trees'],
  ['A hundred soldiers were sent.', '100 soldiers'],
  ['Half a million people fled.', '500000 people'],
  ['Two and a half million voters registered.', '2500000 voters'],
  ['1.64 million households are affected.', '1640000 households'],
  ['Census takers counted 12,34,567 households.', '1234567 households'],
  ['Fifty-eight witnesses were heard.', '58 witnesses'],
  ['The army freed 150 women and children.', '150 women'],
  ['Police held 40 Kenyan students.', '40 Kenyan students'],
  ['The bloc has a 27-nation market.', '27 nations'],
  ['A 12-member panel was named.', '12 members'],
  ['A 200-strong crowd gathered.', '200 people'],
  ['The report runs to 46 pages.', '46 pages'],
  ['The firm sold 30k vehicles.', '30000 vehicles'],
  ['A total of 12 000 tents arrived.', '12000 tents'],
  ["Zürich counted 1'250'000 visitors.", '1250000 visitors'],
  ['Rome counted 1.250.000 visitors.', '1250000 visitors'],
  ['The mission has 300 UN peacekeepers.', '300 UN peacekeepers'],
  ['Hospitals lack 90 more beds.', '90 more beds'],
  ['The strike closed 16 schools.', '16 schools'],
  ['Some 3.5m homes lost power.', '3500000 homes'],
  ['The cut hit 1.2m pensioners.', '1200000 pensioners'],
  ['They lost 14 head of cattle.', '14 cattle'],
  ['In this case 40 people died.', '40 people'],
  ['The port handled 13.8 million TEU.', '13800000 TEU'],
  ['Four lakh voters were struck off.', '400000 voters'],
  ['Only 11 of 40 wells work.', '11 wells; 40 wells'],
  ['Only 41 of the 120 pumps bought were working.', '41 pumps; 120 pumps'],
])('reads what is counted: %s', (text, figures) => {
  expect(figuresIn(text)).toBe(figures);
});

it.each([
  ['The floods killed 71 people and injured 248.', '71 people; 248 people'],
  ['Nine died, 19 remain missing and 412 were injured.', '19 people; 412 people'],
  ['Enrolment dropped to 2,118 students from 2,640 in 2016.', '2118 students; 2640 students'],
  ['The storm destroyed 3,860 shelters and damaged a further 7,500.', '3860 shelters; 7500 shelters'],
  ['A need of 900,000 doses leaves 250,000 short.', '900000 doses; 250000 doses'],
  ['It took 412 days against a limit of 90.', '412 day; 90 day'],
  ['The grid went from 3,917 megawatts to 1.5.', '3917 MW; 1.5 MW'],
  [
    'Rebuilding costs 86 million bolivianos ($12 million), of which La Paz sent 9 million.',
    '86000000 BOB; 12000000 USD; 9000000 BOB',
  ],
  ['Water is two bolivianos a bucket. Trucks charge between 10 and 15.', '2 BOB; 10..15 BOB'],
  ['The ringgit eased 0.3% to 4.4150.', '0.3 %; 4.415'],
  ['The index soared 2,962.86 points, or 7.9%, to 40,608.45.', '2962.86 points; 7.9 %; 40608.45 points'],
  ['Inflation slowed to 2.6% from 2.8 in May.', '2.6 %; 2.8 %'],
  ['It passed with 14 votes in favour and 1 abstention.', '14 votes; 1 abstention'],
  ['The seat count is 94 of the 150 seats.', '94 seats; 150 seats'],
  ['Prices rose 2, 3 and 5 per cent in three towns.', '2 %; 3 %; 5 %; 3 towns'],
])('shares a unit that is said once: %s', (text, figures) => {
  expect(figuresIn(text)).toBe(figures);
});

it('gives the exact words of a figure', () => {
  const text = 'In all, RM1.2bil and 57,300 smallholders.';
  expect(findIn(text).map(({ start, end, text: words }) => [text.slice(start, end), words])).toEqual([
    ['RM1.2bil', 'RM1.2bil'],
    ['57,300 smallholders', '57,300 smallholders'],
  ]);
});
