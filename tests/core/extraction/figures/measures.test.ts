import { expect, it } from 'vitest';
import { figuresIn } from './figures-in.ts';

it.each([
  ['Water reaches 58 kilometres inland.', '58 km'],
  ['It cut leakage across a 6,300-kilometre network.', '6300 km'],
  ['Pupils ride 17 miles each way.', '17 mi'],
  ['The route is 3 1/2 miles long.', '3.5 mi'],
  ['A 140-metre stretch gave way.', '140 m'],
  ['Waves of 2.5m battered the port.', '2.5 m'],
  ['Snow lay 12 inches deep.', '12 in'],
  ['The wall is 18 feet high.', '18 ft'],
  ['Rain of 380 mm fell.', '380 mm'],
  ['The ship stood 12 nautical miles off.', '12 nmi'],
  ['They restored 210,000 hectares of floodplain.', '210000 ha'],
  ['A 420ha scheme was tried.', '420 ha'],
  ['Padi covers 1.86 lakh hectares.', '186000 ha'],
  ['The site covers 11 acres.', '11 acre'],
  ['The hall has 64,000 square feet.', '64000 ft2'],
  ['A park of 12 sq km burned.', '12 km2'],
  ['Fires took 300 square miles.', '300 mi2'],
  ['Output was 48,700 metric tons.', '48700 t'],
  ['They trucked 4,310 MT of food.', '4310 t'],
  ['Ships unloaded 2.5m tonnes of wheat.', '2500000 t'],
  ['Yields rose to 6.3 tonnes per hectare.', '6.3 t'],
  ['Police found 12kg of gold.', '12 kg'],
  ['The dose is 0.3 milligram.', '0.3 mg'],
  ['Mines sold 41,000 ounces.', '41000 oz'],
  ['Losses fell to 120 million litres.', '120000000 l'],
  ['The leak released 3,500 cubic metres.', '3500 m3'],
  ['Trucks bring 640 m³ of water.', '640 m3'],
  ['Output hit 1.2 million barrels per day.', '1200000 bbl'],
  ['The school burned 21,400 gallons.', '21400 gal'],
  ['The barrage released 6.61 lakh cusecs.', '661000 cusec'],
  ['Winds of 195 km/h struck.', '195 km/h'],
  ['Gusts reached 120 kilometres per hour.', '120 km/h'],
  ['Winds of 75 mph were recorded.', '75 mph'],
  ['The storm packed winds of 100 knots.', '100 kn'],
  ['Mud was found at 88°C.', '88 °C'],
  ['It fell to minus 34 degrees Celsius.', '-34 °C'],
  ['A fever of 102 degrees Fahrenheit is common.', '102 °F'],
  ['The thaw came at -5 °C.', '-5 °C'],
  ['Capacity is 214 MW.', '214 MW'],
  ['They want 650 megawatts.', '650 MW'],
  ['The farm makes 1.2 gigawatt-hours.', '1.2 GWh'],
  ['A bill of 300 kWh is normal.', '300 kWh'],
  ['The file is 40 GB.', '40 GB'],
  ['A link of 100 Mbps was laid.', '100 Mbps'],
  ['Lead stood at 15 ppm.', '15 ppm'],
  ['LNG imports rose to 120 bcm.', '120000000000 m3'],
  ['Stocks were 26.11 LMT.', '2611000 t'],
  ['The car emits 118g/km.', '118 g/km'],
  ['It took 412 days.', '412 day'],
  ['A three-year partnership began.', '3 year'],
  ['The drill lasted four and a half hours.', '4.5 hour'],
  ['They waited half an hour.', '0.5 hour'],
  ['The ban lasts 18 months.', '18 month'],
  ['The 30-day emergency ended.', '30 day'],
  ['The suspect, aged 44, was held.', '44 year'],
  ['Net debt stood at 1.4 times EBITDA.', '1.4 x'],
  ['Sales grew 2.5x.', '2.5 x'],
  ['It was a sixfold increase.', '6 x'],
  ['It saw a 10-fold rise.', '10 x'],
])('reads measures: %s', (text, figures) => {
  expect(figuresIn(text)).toBe(figures);
});

it('tells millions from metres', () => {
  expect(figuresIn('Some 5m people live there.')).toBe('5000000 people');
  expect(figuresIn('A trench 5m wide was dug.')).toBe('5 m');
  expect(figuresIn('The crater is 30m across.')).toBe('30 m');
});

it.each([
  ['The magnitude 6.1 quake struck.', '6.1 magnitude'],
  ['A 7.8-magnitude earthquake struck.', '7.8 magnitude'],
])('reads magnitudes: %s', (text, figures) => {
  expect(figuresIn(text)).toBe(figures);
});
