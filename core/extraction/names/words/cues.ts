import { wordList } from './word-list.ts';

/** Small-letter nouns whose name follows, and is an organisation's: `carmaker Proton`, `insurer Bharat Abhay`. */
export const COMPANY_NOUNS = wordList(`
  company companies firm firms group groups carmaker carmakers automaker automakers chipmaker chipmakers drugmaker
  steelmaker planemaker shipbuilder brewer distiller retailer retailers grocer insurer insurers reinsurer lender lenders
  bank banks broker brokerage producer producers miner miners manufacturer manufacturers maker makers supplier suppliers
  operator operators developer developers contractor contractors utility carrier airline airlines refiner refiners
  exporter exporters importer importers conglomerate startup start-up consultancy charity charities ngo thinktank
  think-tank newspaper newspapers broadcaster broadcasters publisher publishers magazine magazines agency union unions
  party parties network giant giants subsidiary affiliate rival rivals competitor partner partners unit brand brands
  parent foundation institute association nonprofit non-profit cooperative co-operative consortium alliance
  watchdog regulator militia club clubs team teams university school hospital builder builders housebuilder landlord
  organisation organization business businesses outlet outlets platform platforms chain chains plantation-company
  shipper logistics-firm telco telecom pharma biotech fintech wholesaler distributor distributors investor investors
  client clients customer customers shareholder shareholders bidder bidders tribe iwi clan band label studio ministry buyer bidder seller tenderer owner-operator explorer smelter grower growers coalition forum
  theatre museum orchestra choir choirs bookshop restaurant pub cafe brewery distillery dairy farm-group
  trader traders
  jeweller jewellers jeweler winery vineyard hotelier shipowner shipyard foundry bakery tannery printer
`);

/** Verbs of speech and the like that a person or body does right after its name. */
export const ACTING_VERBS = wordList(`
  said says say told tells added adds noted notes stated states warned warns argued argues explained explains announced
  announces confirmed confirms claimed claims insisted insists acknowledged acknowledges estimates estimated reported
  reports believes believed predicted predicts expects expected accused accuses urged urges remarked commented replied
  asked asks recalled recalls declared stressed highlighted revealed disclosed testified wrote writes agrees agreed denied
  denies complained admitted admits suggested suggests continued joked concluded concludes called calls described
  describes ruled promised promises joined met meets visited visits signed signs launched launches plans planned
  pledged pledges wants wanted hopes hoped sees saw has had will would is was voted votes became becomes won wins lost
  conceded pointed countered opened chaired chairs leads led heads headed owns owned runs ran did does welcomed welcomes
  rejected rejects accepted accepts appealed appeals apologised apologized defended criticised criticized praised
  condemned refused refuses declined declines moved moves told thanked thanks observed observes maintains maintained
  testified responded responds represented who whose left went came took gave made spoke began kept put sat stood held
  brought bought sent knew found thought felt got ran goes comes takes gives makes speaks puts sits stands holds brings
  can could may might must should shall needs need wishes tries agrees likes
`);

/** Verbs only a person does right after a name. */
export const PERSONAL_VERBS = wordList(`
  told tells added argues argued explained recalled joked replied remarked laughed smiled shrugged nodded testified
  quipped sighed resigned married died thinks thought feels felt remembers remembered laughs shrugs smiles grew sits
  stood stands walked walks whose who conceded admitted wonders wondered shouted cried wept born
  spoke speaks
`);

/** Small-letter nouns for a person whose name follows: `farmer Amina Otieno`, `board chair Bill Church`. */
export const PERSON_NOUNS = wordList(`
  man woman boy girl father mother son daughter brother sister wife husband widow widower partner cousin uncle aunt
  neighbour neighbor villager villagers local locals survivor survivors bystander passenger commuter shopper customer
  owner landlord tenant homeowner motorist cyclist pensioner retiree veteran refugee migrant returnee herder pastoralist
  fisher fisherman fisherwoman farmhand labourer laborer colleague classmate teammate friend friends hero star
  independent rival predecessor successor boss deputy counterpart host guest namesake idol
  grandfather grandmother grandson granddaughter grandparent stepfather stepmother nephew niece godfather godmother fiance fiancee twin toddler infant teenager pensioners fan fans supporter supporters
`);

/** Small-letter nouns for what a programme, law or event is: `an exercise called`, `, a fund set up by`. */
export const PROGRAMME_NOUNS = wordList(`
  programme programmes program programs scheme schemes plan plans project projects initiative initiatives campaign
  campaigns exercise exercises operation operations trial trials law laws bill act treaty pact accord agreement
  convention charter festival conference summit expo exhibition competition tournament award prize fund funds facility
  appeal policy strategy framework roadmap blueprint compact deal package cyclone storm hurricane typhoon study survey
  mission missions course workshop show series concert parade drill drills war offensive protest protests march rally
  referendum lottery grant scholarship fellowship partnership protocol code rule system amendment ordinance regulation
  cable pipeline interconnector railway corridor
`);

/** Nouns for people of a company or body, after its name or before `at`. */
export const COMPANY_PEOPLE = wordList(`
  shares employees employee staff officials official executives executive spokesman spokeswoman spokesperson chairman ceo
  engineers engineer profits stock workers worker customers analysts analyst economists economist strategist strategists
  researchers researcher scientists scientist traders trader managers manager drivers members delegates lawyers chemists
  veterinarians doctors officers officer spokespeople shareholders investigators volunteers candidates lawmakers mps
`);

/** Small-letter nouns for a site called by a place: `the Tulu Korma plant`. */
export const FACILITY_NOUNS = wordList(`
  plant mine mines shaft field fields refinery smelter camp camps terminal depot works substation prison jail base quarry
  complex site station well wells    market crossing checkpoint junction interchange neighbourhood
  neighborhood suburb quarter scheme
`);

/** Verbs of the markets. */
export const MARKET_VERBS = wordList(`
  rose fell climbed gained slipped dropped jumped surged slumped plunged tumbled rallied added shed lost slid advanced
  eased soared closed traded reported posted cut raised halved doubled acquired bought sold hired fired launched makes
  made supplies supplied operates operated builds built employs employed publishes published
`);

/** Small-letter nouns for a place. */
export const PLACE_WORDS = wordList(`
  town village city capital port island district province county region suburb hamlet settlement neighbourhood
  neighborhood river lake valley state municipality borough township resort stronghold enclave birthplace hometown
  towns villages cities ports islands districts provinces counties regions suburbs hamlets settlements rivers lakes valleys states municipalities terminals camps governorates townships communities neighbourhoods neighborhoods parishes constituencies barangays
`);
