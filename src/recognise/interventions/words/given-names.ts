/** Chinese surnames (pinyin, Wade-Giles and Cantonese spellings in use) and common forenames of the languages met. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const surnames = set(`
  mao zhou liu zhu deng chen lin peng he ye luo wang li zhang zhao yang huang wu xu sun ma hu guo gao liang zheng xie
  ji song tang feng yu dong xiao cheng cao yuan fu shen zeng lü lu su jiang cai jia ding wei xue yan pan du dai xia zhong
  tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang qiu qin gu hou shao meng long wan duan lei qian
  yin chang wen chou chu teng chiang hsu tsao tseng ts'ai tsai kuo kao chao hsieh hsiao sung tung t'ang t'an chin jen
  kung soong chou chow wong chan lee ho hung
  kim pak park choe choi lim yun nguyen pham truong le vo hoang`)

export const forenames = set(`
  aleksandr alexander aleksei alexei anatoly anatolii anatoliy andrei andrew anna anne anastas anton apollon arthur averell
  boris charles chester christian clement clark david dean dmitri dmitrii dwight edgar edvard edward ernest eugene
  fidel foster francis frank franklin fyodor george georgi georgii gheorghe gerald gustav hans harold harry heinrich
  helmut henry herbert howard hubert ivan jacob jakob james jan janos jean jimmy john joseph josef josip josif karl
  konrad konstantin lavrenty lavrentii lazar leonid lev lyndon marshall matyas maurice mikhail mikoyan michael mihail
  milovan nikita nikolai nicolae oleg otto palmiro patrick paul pavel peter petr philip pierre pyotr richard robert
  ronald sergei sergey sidney stanislaw stepan sukarno svetlana theodore thomas todor todd valentin vasily vasilii
  viktor victor vladimir vladislav vyacheslav walter walther wilhelm willy william winston wladyslaw yakov yuri yurii
  zbigniew
  alan alec alfred allan anthony archibald arnold basil ben bernard bert bill brian bruce cecil cyril denis dennis donald
  douglas duncan eric evan geoffrey gordon graham guy horace hubert humphrey ian jeffrey jim keith kenneth leslie lewis
  lionel malcolm max mervyn neville nigel noel norman oliver percy raymond reginald rex roy rupert russell samuel stanley
  stephen stewart sydney trevor vincent adlai alger allen aneurin
  caspar dag daniel edwin gerard hugh llewellyn matthew mcgeorge ralph roger selwyn sherman timothy trygve walt
  agostinho iosif jános lucretiu lucrețiu márton milko vasile
  catherine charlotte che clara ekaterina elizabeth elsa emma eva galina helen irina jane larisa louise maria marie martha mary
  mileva natalia nina olga raisa rosa ruth sophie susan tatiana valentina
  aleksandar alexandru alexandr alois ana andrás andras andré anwar antal antonín antonin ante béla bela
  ali ahmed ahmad mohammed mohamed mohammad muhammad mahmoud mahmud hassan hussein omar ibrahim abdel salah khalid
  khaled yusuf nuri adnan fatin ismet ihsan bülent süleyman roeslan ruslan sejfulla adil kadri petrit behar reis
  nesti abdyl hekuran myftar rita nexhmije haile siad osmany haydée vilma armando jesús lúcio lopo nito nur babrak
  assadullah yumjaagiin vijaya swaran lal morarji rajiv veljko dobrivoje dalibor cvijetin stane krste milentije
  petar dragan nijaz džemal artur ignacy hilary aleksander henryk wacław witold eugeniusz przemysław werner oskar
  friedrich franz wolfgang dieter joachim gerhard bruno uwe manfred lothar árpád rezső dezső gyula károly dénes
  endre mihály ștefan mihai leonte miron gogu dobri valko kimon tsola raiko ruben lyubomir bohuslav viliam milouš
  františek čestmír jaromír karel miroslav otakar
  beqir bill blas bob bohumil bolesław boleslaw camilo carlos celia chris constantin corneliu cyrus czesław
  czeslaw dan dick dimitar dimitri dimitur drahomír dumitru eduard edmund egon elena elmer emil emilio enrico
  enver erich erik ernesto ernő erno ferenc franciszek frantisek fred fritz gabor gábor gamal georges
  geza géza giorgi giulio giuseppe gunter günter gustáv gyorgy györgy hafez hafizullah haxhi hector heinz
  hermann horst hosni hugh hugo hysni ilie imre indira ingrid ion istván istvan ivo jack
  jacques jakub jawaharlal jerzy jeno jenő jiri jiří jorge jósef józef jozef josé juan jules
  julius julian kazimierz ken klaus klement koča koci koçi krishna kurt lajos lászló laszlo lázár
  lazar lech liri ludvík ludvik ludwig luigi luis lubomír manuel manush margaret mariam marian markus
  martin mátyás mehmet michał michal michel mieczysław mieczyslaw miklós miklos milan miloš milos mircea mirko
  moša muammar nadezhda nako norodom oldřich oldrich oscar osvaldo pál pal pablo pencho piotr pierre
  pietro rafael ralph ramiz ramiro raúl raul reza roger roland roman ron rudolf ryszard saddam
  salvador sam sándor sandor silviu spiro stanisław stanko stefan steffen svetozar tadeusz ted tom tony traian
  traicho trygve václav vaclav valter vasil vera virgil vlado vulko willi władysław wojciech yasser zdeněk
  zdenek zenon zhivko zoltán zoltan zygmunt
  abigail abraham adam agnes alice amelia amos annie asa augustus bessie betsy caleb caroline charlie cornelius daniel
  dora dorothy ebenezer edith edwin effie eleanor eli elias elijah eliza ellen emily emmett ephraim esther ezra fannie
  fanny flora gertrude hannah harriet harriett helena henrietta hester hetty hiram horatio isaac isabella israel
  jabez jane jennie jenny jeremiah joel jonas jonathan joshua judith julia kate katharine kitty laura lavinia letitia levi
  lizzie louisa lucretia lucy luther lydia mabel maggie margery mathilde matilda maud mildred minnie molly moses nancy
  nathan nathaniel ned nell nellie noah obadiah olive patience percival phebe phoebe polly priscilla prudence rachel
  rebecca reuben rhoda rufus sally sarah selina seth silas simeon solomon stephan sylvia theodora theodosia theophilus
  thaddeus timothy tobias ursula walt warren wilfred winifred zachariah
  tariq izzat taha latif walid faisal fahd qusay uday barzan watban sabawi abdullah ismail mustafa nabil yasir habib jamal
  anis farid rashid karim hamid hamad zulfikar ayub liaquat mujibur zia feroz subimal jagat gopal krishan ashok natwar
  alex benj chas danl edw fredk geo jas jno jos richd robt saml thos wm
  joe bobby billy johnny jerry larry barry gary terry harvey mickey benny eddie freddie archie ernie jimmie jeff greg doug phil rick randy lou gus mike matt steve dave pete frankie wes clyde elliot lucius llewelyn averill
  eamon sean joao jose miguel antonio pedro alcide amintore aristide gaston henri felix hendrik willem dirk olof einar`)

/** Japanese surnames, which stand first as well. */
export const japaneseSurnames = set(`
  abe ashida fujiyama fukuda hatoyama ikeda ishibashi kishi kono miki miyazawa nakasone ogata ohira ohno okada okazaki
  sasaki sato shigemitsu shiina sonoda suzuki takeshita tanaka yamada yoshida`)

/** Surnames that a given name of any syllables may follow: Vietnamese and Korean ones. */
export const southernSurnames = set(`
  nguyen tran le pham ho vo hoang truong bui dang do ngo duong ly vu phan dinh xuan kim pak park choe choi lim yun paek
  nam han hong`)
