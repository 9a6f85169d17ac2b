import { wordList } from './word-list.ts';

/** Last words of the name of a programme, event, law, treaty, project or fund; folded. */
export const PROGRAMME_HEADS = wordList(`
  accord accords act acts agenda agreement agreements amendment amendments appeal armistice award awards ballot bill
  biennale blueprint budget campaign carnival census challenge championship championships charter code coda communique
  compact compacts conclave concordat congress constitution convention conventions corridor covenant crisis cup deal
  decade declaration decree derby dialogue directive directives doctrine edict estimates exercise exhibition expo
  exposition facility fair festival festivals fiesta forum framework fund games gala gathering giveaway grant grants
  guarantee guidelines hackathon hearings house-programme inquiry initiative initiatives inquest jubilee law laws league
  levy lottery march marathon mechanism medal meeting memorandum mission moratorium olympiad olympics open order orders
  ordinance pact paralympics partnership paper pipeline-project plan plans pledge policy prix prize prizes process
  programme programmes program programs project projects promise protocol protocols referendum reform reforms regulation
  regulations relay report resolution resolutions revolution rising road-map roadmap round rules safeguard safeguards
  scheme schemes scholarship scholarships season series settlement shield show statement statute statutes strategy
  strategies summit summits symposium system talks terms-of-reference tour tournament treaties treaty trial trials trophy
  truce understanding uprising vision war wars week workshop yojana yojna abhiyan andolan mela utsav yatra nidhi skim
  pelan rancangan projek fellowship fellowships mandate bond bonds audit offensive massacre genocide famine pandemic
  earthquake tsunami eruption drought floods flood fire fires bushfire wildfire cyclone hurricane typhoon storm
  massacre bombing bombings siege battle insurgency rebellion coup crusade clause exemption relief-fund rebate subsidy
  masterplan backstop ceasefire curriculum baccalaureate diploma
  push drive dinner lecture lectures accelerator incubator bootcamp roadshow open-day
  link pipeline interconnector cable
  commitment consensus manifesto principles
`);

/** Heads that may as well be an organisation's, a place's or a plain word: they count with words of the name's own. */
export const WEAK_PROGRAMME_HEADS = wordList(`
  congress forum league mission partnership corridor crisis deal order paper process report round rules series season
  show statement system talks tour trial trials war week house road open meeting  policy budget hearings inquiry
  inquest settlement relay march understanding workshop clause fire fires flood floods storm drought famine offensive
  terms reform reforms   grant grants mechanism award awards bond bonds guidelines
  resolution code constitution  decree coup siege audit curriculum estimates exercise exhibition fair
  gathering pledge promise rising medal shield levy referendum
  push drive dinner lecture lectures
  link cable pipeline
`);

/** First words that say it: `Operation Calm Net`, `Cyclone Farida`, `Projek Sawah Pintar`, `Budget 2025`. */
export const PROGRAMME_OPENINGS = wordList(`
  operation exercise cyclone hurricane typhoon storm projek skim program programa programma programme project plan plano
  pelan rancangan proyecto projeto progetto projet loi ley lei mission kempen dasar inisiatif expo tratado convenio
  acordo accord battle tropical-storm protocolo operacion operasi ops misi agenda vision budget bajet
`);

/** Heads that `of`, `for`, `on`, `to` or `against` may follow inside a programme's name. */
export const PROGRAMME_TAKES_ON = wordList(`
  accord accords act agenda agreement agreements amendment appeal arrangement award bill blueprint campaign charter code
  compact conference convention conventions council covenant day decade declaration declarations dialogue directive
  exercise expo facility festival forum framework fund guidelines initiative inquiry law memorandum mission month pact
  panel partnership pathway plan policy principles prize programme program project protocol regulation resolution
  roadmap rules scheme statute strategy summit symposium treaty understanding week year communique contract games war
  battle peace siege massacre rights bill conclusion recommendation recommendations statement
`);
