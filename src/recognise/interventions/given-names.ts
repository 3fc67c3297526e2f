/** Chinese surnames (pinyin, Wade-Giles and Cantonese spellings in use) and common forenames of the languages met. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const surnames = set(`
  mao zhou liu zhu deng chen lin peng he ye luo wang li zhang zhao yang huang wu xu sun ma hu guo gao liang zheng xie
  song tang feng yu dong xiao cheng cao yuan fu shen zeng lü lu su jiang cai jia ding wei xue yan pan du dai xia zhong
  tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang qiu qin gu hou shao meng long wan duan lei qian
  yin chang wen chou chu teng chiang hsu tsao tseng ts'ai tsai kuo kao chao hsieh hsiao sung tung t'ang t'an chin jen
  kung soong chou chow wong chan lee ho hung
  kim pak park choe choi lim yun nguyen pham truong le vo hoang`)

export const forenames = set(`
  aleksandr alexander aleksei alexei anatoly anatolii andrei andrew anna anne anastas anton apollon arthur averell
  boris charles chester christian clement clark david dean dmitri dmitrii dwight edgar edvard edward ernest eugene
  fidel foster francis frank franklin fyodor george georgi georgii gheorghe gerald gustav hans harold harry heinrich
  helmut henry herbert howard hubert ivan jacob jakob james jan janos jean jimmy john joseph josef josip josif karl
  konrad konstantin lavrenty lavrentii lazar leonid lev lyndon marshall matyas maurice mikhail mikoyan michael mihail
  milovan nikita nikolai nicolae oleg otto palmiro patrick paul pavel peter petr philip pierre pyotr richard robert
  ronald sergei sergey sidney stanislaw stepan sukarno svetlana theodore thomas todor todd valentin vasily vasilii
  viktor victor vladimir vladislav vyacheslav walter walther wilhelm willy william winston wladyslaw yakov yuri yurii
  zbigniew`)
