/** ISO 4217 codes of money in use, and a few that old texts still name. */
export const CODES: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY ' +
    'COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF ' +
    'IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD ' +
    'MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB ' +
    'RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD ' +
    'UYU UZS VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWG ZWL'
  ).split(' '),
);

/**
 * What stands before a number of money, by code, or by a name in small letters that several countries share
 * (money-countries.ts). `R` and other single letters count only where the number is glued to them.
 */
export const SIGNS: ReadonlyMap<string, string> = table(`
  dollar $
  USD US$ U.S.$ USD$ $US
  AUD A$ AU$ AUD$ $A
  NZD NZ$ NZD$ $NZ
  CAD C$ CA$ CAD$ Can$ CDN$ Cdn$ $C
  HKD HK$ HKD$ $HK
  SGD S$ SG$ SGD$
  TWD NT$
  BND BN$ B$
  BRL R$
  MXN MX$ Mex$
  JMD J$
  TTD TT$
  BBD Bds$ BDS$
  BZD BZ$
  XCD EC$
  FJD FJ$
  GYD G$ GY$
  NAD N$
  ZWL Z$ ZW$
  LRD L$
  SBD SI$
  WST WS$
  TOP T$
  ARS AR$
  CLP CLP$
  COP COP$
  GBP £ GB£ UK£ stg£ Stg£
  EGP E£ LE
  EUR €
  yen ¥
  JPY JP¥
  CNY CN¥ RMB
  INR ₹ IRs
  rupee Rs Rs. Re Re.
  NPR NRs NRs.
  LKR SLRs
  PKR PKRs
  NGN ₦ N
  PHP ₱ Php PhP
  peso P
  KRW ₩
  VND ₫
  ILS ₪ NIS
  TRY ₺ TL
  RUB ₽
  UAH ₴
  THB ฿
  CRC ₡
  PYG ₲ Gs.
  GHS ₵ GH₵ GH¢ GHc GHC
  KZT ₸
  GEL ₾
  LAK ₭
  MNT ₮
  AZN ₼
  AMD ֏
  MYR RM
  ZAR R
  KES KSh Ksh KShs Kshs KSh. Ksh. KSHS
  TZS TSh Tsh TShs Tshs
  UGX USh Ush UShs Ushs
  shilling Sh Shs Sh. Shs. Shs/
  BDT Tk Tk. ৳
  IDR Rp Rp.
  krone kr kr.
  SEK SKr Skr
  NOK NKr Nkr
  DKK DKr Dkr
  ISK IKr
  CHF SFr SFr. Fr. Sfr
  franc CFA FCFA CFAF
  kwacha K
  MWK MK
  ZMW ZK
  ETB Br Birr
  BTN Nu Nu.
  SLE Le NLe
  AED Dh Dhs Dh. Dhs.
  QAR QR
  SAR SR
  KWD KD
  BHD BD
  OMR RO
  JOD JD
  DZD DA
  PEN S/ S/.
  GTQ Q
`);

/** The words after a number, singular, in the same way. Where a word names other things too, another entry of units.ts may win. */
export const WORDS: ReadonlyMap<string, string> = table(`
  dollar dollar
  USD buck greenback
  pound pound
  GBP sterling quid
  EUR euro
  yen ¥
  JPY yen
  CNY yuan renminbi rmb
  rupee rupee
  IDR rupiah
  MYR ringgit
  THB baht
  VND dong
  KRW won
  peso peso
  BRL reais
  ZAR rand
  NGN naira
  GHS cedi
  shilling shilling
  kwacha kwacha
  ETB birr
  dirham dirham
  riyal riyal rial
  dinar dinar
  lira lira
  krone krone kroner kronor krona kronur krónur crown
  franc franc
  RUB rouble ruble
  PLN zloty zlotys złoty złotych
  HUF forint
  CZK koruna korunas
  leu leu lei
  BGN lev leva
  UAH hryvnia hryvnias
  KZT tenge
  som som sum
  manat manat
  GEL lari
  AMD dram
  BDT taka
  MMK kyat
  KHR riel
  LAK kip
  MNT tugrik tögrög
  AFN afghani
  ILS shekel
  BWP pula
  MZN metical meticais
  AOA kwanza
  GMD dalasi
  SLE leone
  MGA ariary
  CRC colones colón
  GTQ quetzal quetzales
  HNL lempira
  NIO córdoba cordoba
  PAB balboa
  PYG guarani guaranies guaraní guaraníes
  BOB boliviano
  PEN soles
  VES bolívar bolivar bolívares bolivares
  HTG gourde
  MOP pataca
  VUV vatu
  WST tala
  TOP paʻanga paanga pa'anga
  PGK kina
  BTN ngultrum
  MVR rufiyaa
  ALL lek
  MKD denar
  LSL maloti
  SZL emalangeni
  ERN nakfa
  MRU ouguiya
  CVE escudo
  STN dobra
  TJS somoni
`);

/** Hundredths, by the money they are parts of; `pence` is never American. */
export const HUNDREDTHS: ReadonlyMap<string, string> = table(`
  cent cent
  GBP pence penny
  rupee paise paisa
  MYR sen
  peso centavo
  NGN kobo
  RUB kopeck kopek
  EGP piastre
  SAR halala
  krone øre öre
  THB satang
  GHS pesewa
  ZMW ngwee
  MWK tambala
  BWP thebe
  PLN groszy
  TRY kuruş kurus
`);

/** Codes and letters that are also words or parts of names: money only before a number with a scale or digit groups. */
export const DOUBTFUL: ReadonlySet<string> = new Set(
  'ALL RON TOP CUP TRY COP MAD PEN SOS LAK R N P K Q B$ G$ L$ T$ LE TL BD RO JD DA MK ZK SR QR KD Br Le Nu Sh kr'.split(
    ' ',
  ),
);

function table(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [money = '', ...words] = line.trim().split(' ');
        return words.map((word) => [word, money] as const);
      }),
  );
}
