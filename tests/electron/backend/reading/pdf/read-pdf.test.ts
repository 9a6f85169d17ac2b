import { describe, expect, test } from 'vitest';
import { readFixture, showBlocks } from '../fixture-files.ts';
import { read } from './drawn-articles.ts';

describe('a review in two columns with running heads, page numbers and cut words', () => {
  const bytes = readFixture('pdf/harbour-review.pdf');

  test('reads as it was written', async () => {
    expect(showBlocks(await read(bytes))).toEqual([
      '[heading 1] Small harbours, large promises',
      '[paragraph 1] By Leila Haddad and Tom Okafor',
      '[paragraph 1] The government wants nineteen harbours to share one port authority. Fishermen fear for their berths, shippers welcome a single tariff, and nobody has yet counted the cost.',
      '[paragraph 1] When the Infrastructure Ministry published its harbour plan on 4 February 2026, the accompanying announcement ran to three paragraphs and contained exactly one number: nineteen. That is how many harbours between Cape Torrent and the Merrow estuary will be administered by a single authority from January 2027, according to Infrastructure Minister Gwendolyn Achterberg.',
      '[paragraph 1] “We are replacing nineteen rulebooks with one,” she told the parliamentary transportation committee. “Shippers will know what they pay before they arrive, and harbour masters will spend their mornings on the water instead of on paperwork.”',
      '[paragraph 1] The committee asked how the authority would be financed. The minister referred to a consultation document that will be published in April. Opposition members described the answer as unsatisfactory; their spokesman, Desmond Karunaratne, demanded an independent evaluation.',
      '[heading 1] What the harbours earn',
      '[paragraph 1] Independent estimates exist. The Maritime Research Institute calculated that the nineteen harbours together earned 84.3 million crowns in 2024, of which 61 per cent came from three: Torrent, Saltmarsh and Merrow Haven. The smallest six earned less than 200,000 crowns each and could not maintain their breakwaters without municipal subsidies.',
      '[paragraph 1] A common tariff would therefore redistribute money from large harbours to small ones. Merrow Haven’s administrator, Ingeborg Thistlewood, is not enthusiastic. “We invested in refrigerated warehousing because we could keep the proceeds,” she said. “Under the proposal, the incentive disappears.”',
      '[paragraph 1] Representatives of the smaller harbours see it differently. In Saltmarsh, whose long-term lease with the railway company expires in 2028, the municipal council voted unanimously for the authority. A long-term solution, the mayor explained, is preferable to annual uncertainty.',
      '[heading 1] The fishermen’s objections',
      '[paragraph 1] The loudest criticism comes from the fishing communities. Their association represents approximately 2,300 vessels, most of them under ten metres, and its chairman Aurelio Pennington fears that commercial considerations will displace traditional berthing rights. The ministry maintains that existing entitlements will be respected, though the legislation mentions them only in an appendix.',
      '[paragraph 1] Negotiations continue. A delegation of the association will meet representatives of the ministry on 18 March, and parliamentary consideration of the legislation is scheduled to begin in May. Until then, the announcement remains what it was in February: an intention, accompanied by a number.',
      '[heading 2] Lessons from elsewhere',
      '[paragraph 2] Comparable reforms abroad offer mixed lessons. When the Norrland authorities consolidated their fourteen harbours in 2011, administrative expenditure fell by an eighth within three years, but two harbours closed. The Anglo-Scandinavian shipping conference, which supported the consolidation, now recommends guaranteed minimum maintenance for every participating harbour.',
      '[paragraph 2] In the Estuary Republic, a comparable authority was abolished after seven years. Its accumulated deficit had reached 412 million crowns, and its headquarters, an architecturally ambitious building on reclaimed land, has been unoccupied since 2019. Former employees interviewed for this article attributed the failure to political interference in appointments rather than to the principle of consolidation.',
      '[paragraph 2] Whether Minister Achterberg will accept a guarantee of minimum maintenance is uncertain. Her department declined to comment on individual recommendations while the consultation is being prepared, and referred correspondents to the announcement of 4 February.',
      '[heading 2] The view from Merrow Haven',
      '[paragraph 2] On the quay at Merrow Haven, opinions are practical. Warehouse supervisor Philippa Nakamura has watched four ministers inaugurate the same refurbished crane. “Administration is administration,” she said. “Somebody has to dredge the channel, and dredging costs eleven million crowns every second winter.”',
      '[paragraph 2] Her colleagues worry about employment. The authority would need 140 people, the announcement says, while the nineteen harbours presently employ 386 in administration. The ministry has promised that there will be no compulsory redundancies before 2030, a commitment that the transportation union considers insufficient.',
      '[paragraph 2] Shipping companies, for their part, are preparing for the change. Three of the five largest operators have already announced that they will renegotiate their berthing contracts, and the container terminal at Cape Torrent has postponed an investment of 96 million crowns until the tariff is known.',
      '[paragraph 1] Institute calculations exclude the military harbour at Grey Point.',
    ]);
  });

  test('has the authors of its byline and the title it is printed with', async () => {
    const { csl, language } = await read(bytes);
    expect(csl.title).toBe('Small harbours, large promises');
    expect(csl.author).toEqual([{ literal: 'Leila Haddad' }, { literal: 'Tom Okafor' }]);
    expect(language).toBe('en-GB');
  });
});

describe('a report in one column with headings, lists, a table and a footnote', () => {
  const bytes = readFixture('pdf/karoma-report.pdf');

  test('reads as it was written', async () => {
    expect(showBlocks(await read(bytes))).toEqual([
      '[heading 1] Water supply in the Karoma basin',
      '[paragraph 1] Report of the inspection mission, 3–14 November 2025',
      '[heading 1] 1. Summary',
      '[paragraph 1] The mission visited 27 waterworks in four districts. It found that 19 of them deliver less than half of the water they were built for, that losses in the network average 43 per cent, and that chlorine was available at only 11 sites.',
      '[paragraph 1] Repairs to pumps and mains at the nine worst sites would cost $4.7 million and restore supply to about 310,000 people. The mission recommends that they begin before the dry season.',
      '[heading 1] 2. Findings',
      '[heading 1] 2.1 Pumping stations',
      '[paragraph 1] Of 61 pumps inspected, 34 were running. The most frequent causes of failure were:',
      '[item 1] worn bearings and impellers, for which no spare parts had been ordered since 2022;',
      '[item 1] unpaid electricity bills, which led to disconnection at seven stations in the course of the year and to the theft of cables at two of them;',
      '[item 1] silt.',
      '[paragraph 1] Operators at Nkhoma and Salale keep careful logs. Elsewhere, the mission could not establish how long pumps had been out of use.',
      '[heading 1] 2.2 Water quality',
      '[paragraph 1] Samples were taken at 80 taps. The table shows how many met the national standard.',
      '[table 1] District\tTaps sampled\tSafe\tShare\nNkhoma\t24\t21\t88%\nSalale\t20\t13\t65%\nUpper Karoma\t22\t9\t41%\nDzimbe\t14\t3\t21%',
      '[paragraph 1] In Dzimbe, families walk up to 3 km through fields of 12 km² to reach a river that the mission found unsafe. Officials there said that a borehole programme had been suspended for lack of funds.',
      '[heading 1] 3. Recommendations',
      '[paragraph 1] The mission recommends that the Ministry of Water:',
      '[item 1] 1. release the maintenance fund for 2026 by 31 January;',
      '[item 2] 2. settle the electricity bills of the seven disconnected stations, an estimated $212,000;',
      '[item 2] 3. publish monthly figures of water delivered, by station.',
      '[heading 2] 4. Obstacles and next steps',
      '[paragraph 2] Funding remains the first obstacle. The basin authority collects 38 per cent of what it bills, and its largest debtor is the district administration itself. In Upper Karoma, the authority has not been able to pay its own staff on time since June 2025; of 212 positions, 57 are vacant, most of them for engineers and laboratory technicians.',
      '[paragraph 2] The second obstacle is responsibility. Three ministries and two donors have built waterworks in the basin since 2010, to different designs, and none of them has handed over a complete set of drawings. The mission asked for 27 sets and was shown six.',
      '[paragraph 2] The mission thanks the communities that received it, and the drivers of the basin authority, who covered 4,180 kilometres in twelve days without an accident. Its members were Dr Chisomo Banda (leader), Maria Esteves, Paul Kettering and Yusuf Adan.',
      '[paragraph 2] A follow-up visit is planned for May 2026. It will return to the nine worst sites and to a sample of ten others, and will report to the Minister of Water and to the chair of the basin authority by 30 June 2026.',
      '[paragraph 1] Population estimates are those of the 2023 census.',
    ]);
  });

  test('takes neither a file name for its title nor an account for its author', async () => {
    const { csl } = await read(bytes);
    expect(csl.title).toBe('Water supply in the Karoma basin');
    expect(csl.author).toBeUndefined();
  });
});

test('a press release reads as it was written, and knows its day', async () => {
  const article = await read(readFixture('pdf/valley-line.pdf'));
  expect(showBlocks(article)).toEqual([
    '[paragraph 1] FOR IMMEDIATE RELEASE',
    '[heading 1] Northern Rail to reopen the Valley Line in September',
    '[paragraph 1] TARNBRIDGE, 9 June 2026 – Passenger trains will run again between Tarnbridge and Hollin Junction from 13 September 2026, eleven years after the Valley Line was closed, Northern Rail announced today. There will be fourteen trains a day in each direction.',
    '[paragraph 1] “This is the best news the valley has had in a decade,” said Bronwen Pryce-Jones, chief executive of Northern Rail. “Six thousand people will be within walking distance of a station.”',
    '[paragraph 1] The reopening cost £61.5 million, of which the Department for Transport paid £48 million and the county council the rest. Track was relaid over 22 miles; five stations were rebuilt with step-free access.',
    '[heading 1] About Northern Rail',
    '[paragraph 1] Northern Rail runs 1,900 trains a day in the north and employs 5,400 people.',
    '[paragraph 1] Media contact: Idris Cole, +44 20 7946 0000, press@northern-rail.example',
  ]);
  expect(article.csl).toEqual({
    type: 'article',
    title: 'Northern Rail to reopen the Valley Line in September',
    author: [{ literal: 'Idris Cole' }],
    issued: { 'date-parts': [[2026, 6, 9]] },
  });
});
