import { wordList } from './word-list.ts';

/** Last words of a place's name; folded. */
export const PLACE_HEADS = wordList(`
  abbey aerodrome airbase airfield airport airstrip airbase anchorage archipelago arena atoll avenue aqueduct bank banks
  barracks barrage base basin bay beach bend boulevard bridge building buildings camp campus canal canyon cape castle
  cathedral causeway cave cavern cemetery channel circuit circle city cliffs close coast commonwealth corniche corner
  county court-house courthouse courtyard cove crater creek crescent crossing dam dale delta depot desert district
  divide docks dock drive dunes estate estuary expressway falls fields field firth fjord flats flyover forest forests
  fort fountain freeway gap garden gardens garrison gate ghat ghats glacier glen gorge governorate green grounds grove
  gulf hall hamlet harbor harbour haven heath heights heliport hermitage hideout highlands highway hill hills hotel inn
  inlet interchange island islands isle isles isthmus jail jetty junction keep kingdom lagoon lake lakes lands landing
  lane lodge lowlands mall mangroves manor mansion market marketplace marsh marshes mausoleum meadow meadows memorial
  mile minaret mines moor mosque motorway mount mountain mountains neck oasis observatory-hill ocean orchard outback
  outskirts overpass palace parade parish park parkway pass passage path peak peaks peninsula penitentiary pier pillar
  pitch place plain plains plant plantation plateau plaza point pond port power-station precinct prefecture preserve
  prison province provinces pyramid pyramids quarry quay racecourse raceway ranch ranges range rapids ravine reef refuge
  region republic reservation reserve reservoir ridge ring-road rise river riverfront rivers road roads rock rocks
  roundabout route ruins sanctuary sands savanna savannah sea seas shire shoal shoals shore shores sound speedway spring
  springs square stadium state states station steppe strait straits strand strasse street streets strip stupa subway
  suburb summit-point swamp synagogue tarn temple terminal terminus terrace territories territory thicket tower towers
  town township tract trail trench triangle tunnel turnpike upland uplands valley valleys velodrome viaduct village
  villages volcano vineyard wadi wall ward warehouse waterfall waterfront waters waterway weald wells wetland wetlands
  wharf wilderness wildlife-sanctuary wood woods yard zone zones jalan kampung sungai taman bukit nagar colony bagh
  chowk mandi bazaar bazar maidan marg pur tehsil taluk taluka mandal oblast krai raion voivodeship canton commune
  heads head arrondissement municipality department-of barangay sitio pradesh ghati nullah nallah khola
  south north east west grande chico alto sur sul norte bar cafe restaurant pub tavern
  aquifer watershed catchment floodplain fault rift shelf seamount geyser icefield bog fen mere broads burn loch lough brook bayou arroyo mesa butte interstate bypass piazza arcade favela colonia kibbutz kraal borough parkland moorland heathland lakeland canyonlands badlands caldera crag tor headland foreshore sandbank mudflats salt-flats pan spit narrows shallows
  baths pavilion lido spa cinema playhouse bandstand promenade esplanade boardwalk showground showgrounds fairground fairgrounds racetrack cloister priory friary vicarage rectory chapel shrine pagoda monastery convent gurdwara mandir masjid church library gallery museum
  grandes altos alta bajo nuevo viejo negro negra blanca blanco hermosa hermoso verde colorado colorada bonito claro novo nova velho velha
`);

/** Heads of a place that as often end something else. */
export const WEAK_PLACE_HEADS = wordList(`
  bank banks base channel circle close court-house crescent district  field fields garden gate green hall house keep
  market memorial mile mines pass path pitch place plant point port region reserve rise  rock rocks round route sound
  spring springs state states  strip territory tower town trail triangle village wall ward waters wood yard zone
  mount summit-point building parade city county lands colony court mandal preserve range divide municipality garrison
  square corner crossing landing neck kingdom republic commonwealth
  south north east west grande chico alto sur sul norte bar cafe restaurant pub tavern
  fault rift shelf fen mere burn brook pan spit tor borough
  cinema playhouse church library gallery museum spa chapel monastery convent
  grandes altos alta bajo nuevo viejo negro negra blanca blanco hermosa hermoso verde colorado colorada bonito claro novo nova velho velha
`);

/** First words of a place's name. */
export const PLACE_OPENINGS = wordList(`
  mount mt lake cape fort ft port puerto porto san santa santo sao st ste saint gulf bay isle strait straits villa ciudad
  sungai kampung kg taman bukit gunung pulau tanjung jalan kuala ulu batu teluk wadi jebel jabal bir tel tell khan ras
  sidi beit deir el-arish rio laguna lago monte sierra cerro col val ile iles las los la le les nova novo nueva nuevo new
  upper lower greater north south east west northern southern eastern western central inner outer point kota pulau desa
  dusun camp koh ban nakhon khao doi ao nong phnom prek kampong ko puncak gang kampong oued ain hassi bab plaza praca
  rua avenida calle rue boulevard piazza via platz place santo-domingo
  pokok simpang parit padang pasir pekan pantai ayer alor bandar bagan sungei lubuk rantau kubang tasik permatang hulu nagar rajah raja shahr beni banu abu al- nakuru mata tierra isla islas puente boca cabo playa estero barra morro praia vale foz
`);

/** Openings sure enough to make a place by themselves. */
export const STRONG_PLACE_OPENINGS = wordList(`
  mount mt lake cape fort ft puerto sungai kampung kg taman bukit gunung pulau tanjung jalan kuala teluk wadi jebel jabal
  sidi beit deir ile kampong koh nakhon phnom rio isle gulf strait bay oued cerro sierra avenida calle rue rua laguna
  lago
  port loch lough
  pangkalan dermaga wisma menara masjid dataran istana lapangan lebuhraya lorong persiaran bandar pekan kuil gereja stadium jambatan
`);

/** Small-letter nouns that belong to the name before them: `Kosi river`, `Beira airport`. */
export const PLACE_NOUNS = wordList(`
  river district province airport island islands lake county valley peninsula strait canal desert mountains mountain
  delta governorate prefecture creek estuary dam reservoir volcano glacier lagoon bay gorge railway-station harbour
  harbor highway road street square bridge stadium airbase forest plateau basin archipelago reef plain plains hills
  oblast municipality township refugee-camp atoll waterfall waterfalls tunnel
`);

/** Place heads that `of` follows inside a name: `Gulf of Aden`, `Republic of Korea`. */
export const PLACES_OF_NAMES = wordList(`
  republic kingdom gulf strait straits bay isle isles sea horn cape city port states commonwealth union emirate
  sultanate principality duchy state province lake mount valley territory cave
`);

/** Small-letter nouns before which `the ... of X` names a place: `the district of Az Zuhrah`. */
export const PLACES_OF = wordList(`
  city town village district province state county region island port capital suburb municipality hamlet governorate
  prefecture township emirate neighbourhood neighborhood area parish kingdom republic settlement territory commune
  department peninsula enclave coast valley outskirts suburbs streets north south east west northeast northwest southeast
  southwest north-east north-west south-east south-west centre center heart mayor governor people residents border
  borough ward constituency
  cities towns villages districts provinces counties regions islands ports municipalities governorates states hamlets townships emirates neighbourhoods neighborhoods territories communes
`);
