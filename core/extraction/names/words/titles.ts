import { wordList } from './word-list.ts';

/** Words before a person's name that are no part of it and no office; folded, without stops. */
export const HONORIFICS = wordList(`
  mr mrs ms miss mx mister madam madame monsieur mme mlle mdm master sir dame lord lady baroness baron viscount
  viscountess earl countess marquess duke duchess prince princess king queen emperor empress tsar pharaoh caliph sultan
  sultana emir amir-ul sheikh sheikha shaikh shaykh raja rani maharaja maharani nawab nizam tunku tengku tuanku datuk
  dato dato' datuk' datin puan encik en cik tuan tun   seri sri dato-seri pehin haji hajjah hajah hj ustaz ustazah
  cikgu shri shree shrimati smt  thiru thirumathi selvi pandit pt maulana moulana maulvi mufti imam ayatollah
  hojatoleslam mullah hazrat swami sadhvi  rabbi rev revd reverend fr father bro brother sr sister pastor bishop
  archbishop cardinal pope patriarch metropolitan monsignor msgr canon deacon dean abbot abbess lama rinpoche mahatma
  dr drs prof professor doctor doc emeritus hon honourable honorable rt he excellency hrh hm hh h.e h.h h.m h.r.h yb yab
  ybhg yam ytm yang berhormat  justice judge magistrate advocate adv barrister captain capt cpt commander cmdr cdr
  colonel col lieutenant lt lieut major maj general gen brigadier brig admiral adm commodore marshal sergeant sgt
  sergent corporal cpl private pte pvt trooper constable pc dc officer inspector insp superintendent supt detective det
  cllr ald alderman mama mzee mwalimu ato weizero woizero wzo u daw oba alhaji alhaja hajia otunba engr eng ir ts ar sr
  arch barr comrade cde don dona dom senhor senhora senor senora senorita sra herr frau signor signora khun bapak
  bpk pak bu ibu kyai  nurse chef coach mother aunt auntie uncle granny grandma grandpa cousin coronel teniente
  licenciado ingeniero lic ing mag sayyid sayed ra kiai tuan-guru chief madiba paramount ratu  ooni otumfuo asantehene
  kabaka omukama lamido nkosi inkosi hereditary venerable most right esteemed atty pan pani
  seaman gunner sapper bombardier airman ensign midshipman havildar subedar naik jawan jemadar risaldar warrant petty lance
`);

/** Honorifics that are as often a name or a plain word: they count only where another title or a capital run shows it. */
export const WEAK_HONORIFICS = wordList(`
  en he hm u he major general private master king queen prince dean canon bishop pope baron duke earl judge justice
  marshal father brother sister mother coach chef nurse officer don pt sri seri haji imam sultan chief doc ra ar sr ir ts
  ing mag lic fr dc pc most right  bu commander raja rani aunt uncle cousin teller metropolitan col bro   tun pan pani
    thiru swami  khun  emir dom dona madam tuan sayed sayyid sheikh shaikh tengku tunku lama hj
  seaman gunner sapper airman warrant petty lance naik
`);

/** Last words of an office that may stand before its holder's name; folded. */
export const OFFICES = wordList(`
  president presidents vice-president vice-presidents minister ministers premier premiers pm dpm secretary secretaries
  secretary-general undersecretary under-secretary under-secretary-general sub-secretary chairman chairmen chairwoman
  chairperson chair co-chair co-chairs vice-chair vice-chairman deputy-chair director directors director-general
  vice-chancellor chancellor governor governors governor-general gov senator senators sen rep reps representative
  representatives congressman congresswoman congressmember congressperson assemblyman assemblywoman assemblymember
  councillor councillors councilor councilors councilman councilwoman councilmember alderman mayor mayors deputy-mayor
  lord-mayor speaker deputy-speaker whip leader leaders co-leader ceo cfo coo cto cio cmo chro officer executive
  ambassador ambassadors consul consul-general envoy commissioner commissioners coordinator co-ordinator coordinators
  spokesman spokeswoman spokesperson spokespersons spokesmen administrator adviser advisor advisers advisors aide analyst
  analysts economist economists strategist historian lawyer lawyers attorney attorneys attorney-general solicitor
  solicitor-general prosecutor prosecutors procurator ombudsman ombudswoman auditor auditor-general comptroller treasurer
  controller registrar provost rector chaplain principal headteacher headmaster headmistress teacher professor lecturer
  researcher scientist engineer geologist ecologist hydrologist seismologist meteorologist climatologist oceanographer
  biologist botanist zoologist virologist epidemiologist physicist chemist astronomer archaeologist anthropologist
  sociologist psychologist psychiatrist paediatrician pediatrician oncologist cardiologist physician surgeon midwife
  pharmacist veterinarian agronomist architect planner surveyor pilot astronaut cosmonaut sheriff marshal superintendent
  inspector inspector-general commandant commander commander-in-chief chief chiefs head heads manager managers
  superintendent-general founder co-founder cofounder founders owner co-owner partner trustee trustees member members
  mp mps mep mla mlas delegate delegates candidate candidates nominee lawmaker lawmakers legislator legislators chancellor
  taoiseach tanaiste banaiste besar menteri perdana sarpanch pradhan patwari collector tehsildar magistrate judge judges
  justice justices coroner author writer novelist poet playwright journalist journalists reporter correspondent editor
  editors editor-in-chief columnist photographer filmmaker producer actor actress singer musician composer conductor
  artist painter sculptor designer chef striker captain goalkeeper midfielder defender coach referee farmer farmers
  fisherman fishermen shopkeeper trader resident residents activist activists campaigner campaigners organiser organizer
  volunteer volunteers worker nurse paramedic firefighter driver witness witnesses victim suspect defendant plaintiff
  claimant complainant respondent mother father son daughter brother sister husband wife widow widower neighbour neighbor
  colleague student students pupil graduate intern apprentice pensioner retiree veteran soldier student-leader fellow
  foreman chairlady clerk counsel qc kc caretaker gardener baker butcher grocer tailor weaver potter carpenter plumber
  electrician mechanic miner welder bricklayer builder contractor entrepreneur investor businessman businesswoman banker
  broker financier philanthropist tycoon magnate heir heiress monk nun priest vicar imam rabbi elder statesman
  bass drummer guitarist dancer choreographer curator librarian archivist translator interpreter negotiator mediator
  rapporteur observer monitor sultan emir king crown-prince premier-designate elect
  mukhtar malik wali cabinet-secretary postmaster quartermaster ranger warden gamekeeper beekeeper
  td msp mhr mna mpp adun attorney-at-law barrister barristers barrister-at-law solicitor-advocate seaman jeweller jeweler postmistress undertaker auctioneer publican landlady hotelier restaurateur curate pastor deacon muezzin cantor headman chieftain chieftainess queen-mother kingmaker paramount-chief village-head kaumatua matai sachem cacique werowance
  deputy deputies
  agent agents undersheriff bailiff constable postmaster-general adjutant-general surveyor-general
`);

/** Words that stand between, or before, the words of an office. */
export const OFFICE_MODIFIERS = wordList(`
  prime deputy vice assistant associate acting interim caretaker former ex ex- late outgoing incoming then chief senior
  junior shadow foreign finance home defence defense interior cabinet permanent under parliamentary executive managing
  regional national state union federal general special first second third lead principal co joint attorney solicitor
  supreme lord high private press political principal-secretary non-executive group country humanitarian resident
  technical financial operating information technology marketing medical scientific legal economic economics research
  editorial artistic creative sporting human resources police fire district county provincial municipal village town city
  area division divisional international global world honorary founding returning presiding district-attorney elected
  -elect designate opposition majority minority party house senate floor backbench treasury trade health education
  justice labour labor transport transportation energy environment environmental climate agriculture agricultural
  housing tourism culture sports sport youth women women's water infrastructure planning development immigration security
  welfare social services industry industrial commerce commercial science education higher local government communities
  works mines mining petroleum fisheries forestry food rural urban digital communications media broadcasting religious
  indigenous veterans lands land justice legal attorney postal railway railways aviation shipping ports maritime
  investment cooperation external internal foreign-affairs affairs european relief reconstruction reconciliation
  interior-minister infrastructure-minister community public civil civilian military army navy naval air force
  intelligence counter-terrorism budget revenue tax customs treasury-secretary petroleum-minister
  personal private-secretary ministerial royal diplomatic peace independent programme program project operations
  emergency disaster crisis response advocacy policy communications communication external-affairs co-founding
  leading able petty warrant wing flight squadron staff vice-air rear flying lance
`);

/** Letters after a person's name; as they are written. */
export const POST_NOMINALS = wordList(`
  MLA MP MPP MEP MSP MS MHA MHR MNA MPA MNA MLC TD OBE CBE MBE DBE KBE GBE CMG KCMG GCMG DCMG CB KCB GCB KG KT KC QC SC
  SAN PhD DPhil MD DSc FRS FRSE FBA FRCP FRCS RN JP DL PC CH OM AO AC AM AK OAM CNZM MNZM ONZM DNZM KNZM Jr Sr Jnr Snr
  II III IV Esq RA RIBA SJ OP OFM CSsR OSB IAS IPS IFS IRS KCB DSO MC AFC VC GC PSM CFA CPA MBA MSc BSc BA MA LLB LLM
  DDS DVM FCA FCCA FACP IIM SCM PJN PSMN PMN SSAP DCM
`);
