/** Money whose name several countries share, and the words by which an article shows whose it is. */
export interface CountryMoney {
  readonly code: string;
  /** In small letters, as currencies.ts names it. */
  readonly name: string;
  readonly words: readonly string[];
}

/** Of each name the most written about first: it is the best guess where an article names none of the countries. */
export const COUNTRY_MONEY: readonly CountryMoney[] = `
dollar USD United States|U.S.|US|America|American|Washington|New York|Californi*|Texas|Texan|Montana|Chicago|Los Angeles|Congress
dollar AUD Australia*|Canberra|Sydney|Melbourne|Brisbane|Adelaide|Queensland|New South Wales|Tasmania*|Aussie
dollar CAD Canad*|Ottawa|Toronto|Vancouver|Montreal|Ontario|Alberta|Calgary|Quebec|British Columbia|Manitoba|Nova Scotia|Saskatchewan
dollar NZD New Zealand*|Wellington|Auckland|Christchurch|Aotearoa|Kiwi|Waikato|Otago|Whanganui|Dunedin|Māori|iwi
dollar SGD Singapore*
dollar HKD Hong Kong*
dollar TWD Taiwan*|Taipei
dollar FJD Fiji*|Suva
dollar JMD Jamaica*|Kingston
dollar TTD Trinidad*|Tobago|Port of Spain
dollar BBD Barbad*|Bridgetown
dollar BSD Bahamas|Bahamian|Nassau
dollar BZD Belize*|Belmopan
dollar GYD Guyan*|Georgetown
dollar NAD Namibia*|Windhoek
dollar LRD Liberia*|Monrovia
dollar BND Brunei*
dollar XCD Grenad*|Saint Lucia|St Lucia|Dominica|Antigua*|East Caribbean
dollar SBD Solomon Island*|Honiara
dollar ZWL Zimbabwe*|Harare
pound GBP Britain|British|United Kingdom|U.K.|UK|England|English|Scotland|Scottish|Wales|Welsh|London|Northern Ireland
pound EGP Egypt*|Cairo
pound LBP Leban*|Beirut
pound SYP Syria*|Damascus|Aleppo
pound SDG Sudan|Sudanese|Khartoum
pound SSP South Sudan*|Juba
yen JPY Japan*|Tokyo|Osaka
yen CNY China|Chinese|Beijing|Shanghai|Shenzhen|Guangdong
rupee INR India|Indian|Indians|Delhi|Mumbai|Bengaluru|Chennai|Kolkata|Kerala|Maharashtra|Gujarat|Bihar|Rajya Sabha|Lok Sabha
rupee PKR Pakistan*|Islamabad|Karachi|Lahore|Punjab Assembly|Sindh|Balochistan|Peshawar
rupee LKR Sri Lanka*|Colombo|Kandy
rupee NPR Nepal*|Kathmandu
rupee MUR Mauriti*|Port Louis
rupee SCR Seychell*
peso MXN Mexic*
peso PHP Philippine*|Filipin*|Manila|Quezon|Cebu|Davao|Luzon|Mindanao|Visayas
peso ARS Argentin*|Buenos Aires
peso CLP Chile*|Santiago|Valparaíso|Antofagasta
peso COP Colombia*|Bogotá|Bogota|Medellín
peso UYU Urugua*|Montevideo
peso DOP Dominican Republic|Santo Domingo
peso CUP Cuba|Cuban|Cubans|Havana
shilling KES Kenya*|Nairobi|Mombasa|Kisumu
shilling UGX Uganda*|Kampala
shilling TZS Tanzania*|Dar es Salaam|Dodoma|Zanzibar
shilling SOS Somali*|Mogadishu
kwacha ZMW Zambia*|Lusaka
kwacha MWK Malawi*|Lilongwe|Blantyre
kwacha PGK Papua New Guinea*|Port Moresby
dirham AED Emirat*|UAE|U.A.E.|Dubai|Abu Dhabi|Sharjah
dirham MAD Moroc*|Rabat|Casablanca|Marrakech|Marrakesh
riyal SAR Saudi*|Riyadh|Jeddah
riyal QAR Qatar*|Doha
riyal IRR Iran*|Tehran
riyal OMR Oman*|Muscat
riyal YER Yemen*|Sanaa|Sana’a|Aden
dinar IQD Iraq*|Baghdad|Basra
dinar KWD Kuwait*
dinar JOD Jordan*|Amman
dinar BHD Bahrain*|Manama
dinar DZD Algeria*|Algiers
dinar TND Tunisia*|Tunis
dinar LYD Libya*|Tripoli|Benghazi
dinar RSD Serbia*|Belgrade
lira TRY Turk*|Türkiye|Ankara|Istanbul
lira LBP Leban*|Beirut
lira SYP Syria*|Damascus
krone NOK Norw*|Oslo|Bergen
krone SEK Swed*|Stockholm|Gothenburg
krone DKK Denmark|Danish|Danes|Copenhagen|Greenland*
krone ISK Iceland*|Reykjavik|Reykjavík
krone CZK Czech*|Prague
franc CHF Swiss|Switzerland|Geneva|Zurich|Zürich|Bern|Basel
franc XOF Senegal*|Dakar|Ivory Coast|Côte d’Ivoire|Ivorian|Abidjan|Mali|Malian|Bamako|Burkina*|Ouagadougou|Togo*|Lomé|Benin*|Cotonou|Niger|Nigerien|Niamey|Guinea-Bissau|West Africa*|BCEAO
franc XAF Cameroon*|Yaoundé|Douala|Gabon*|Libreville|Chad|Chadian|N’Djamena|Republic of Congo|Brazzaville|Equatorial Guinea*|Central African|BEAC
franc RWF Rwanda*|Kigali
franc BIF Burund*|Bujumbura|Gitega
franc CDF Congolese|Kinshasa|DRC|Democratic Republic of the Congo|Democratic Republic of Congo|Goma
franc GNF Guinea|Guinean|Conakry
franc DJF Djibouti*
franc KMF Comor*|Moroni
franc XPF New Caledonia*|Noumea|French Polynesia*|Tahiti
leu RON Romania*|Bucharest
leu MDL Moldova*|Chisinau|Chișinău
som KGS Kyrgyz*|Bishkek
som UZS Uzbek*|Tashkent
naira NGN Nigeria*|Lagos|Abuja|Kano|Naira
rand ZAR South Africa*|Johannesburg|Pretoria|Cape Town|Durban|Soweto|Gauteng|Eskom
manat AZN Azerbaijan*|Baku
manat TMT Turkmen*|Ashgabat
`
  .trim()
  .split('\n')
  .map((line) => {
    const [, name = '', code = '', words = ''] = /^(\S+) (\S+) (.*)$/.exec(line) ?? [];
    return { code, name, words: words.split('|') };
  });
