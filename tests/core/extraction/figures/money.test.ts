import { expect, it } from 'vitest';
import { figuresIn } from './figures-in.ts';

it.each([
  // British
  ['Turnover reached £243m in the year.', '243000000 GBP'],
  ['It has a budget of £71 million.', '71000000 GBP'],
  ['A fund worth £1.35bn was promised.', '1350000000 GBP'],
  ['The shares fell to 712p.', '7.12 GBP'],
  ['Bread now costs 95 pence.', '0.95 GBP'],
  ['Repairs will cost £2.5k per flat.', '2500 GBP'],
  ['A flat valued at £0.', '0 GBP'],
  ['Ministers set aside two hundred million pounds.', '200000000 GBP'],
  ['It paid 40 million pounds sterling.', '40000000 GBP'],
  ['The trust is £3,450,000 in debt.', '3450000 GBP'],
  // American
  ['Profit rose to $318.6 million.', '318600000 USD'],
  ['It holds $2.3 bln in cash.', '2300000000 USD'],
  ['The board approved a dividend of 85 U.S. cents a share.', '0.85 USD'],
  ['Gasoline cost $3.49 a gallon.', '3.49 USD'],
  ['The state owes $4.3b.', '4300000000 USD'],
  ['A fine of US$137.4M was imposed.', '137400000 USD'],
  ['He pledged five million dollars.', '5000000 USD'],
  ['A ticket is 75 cents.', '0.75 USD'],
  ['They lost more than a million dollars.', '1000000 USD'],
  ['The loan of U.S.$40 million matures.', '40000000 USD'],
  ['It cost $1.2 trillion.', '1200000000000 USD'],
  ['Losses came to -$3.2 million.', '-3200000 USD'],
  // Indian
  ['The cabinet approved Rs 3,400 crore.', '34000000000 INR'],
  ['Families of the dead will get Rs 6 lakh.', '600000 INR'],
  ['The scheme costs ₹1,23,456 per unit.', '123456 INR'],
  ['An outlay of Rs. 1.2 lakh crore was cleared.', '1200000000000 INR'],
  ['Farmers receive Rs.500 a month.', '500 INR'],
  ['The firm raised INR 75 crore.', '750000000 INR'],
  ['A bribe of 50,000 rupees was alleged.', '50000 INR'],
  ['Potatoes fetched 40 paise a kilo.', '0.4 INR'],
  // Malaysian
  ['The government will spend RM1.2bil.', '1200000000 MYR'],
  ['An allocation of RM350mil was announced.', '350000000 MYR'],
  ['Rice is capped at RM2.60 a kg.', '2.6 MYR'],
  ['Wages have moved 80 ringgit.', '80 MYR'],
  ['Chicken went up 30 sen.', '0.3 MYR'],
  ['Some RM 12 million was lost.', '12000000 MYR'],
  // Other signs, codes and words
  ['A €400m bond was sold.', '400000000 EUR'],
  ['Norway gave NOK 40 million.', '40000000 NOK'],
  ['It pledged 40 million NOK.', '40000000 NOK'],
  ['The European Commission gave EUR 6.5 million.', '6500000 EUR'],
  ['Subsidies of N2.8 trillion were paid.', '2800000000000 NGN'],
  ['A meter costs ₦98,000.', '98000 NGN'],
  ['Manila allotted P500 million.', '500000000 PHP'],
  ['The project needs ₱2.4 billion.', '2400000000 PHP'],
  ['São Paulo will invest R$1.8 billion.', '1800000000 BRL'],
  ['South Africa spent R3.6bn on power.', '3600000000 ZAR'],
  ['The toll rose to 250 rand.', '250 ZAR'],
  ['Thailand offered 450 million baht.', '450000000 THB'],
  ['Seoul promised KRW 60 billion.', '60000000000 KRW'],
  ['The plant cost 300 billion won.', '300000000000 KRW'],
  ['Tokyo spent ¥5 trillion.', '5000000000000 JPY'],
  ['Beijing will invest 20 billion yuan.', '20000000000 CNY'],
  ['Beijing set a cap of ¥300 million.', '300000000 CNY'],
  ['A$310 million went to Perth.', '310000000 AUD'],
  ['Ottawa added C$2 billion.', '2000000000 CAD'],
  ['Hong Kong paid HK$7.8 billion.', '7800000000 HKD'],
  ['The Singapore fund put in S$25 million.', '25000000 SGD'],
  ['A grant of NZ$14m is planned.', '14000000 NZD'],
  ['A levy of 37,000 zlotys was set.', '37000 PLN'],
  ['The dam will cost 9.6 billion birr.', '9600000000 ETB'],
  ['Asunción will pay 12 billion guaraníes.', '12000000000 PYG'],
  ['It spent 4.5 billion Swiss francs.', '4500000000 CHF'],
  ['A fine of 2 million CFA francs was set in Dakar.', '2000000 XOF'],
  ['Jakarta allocated Rp 1.5 trillion.', '1500000000000 IDR'],
  ['Dhaka gave Tk 300 crore.', '3000000000 BDT'],
  ['Kyiv needs 12bn hryvnias.', '12000000000 UAH'],
  ['A pass costs 500 Kuwaiti dinars.', '500 KWD'],
  ['It raised AED 3.67 million.', '3670000 AED'],
  ['($1 = 942.50 Chilean pesos)', '1 USD; 942.5 CLP'],
  ['The loss came to SKr1.2bn.', '1200000000 SEK'],
  ['Families pay KSh 450.', '450 KES'],
  ['It fined the firm $US17.5 billion.', '17500000000 USD'],
  ['Wheat was worth 72c a kilo.', '0.72 USD'],
  ['Stockholm will borrow 300 billion crowns.', '300000000000 SEK'],
  ['The Peruvian fund holds S/ 40 million.', '40000000 PEN'],
])('reads money: %s', (text, figures) => {
  expect(figuresIn(text)).toBe(figures);
});

it.each([
  ['Kenya hired him for 400 shillings a day.', '400 KES'],
  ['In Uganda she leased land for Shs 3.4bn.', '3400000000 UGX'],
  ['Kenya helped. Fishermen in Tanzania paid 5,000 shillings each.', '5000 TZS'],
  ['Shares on the Santiago exchange slipped to 41,300 pesos.', '41300 CLP'],
  ['The Philippine senate voted 12 million pesos.', '12000000 PHP'],
  ['Pakistan will pay Rs 90 billion.', '90000000000 PKR'],
  ['Sweden pledged 15 million kronor.', '15000000 SEK'],
  ['Denmark pledged 15 million kroner.', '15000000 DKK'],
  ['Iraq signed for 300 million dinars.', '300000000 IQD'],
  ['Qatar gave 30 million riyals.', '30000000 QAR'],
  ['Turkey printed 5 billion lira.', '5000000000 TRY'],
  ['Egypt devalued to 50.2 pounds.', '50.2 EGP'],
  ['Morocco promised 10 million dirhams.', '10000000 MAD'],
  ['Rwanda set aside 4 billion francs.', '4000000000 RWF'],
  ['In Kenya flour is Sh145.', '145 KES'],
  ['In Zambia fuel is K34.98 a litre.', '34.98 ZMW'],
  ['In Nigeria petrol is N880 per litre.', '880 NGN'],
  ['In South Africa it costs R150.', '150 ZAR'],
  ['Colombia hesitated. Ecopetrol will invest 24 to 28 trillion pesos.', '24000000000000..28000000000000 COP'],
  ['Zambia owes 900 million kwacha.', '900000000 ZMW'],
])('takes the money of the country that is named: %s', (text, figures) => {
  expect(figuresIn(text)).toBe(figures);
});

it('reads a bare dollar as the own one of the country an article is about', () => {
  const wellington = 'WELLINGTON: The New Zealand government will spend $72.5 million in Otago.';
  expect(figuresIn(wellington)).toBe('72500000 NZD');
});

it('reads a bare dollar as American beside the own sign of another country', () => {
  expect(figuresIn('SYDNEY: Australia will pay A$310 million, or $200 million, to Australian firms.')).toBe(
    '310000000 AUD; 200000000 USD',
  );
});

it('looks for no country in the name of a person', () => {
  const text = 'Kenya Moore paid 400 shillings in Kampala.';
  expect(figuresIn(text)).toBe('400 KES');
  const name = { start: 0, end: 11, type: 'person', name: 'Kenya Moore' } as const;
  expect(figuresIn(text, [name])).toBe('400 UGX');
});

it('keeps the best guess where no country is named', () => {
  expect(figuresIn('The fine is 500 dollars.')).toBe('500 USD');
  expect(figuresIn('The fine is Rs 500.')).toBe('500 INR');
});

it('tells pounds that weigh from pounds that pay', () => {
  expect(figuresIn('Police seized 40 pounds of cocaine.')).toBe('40 lb');
  expect(figuresIn('The council spent 40 pounds of public money.')).toBe('40 GBP');
});
