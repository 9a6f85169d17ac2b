import { wordList } from './word-list.ts';

/** Last words of an organisation's name; folded. */
export const ORGANISATION_HEADS = wordList(`
  academy administration agency airlines airways alliance archive archives army assembly associates association
  auditorate authority bank bar battalion bench board boards brewery brewers brigade broadcaster broadcasting bureau
  business businesses cabinet cartel caucus center centre chamber chambers charity church clinic club clubs co coalition
  cohort college collective colleges command commission committee commons communications communities community companies
  company concern confederation  congress conservatoire conservatory consortium constabulary consultancy
  consultants consulting contractors cooperative co-operative co-op coop cooperatives corp corporation corps council
  councils court courts crescent cross customs dal department departments development diocese directorate division
  dynamics editors   electronics embassy energy engineering enterprise enterprises exchange executive
  exporters express faculty family farmers federation finance fishers fleet force forces forum foundation foundations
  foundry front gallery garda gazette general gendarmerie government group growers guard guards guild health herald
  high-commission holding holdings homes hospital hospice hospitals house housing industries industry infratech
   inc inspectorate institute institutes institution institutions insurance insurers international investment
  investments investors journal judiciary jury kindergarten lab laboratories laboratory labs law league legislature
  library limited lines lobby logistics ltd makers management manufacturing marine marines marketing media medical
  mercantile mercy merchants metals militia mills mine miners minerals mines mining ministries ministry mission missions
  monitor monitors motor motors movement municipality museum museums national nations navy network networks news
  newspaper nursery observatory observer office offices oil ombudsman operations orchestra organisation organisations
  organization organizations organizers panel parliament parliamentarians participants partners partnership party people
  petroleum pharma pharmaceuticals pharmacy police politburo polytechnic  post power press primary
  producers productions prosecution prosecutors publications publishers publishing radio railway railways ratings record
  refinery refineries regiment registry regulator rescue research reserve resources retail review robotics safety sangh
  school schools science sciences secretariat securities security senate service services shipping shipyard shipyards
  society societies software solutions staff standard star steel store stores studio studios sugar superintendency
  supermarkets superstores survey systems taskforce   team tech technologies technology telecom telegraph
  telecommunications television telegram theatre times tourism trade trades traders transport treasury tribunal tribune
  trust trustees tv union unions unit universities university utilities utility ventures veterans village voice voices
  volunteers watch water wing woolworths workers workshop works yard youth zoo aviation foods farms cement chemicals
  biosciences bioscience biotech therapeutics genomics analytics advisory advisers advisors advocates attorneys
  solicitors architects actuaries auditors accountants engineers fisheries forestry irrigation sanitation waterworks
  ferries freight haulage couriers rail buses coaches motorworks automotive semiconductor semiconductors microsystems
  materials plastics packaging paper textiles garments apparel fashions jewellers jewellery ceramics glass timber
  plantations estates properties realty realtors developers development-bank construction contractors builders
  outfitters supplies supply trading trader commodities grains seeds agro agritech agri dairies dairy creamery bakery
  bakeries roasters distillery distillers vineyards wines beverages bottlers brands cosmetics pharma laboratories
  diagnostics imaging devices instruments aerospace astronautics defence satellites drones batteries solar renewables
  renewable wind hydro nuclear electric electricity electrification gas grid lighting lithium copper gold zinc coal
  diocese presbytery synod ummah waqf zakat temple-trust seminary madrasa infirmary sanatorium dispensary midwives nurses
  doctors physicians surgeons dentists pensioners consumers tenants residents parents teachers students journalists
  reporters writers artists musicians actors athletes footballers cricketers ratepayers taxpayers hauliers drivers
  dockers seafarers mariners fishermen fisherfolk smallholders ranchers landowners loggers foresters weavers potters
   advance daily chronicle dispatch bulletin courier echo examiner globe guardian independent inquirer mail
  mercury messenger mirror nation outlook reporter sentinel sun spectator statesman argus
  comptroller exchequer garrison squadron platoon division contingent peacekeepers rangers scouts
  attorney-general  protectorate prosecutor inspector-general
  ag sa nv bv plc pjsc ojsc jsc llc llp gmbh spa srl oy oyj ab asa as sas se kg kk kgaa bhd berhad pte pty tbk pt ltda
  sarl nk
  aid relief charity charities cluster pool elementary seminary subcommittee task-force watchdog bursary
  circuit confederacy kabinet mission-hospital jirga shura majlis dewan parishad sabha morcha samiti sena mandal dal nigam
  vidyalaya panchayat parishad samaj yojana-board choir ensemble philharmonic opera ballet circus cinema playhouse biologics
  united rovers wanderers athletic city-council syndicate chapter lodge order brotherhood sisterhood
  records recordings entertainment pictures films animation games interactive digital cloud optical precision chemical bearings forgings castings cables tyres tires appliances furniture spinners tiles paints polymers resins fertilisers fertilizers feeds poultry seafood tea coffee cocoa spices tobacco breweries spirits hotels resorts cruises travel tours leisure gaming casinos mart supermarket optics vaccines healthcare clinics assurance takaful reinsurance capital brokerage markets payments leasing mortgage reit land developments infrastructure dredging offshore drilling subsea petrochemicals refining transmission waste recycling environmental ports terminals airports mobile wireless broadband fibre satellite wire advertising training nursing care foodservice catering tailors shoes footwear toys optronics biologic vehicles cars trucks cycles helicopters rockets diamonds platinum nickel uranium aluminium aluminum metal alloys ores rubber palm plantation orchards flowers herbs honey fruit fruits vegetables grain rice flour milling meat meats eggs fish salmon prawns aquaculture
  sportswear menswear knitwear lyceum gymnasium infantry
  register energi energia energie kraft banka banken bankasi gruppe gruppen gruppa konzern holdinga industrie industri industria telekomunikasi petroleo petroleos minera minas mineras pesquera agricola eletrica electrica elettrica seguros sigorta forsikring assurances versicherung motoren maskin rederi havayollari hava linhas lineas aereas ferroviaria metalurgica siderurgica quimica cervecera cimento cementos kakao kontor handels handel sistem sistema sistemas systemes teknoloji tecnologia technologie technik kikai kogyo denki denko seiki jidosha kabushiki giken
  surety bonding escrow
  money wallet stal aktiebolag
`);

/** Heads that as often name something else or stand for no name at all: they count only after words of their own. */
export const WEAK_ORGANISATION_HEADS = wordList(`
  house homes general power energy health marine review people news post record star sun times national international
  business development   mission science standard network networks mine mines works village team
  cross bench bar wing family staff store stores press  safety security rescue research resources market law
  media medical management water oil steel sugar trade transport tax tourism youth youths survey service electric gas
  copper gold coal lithium zinc wind solar grid lighting glass paper timber dairy seeds division post jury voice watch
  electricity finance forces defence industry retail supply construction engineering insurance investment exchange
  housing operations elections election cabinet government church monitor library gallery theatre zoo port participants
  workers farmers students teachers doctors nurses residents parents tenants drivers engineers investors traders
  producers makers growers exporters brewers consumers veterans volunteers brands materials devices instruments wines
  supplies properties estates plantations foods farms minerals metals executive administration unit general echo globe
  mirror nation outlook independent mail mercury daily advance community communities observer guardian monitor
  independent division contingent fleet command customs as se sa ab kg pt nuclear marines navy army police legislature
  judiciary parliament senate treasury prosecutors prosecution embassy
  aid relief pool circuit united athletic lodge order chapter mandal cinema circus united
  sena
  entertainment pictures films animation games interactive digital cloud optical precision chemical cables tyres tires appliances furniture mills spinners tiles paints resins feeds poultry seafood tea coffee cocoa spices tobacco breweries spirits hotels resorts cruises travel tours leisure gaming casinos mart supermarket optics vaccines clinics assurance capital advisory markets payments leasing mortgage land developments infrastructure dredging offshore refining utilities transmission waste recycling environmental ports terminals airports mobile wireless broadband fibre satellite wire advertising training nursing care foodservice catering tailors shoes footwear toys biologic vehicles cars trucks buses cycles helicopters rockets diamonds platinum nickel uranium aluminium aluminum metal alloys ores rubber palm plantation orchards flowers herbs honey fruit fruits vegetables grain rice flour milling meat meats eggs fish salmon prawns aquaculture
  kontor kakao sistem minas register
  money wallet
`);

/** First words of an organisation's name that say what it is: `Bank of Ghana`, `Banco Austral`, `Majlis Amanah`. */
export const ORGANISATION_OPENINGS = wordList(`
  academia academie acedemia administracion agence agencia agensi agenzia akademi alianza alianca aliansi 
  angkatan archivo asamblea asociacion assemblee assembleia associacao  associazione ateneo autoridad
  autoridade autorite azienda badan bahagian banca banco bank banka banque barisan bolsa bourse bundesamt bundesanstalt
  bundesverband bursa  caixa caja camara camera   centrale centre centro chambre clinica colegio
  comision comissao comite comitato commissariat  compagnie compagnia companhia compania confederacao
  confederacion  congreso congresso conseil consejo conselho consiglio consorcio cooperativa corporacion
  corporacao corte cour credit credito cruz deutsche dewan dinas direccion direction dirección ecole editorial
  ejercito electricite empresa entidad escola escuela etablissement federacao federacion federation federazione
  ferrovie fiscalia fondation fondazione fondo fonds frente front fuerza fundacao fundacion fundatia gabungan gerakan
  groupe grupo gruppo  hopital inisiatif institut instituto istituto jabatan jawatankuasa junta kantor
  kementerian kementrian kesatuan khazanah komisi komite kongres koperasi laboratoire laboratorio lembaga lembaga liga
  ligue mahkamah majelis majlis  medecins mesyuarat ministere ministerio ministero movimento movimiento mouvement
  museo musee museu observatoire observatorio oficina ordre organisasi organizacion osterreichische pakatan parlement
  parlamento partai parti partia partido partij partito perbadanan perhimpunan perikatan persatuan persekutuan perusahaan
  pertubuhan policia politecnico pontificia prefecture procuraduria prokuratura pt pusat rashtriya rat rede registro
  republika  sarekat secretaria sekolah senado senat serikat  servicio servico sindicato sociedad sociedade
  societa societe sociedad stadt stiftung suruhanjaya syarikat syndicat teatro tentera tribunal ufficio uniao 
  universidad universidade universita universitas universitat universite universiteit universiti vereniging verband
  yayasan zentralrat
  ngati ngai iwi chama jumuiya mamlaka baraza wizara shirika taasisi
  maison bord coiste comhairle foras ollscoil prifysgol cyngor cymdeithas
  radio tele televisao diario jornal gazeta ozodi
  hospital
  aguas energias electricidad puertos encuestas petroleos ferrocarriles transportes telefonica constructora inmobiliaria farmacia bodega bodegas pesquera forestal minera minas viña vina correos aerolineas lineas laboratorios supermercados tiendas cerveceria cementos ingenio frigorifico molinos
`);

/** Heads that `of` may follow inside an organisation's name; folded. */
export const TAKES_OF = wordList(`
  academy administration agency alliance archive archives army assembly association authority bank bar board bureau
  campaign center centre chamber chambers church clinic coalition college commission committee company confederation
  conference congress consortium contractors cooperative corporation corps council court daughters department diocese
  directorate duma embassy executive faculty federation fellowship force forces forum foundation friends front
  government guild high-commission hospital house inspectorate institute institution international
  laboratory league library ministry mission missions movement museum network observatory office order organisation
  organization panel parliament parliamentarians people register registrar registry sangh school secretariat
  senate senedd service services society sons survey syndicate taskforce team trust tribunal union university voice
  women workers youth nations institut sisters brothers mothers families citizens doctors lawyers journalists
  scientists students teachers artists cathedral monastery bishops superintendence comptroller treasury bench
  consumers farmers producers growers manufacturers exporters party chapter circle charity agency
  division inspector appeals
`);

/** Heads that `for` may follow inside an organisation's name; folded. */
export const TAKES_FOR = wordList(`
  academy agency alliance association board bureau campaign center centre charity coalition college commission committee
  consortium council court department directorate executive federation forum foundation friends fund group initiative
  inspectorate institute institution laboratory league ministry mission movement network observatory office organisation
  organization panel parents party platform programme school secretariat service society taskforce trust tribunal union
  unit women workers youth lawyers doctors mothers citizens cluster partnership register authority bank conference
  body appeals
  solidarity action justice voices support rights together
`);

/** What ends the name of a company by law; it may be left out when the company is named again. Folded, without stops. */
export const LEGAL_FORMS = wordList(`
  inc corp corporation co company ltd limited plc llc llp lp gmbh ag kg kgaa se sa s.a sas sarl srl spa s.p.a nv n.v bv
  b.v oy oyj ab asa a/s as aps sae pjsc ojsc jsc pao oao zao bhd berhad sdn pte pty tbk pt ltda cv kk nk holdings holding
  group pvt private
`);

/** Heads that say who belongs: `Fishers and Traders Union` is one name. */
export const MEMBERS = wordList(`
  consumers farmers fishers fishermen fisherfolk workers teachers parents tenants residents traders growers producers
  manufacturers exporters importers hauliers doctors nurses midwives physicians surgeons dentists lawyers students
  journalists reporters writers artists musicians actors drivers dockers seafarers mariners miners engineers architects
  accountants auditors builders retailers brewers distillers ranchers landowners loggers foresters weavers potters
  veterans pensioners ratepayers taxpayers smallholders merchants bankers brokers insurers investors publishers editors
`);
