import { expect, it } from 'vitest';
import { datesIn } from './dates-in.ts';

it.each([
  ['Held on 14–17 February 2025.', '2025-02-14/2025-02-17'],
  ['Installation will run from 1 June to 30 November 2025.', '2025-06-01/2025-11-30'],
  ['Heavy rain is forecast from 19 to 22 April.', '2025-04-19/2025-04-22'],
  ['Repaired between Feb 10 and March 28.', '2025-02-10/2025-03-28'],
  ['It runs July 7 to Aug 29.', '2025-07-07/2025-08-29'],
  ['A summit on May 6-8 is planned.', '2025-05-06/2025-05-08'],
  ['It lasted from 28 December 2023 to 3 January 2024.', '2023-12-28/2024-01-03'],
  ['It lasted from 28 December to 3 January 2024.', '2023-12-28/2024-01-03'],
  ['The night of 28-29 March was wet.', '2025-03-28/2025-03-29'],
  ['It met on 2 and 3 April 2025.', '2025-04-02/2025-04-03'],
  ['It met on 2, 3 and 4 April 2025.', '2025-04-02/2025-04-04'],
  ['It met on 2 and 9 April 2025.', '2025-04-02; 2025-04-09'],
  ['It met on March 3, 5 and 9, 2025.', '2025-03-03; 2025-03-05; 2025-03-09'],
  ['Patrols ran between January and March.', '2025-01/2025-03'],
  ['In the April-June period of 2024 it grew.', '2024-04/2024-06'],
  ['From October 2023 to March 2024 it rained.', '2023-10/2024-03'],
  ['In October or November 2026 they meet.', '2026-10/2026-11'],
  ['In May and June 2024 they met.', '2024-05/2024-06'],
  ['In May and September 2024 they met.', '2024-05; 2024-09'],
  ['Planted between 2019 and 2022.', '2019/2022'],
  ['Bought in 2021 and 2022.', '2021/2022'],
  ['Floods came in 2013 and 2019.', '2013; 2019'],
  ['Elections in 2019, 2021 and 2024 failed.', '2019; 2021; 2024'],
  ['The plan for 2026–2030 is ready.', '2026/2030'],
  ['From 1968 to 1991 he served.', '1968/1991'],
  ['It was spent in 2022-23.', '2022/2023'],
  ['Notices issued in 2023/24.', '2023/2024'],
  ['Between March 2016 and October 2021 he stole.', '2016-03/2021-10'],
  ['Between 1 April 2015 and 31 December 2024 it closed.', '2015-04-01/2024-12-31'],
  ['Monday 3 March to Friday 7 March 2025', '2025-03-03/2025-03-07'],
  ['From Jan. 30 to Feb. 2, 2025, it rained.', '2025-01-30/2025-02-02'],
  ['From 06:00 on 14 Feb. to 18:00 on 17 Feb. it rained.', '2025-02-14; 2025-02-17'],
])('reads ranges: %s', (text, dates) => {
  expect(datesIn(text)).toBe(dates);
});
