import { wordList } from './word-list.ts';

/** Chinese, Korean and Vietnamese surnames, which stand before the given names: `Tan Boon Huat`; folded. */
export const EAST_ASIAN_SURNAMES = wordList(`
  ang au aw bai bao cai cao chai chan chang chao chee chen cheng cheong cheung chew chiam chiang chin chiu choo chong
  chou chow chu chua chui chung cui dai deng ding dong du duan fan fang feng foo fu gan gao goh gong gu guan guo han
  hang hao he heng ho hong hoo hou hsieh hsu hu hua huang hung hwang ji jia jiang jin kam kang kao khaw khoo khor kho
  koh kok kong ku kuan kuo kwan kwok kwong lai lam lan lang lau law lee lei leong leow leung lew li lian liang liao liew
  lim lin ling liu lo loh loke long loo loong lou low lu lui luo ma mah mak mao mei meng mo mok ng nga ngai ngan ngeow
  ngo ni ong ooi ou pan pang pei peng phua poon pu qi qian qiao qin qiu quah quek ren seah see seow sham shao shen sheng
  shi shih shum sia sim sin siu so song soo soon soong su sun sung sze tai tam tan tang tao tay tee teh teng teo teoh
  thong tian ting to toh tong tsai tsang tse tseng tsui tung tze wai wan wang wee wei wen wong woo woon wu xi xia xiang
  xiao xie xing xiong xu xue yam yan yang yao yap yau ye yeh yen yeo yeoh yep yeung yi yim yin yip yiu yong yoong you yu
  yuan yue yuen yun yung zeng zhan zhang zhao zheng zhong zhou zhu zhuang zou
  kim park choi jung jeong kang cho jo yoon yun jang lim han oh seo shin kwon hwang ahn song ryu yoo hong jeon ko moon
  son bae paik baek heo nam no roh ha joo ju min cha noh byun um
  nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly dinh mai trinh luong dao doan truong
`);
