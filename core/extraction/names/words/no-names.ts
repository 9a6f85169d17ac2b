import { wordList } from './word-list.ts';

/** Words that begin no name anywhere, unless the gazetteer has it: `The Hague`; folded. */
export const FUNCTION_WORDS = wordList(`
  the a an this that these those it he she we they i you its their our my your his her is are was were be
`);

/** Words that begin a sentence and no name there; folded. */
export const OPENING_WORDS = wordList(`
  in on at by for from with without within under over above below before after since until
  till during despite although though while when whenever where wherever whether if unless because as so but and or nor
  yet however moreover furthermore meanwhile nevertheless nonetheless therefore thus hence instead otherwise besides
  also then now here there once again still even only just both either neither each every all any some many most much
  more less few fewer several such no not none nobody nothing one two three four five six seven eight nine ten eleven
  twelve twenty dozens hundreds thousands millions last next another other others
  who whom whose what which why how between among amid against about across around near beyond
  behind beside toward towards through throughout into onto upon off out up down to of than like unlike per via
  according asked speaking moving closing opening citing following including regarding concerning given based
  founded known born dear hello yes ok okay please thanks sorry well oh ah perhaps maybe indeed certainly clearly
  obviously unfortunately fortunately sadly hopefully recently currently previously formerly originally initially
  eventually finally ultimately lastly firstly secondly thirdly earlier later today yesterday tomorrow tonight
  being been am has have had having do does did done doing will would shall should can could may might
  must let let's don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't it's that's there's what's he's
  she's i'm i've i'd we're we've they're you're
  situation source note photo image picture caption reporting editing writing additional media contact tel email fax
  question answer read see updated published witnessed
  ago apart overall elsewhere everywhere anyone everyone someone somebody everybody anybody anything everything something
  abroad altogether ever never often sometimes usually always almost nearly roughly approximately barely hardly
  especially particularly mainly mostly partly whatever whoever whichever back far long early late soon
  asking calling saying adding noting taking using making giving leaving going looking working
  outside inside alongside amongst atop
`);

/** Days, months, seasons and times: they begin no name and end none, except in `May` and `April` as given names. */
export const CALENDAR_WORDS = wordList(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
  gmt utc bst est edt pst pdt cet cest ist wib myt am pm
`);

/** Capitals that name nothing: measures, codes, technical and business shorthand. As they are written. */
export const NO_NAMES = wordList(`
  AI GDP GNP GNI CPI PPI GST VAT IPO ETF PMI EBITDA EBIT ROE ROI EPS FDI FX YTD QoQ YoY GMT UTC BST IST CET EST MoU MoUs
  MOU MOUs LOI LoI LNG LPG CNG CO2 CO₂ GHG GHGs HIV AIDS COVID COVID-19 Covid Covid-19 SARS MERS TB PTSD ADHD DNA RNA
  mRNA MRI ICU PCR PPE ID IDs NGO NGOs INGO INGOs SME SMEs MSME MSMEs PPP PPPs R&D IT ICT IoT TV URL API PDF SMS GPS USB
  CCTV LED LCD PC CPU GPU EV EVs SUV SUVs HGV HGVs UAV UAVs VIP VIPs DIY FAQ KPI KPIs CEO CFO COO CTO CIO MP MPs MLA MLAs
  MEP MEPs MSP MSPs PM DPM FM USD GBP EUR JPY CNY INR MYR SGD AUD NZD CAD RM NOK SEK DKK CHF ZAR KES UGX TZS NGN GHS ETB
  BRL MXN ARS COP CLP PEN IDR THB PHP VND KRW PKR BDT LKR NPR EGP QAR SAR AED KWD OMR BHD YER TRY RUB UAH PLN CZK HUF
  RON ILS XOF XAF OK UPDATE ISO WASH CFR IPC NFI NFIs IDP IDPs GBV MT kWh MWh GWh MW GW kW km MHz GHz B40 M40 T20 PhD MBA
  BSc MSc LLB A-level A-levels GCSE GCSEs HND NVQ X-ray T-shirt Wi-Fi WiFi DVD CD Q1 Q2 Q3 Q4 H1 H2 FY I A Q R D II III
  IV VI VII VIII IX XI XII XIII XIV MC MV SS HMS USS INS AD BC BCE CE CV PR HR QR SIM VPN WTI OTC S&P-rated ADR NYSE-listed
  FOR AND THE NOT ALL ANY BUT NOW NEW OF ON IN AT TO BY WITH
  POW POWs FIR FIRs PIL PSU PSUs LGBT LGBTQ LGBTQ+ BAME DIY EMBARGOED IMMEDIATE RELEASE NOTES EDITORS END ENDS
  CFA GH
  Sterling Footsie
`);

/** Plain nouns that news writes with a capital without naming anything; folded. */
export const GENERIC_NAMES = wordList(`
  internet web god allah bible koran quran torah gospel heaven earth moon sun state states government governments
  cabinet crown minister ministers member members parties party board council committee commission court house
  assembly ministry department agency authority office university elementary college school hospital bank company
  group trust fund foundation institute association union federation league club society church police army navy
  force forces centre center president prime-minister premier king queen prince governor mayor secretary chairman chair
  director speaker leader leaders chief judge justice lord lady sir madam opposition coalition constitution act bill treaty
  agreement convention protocol charter article section chapter clause schedule annex appendix table figure page part
  phase stage step level grade class form year day night morning evening week month season spring summer autumn fall winter
  north south east west northeast northwest southeast southwest north-east north-west south-east south-west northern
  southern eastern western central region province district county city town village island river lake sea ocean mountain
  road street square avenue airport port station bridge park programme program project plan scheme initiative strategy
  summit conference meeting forum festival games cup award prize war budget report statement resolution declaration
  english french german spanish latin greek arabic hindi urdu malay mandarin tamil bahasa swahili
  mum mom mummy dad daddy grandma grandpa nana granny uncle aunt baba mama
  communist socialist liberal conservative democrat republican labour-party nationalist unionist marxist
  android windows christmas easter ramadan eid diwali deepavali hanukkah passover ash-wednesday new-year
  covid omicron delta ebola tv id ceo mp pm bn mn
  excellency excellencies ladies gentlemen colleagues comrades delegates honourable honorable distinguished friends sirs
`);

/** ISO 4217, before an amount; as they are written. */
export const CURRENCY_CODES = wordList(`
  AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP
  CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR
  ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT
  MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD
  SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND
  VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG ZWL
`);
