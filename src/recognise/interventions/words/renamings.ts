/**
 * Places with more than one name in the documents of the twentieth century: an old name, a name of another language or
 * another spelling, beside the present one. They are alike in letters often enough (`Beiping`, `Beijing`) that
 * likeness alone would take the one for a slip of the other.
 */

const groups = `
Beiping|Beijing|Peiping|Peking|Pekin
Nanjing|Nanking
Mukden|Shenyang|Fengtian|Fengtien
Port Arthur|Lüshun|Lushun|Lüshunkou
Dairen|Dalian|Dalny|Dal'nii|Dal'niy|Talien
Formosa|Taiwan
Kalgan|Zhangjiakou|Changchiakow
Canton|Guangzhou|Kwangchow
Chungking|Chongqing
Tientsin|Tianjin
Tsingtao|Qingdao
Amoy|Xiamen
Hankow|Hankou|Wuhan
Yenan|Yan'an|Yanan
Sinkiang|Xinjiang
Sian|Xi'an|Xian
Kwangtung|Guangdong
Kwangsi|Guangxi
Szechwan|Szechuan|Sichuan
Chekiang|Zhejiang
Fukien|Fujian
Kiangsu|Jiangsu
Kiangsi|Jiangxi
Shensi|Shaanxi
Shansi|Shanxi
Hopeh|Hopei|Hebei
Honan|Henan
Hupeh|Hupei|Hubei
Kweichow|Guizhou
Kansu|Gansu
Tsinghai|Qinghai
Chefoo|Chifu|Zhifu|Yantai
Swatow|Shantou
Foochow|Fuzhou
Urga|Ulan Bator|Ulaanbaatar|Ulan-Bator
Urumchi|Urumqi|Dihua|Tihwa
Tibet|Xizang
Hsinking|Changchun|Xinjing
Yangtze|Yangzi|Changjiang
St. Petersburg|Petersburg|Petrograd|Leningrad|Saint Petersburg
Tsaritsyn|Stalingrad|Volgograd
Königsberg|Kaliningrad|Koenigsberg
Danzig|Gdańsk|Gdansk
Breslau|Wrocław|Wroclaw
Stettin|Szczecin
Lemberg|Lwów|Lwow|Lvov|Lviv
Wilno|Vilna|Vilnius
Kovno|Kaunas
Dorpat|Tartu|Yuryev
Reval|Tallinn
Pressburg|Bratislava|Pozsony
Agram|Zagreb
Laibach|Ljubljana
Ofen|Buda
Klausenburg|Cluj|Kolozsvár|Kolozsvar
Hermannstadt|Sibiu
Kiev|Kyiv
Kharkov|Kharkiv
Odessa|Odesa
Alma-Ata|Almaty|Verny
Frunze|Bishkek|Pishpek
Tiflis|Tbilisi
Erivan|Yerevan
Kirghizia|Kyrgyzstan|Kirgizia
Belorussia|Byelorussia|Belarus
Gorky|Nizhny Novgorod|Nizhnii Novgorod
Sverdlovsk|Yekaterinburg|Ekaterinburg
Kuibyshev|Samara
Karl-Marx-Stadt|Chemnitz
Constantinople|Istanbul
Smyrna|Izmir
Angora|Ankara
Persia|Iran
Mesopotamia|Iraq
Siam|Thailand
Burma|Myanmar
Rangoon|Yangon
Ceylon|Sri Lanka
Batavia|Jakarta|Djakarta
Saigon|Ho Chi Minh City
Annam|Vietnam|Viet Nam
Kampuchea|Cambodia
Bombay|Mumbai
Calcutta|Kolkata
Madras|Chennai
Korea|Chosen|Choson
Keijo|Seoul|Kyongsong
Heijo|Pyongyang|P'yŏngyang
Edo|Tokyo|Tokio
Karafuto|Sakhalin
Abyssinia|Ethiopia
Léopoldville|Leopoldville|Kinshasa
Zaire|Congo
Rhodesia|Zimbabwe
Salisbury|Harare
Upper Volta|Burkina Faso
Dahomey|Benin
Gold Coast|Ghana
Christiania|Oslo|Kristiania
Helsingfors|Helsinki
Roumania|Rumania|Romania
Servia|Serbia
Teheran|Tehran
Havana|La Habana
Heilungkiang|Heilongjiang
Kirin|Jilin
Liaotung|Liaodong
Quemoy|Jinmen|Kinmen|Chinmen
Matsu|Mazu
Anhwei|Anhui
Ningsia|Ningxia
Jehol|Rehe
Chinchow|Jinzhou|Kinchow
Antung|Andong|Dandong
Lanchow|Lanzhou
Hangchow|Hangzhou
Soochow|Suzhou
Chengchow|Zhengzhou
Hsuchow|Suchow|Xuzhou
Kuldja|Yining|Gulja
Kashgar|Kashi
Damansky|Zhenbao|Chenpao|Damanskii
Wusuli|Ussuri
Amur|Heilong
Yalu|Amnok
Tumen|Tuman
Dienbienphu|Dien Bien Phu
Tonkin|Bac Bo
Cochinchina|Cochin China|Nam Bo
Pusan|Fusan|Busan
Inchon|Chemulpo|Incheon
Memel|Klaipėda|Klaipeda
Thorn|Toruń|Torun
Posen|Poznań|Poznan
Bromberg|Bydgoszcz
Kattowitz|Katowice|Stalinogród|Stalinogrod
Allenstein|Olsztyn
Oppeln|Opole
Brünn|Brno
Pilsen|Plzeň|Plzen
Karlsbad|Karlovy Vary
Reichenberg|Liberec
Kaschau|Košice|Kosice|Kassa
Kronstadt|Brașov|Braşov|Brasov|Brassó|Orașul Stalin
Grosswardein|Oradea|Nagyvárad|Nagyvarad
Temesvár|Timișoara|Timisoara
Marosvásárhely|Târgu Mureș|Targu Mures
Czernowitz|Chernivtsi|Cernăuți|Chernovtsy
Kishinev|Chișinău|Chisinau
Jassy|Iași|Iasi
Újvidék|Novi Sad|Neusatz
Fünfkirchen|Pécs|Pecs
Stalinstadt|Eisenhüttenstadt
Sztálinváros|Dunaújváros|Sztalinvaros|Dunaujvaros
Stalino|Donetsk
Voroshilovgrad|Luhansk|Lugansk
Dnepropetrovsk|Dnipro|Dnipropetrovsk
Stalinabad|Dushanbe
Leninakan|Gyumri
Kirovabad|Ganja
Fiume|Rijeka
Zara|Zadar
Spalato|Split
Ragusa|Dubrovnik
Cattaro|Kotor
Titograd|Podgorica
Üsküb|Skopje|Skoplje|Uskub
Monastir|Bitola
Salonica|Thessaloniki|Saloniki
Scutari|Shkodër|Shkodra
Durazzo|Durrës|Durres
Valona|Vlorë|Vlora|Vlore
Philippopolis|Plovdiv
Adrianople|Edirne
Trebizond|Trabzon
Alexandretta|Iskenderun
Dacca|Dhaka
Elisabethville|Lubumbashi
Stanleyville|Kisangani
Lourenço Marques|Maputo
Northern Rhodesia|Zambia
Nyasaland|Malawi
Tanganyika|Tanzania
Bechuanaland|Botswana
Basutoland|Lesotho
South-West Africa|Namibia|South West Africa
Ubangi-Shari|Central African Republic
British Honduras|Belize
Dutch Guiana|Suriname|Surinam
British Guiana|Guyana
Celebes|Sulawesi
West Irian|West New Guinea|Irian Jaya|Irian Barat
Djokjakarta|Yogyakarta|Jogjakarta
Soerabaja|Surabaya
Ciudad Trujillo|Santo Domingo
București|Bucureşti|Bucuresti|Bucharest|Bukarest
Warszawa|Warsaw|Warschau
Praha|Prague|Prag
Beograd|Belgrade|Belgrad
Moskva|Moscow|Moskau
Wien|Vienna
Sofiya|Sofia|Sofija
Tiranë|Tirana
Budapeszt|Budapest
København|Copenhagen
Athinai|Athens
Köln|Cologne
München|Munich
Kraków|Cracow
Łódź|Lodz
Den Haag|The Hague
Genève|Geneva|Genf
Lisboa|Lisbon
Roma|Rome
Sovetsk|Tilsit
`

const groupOf = new Map<string, number>()
groups
  .trim()
  .split('\n')
  .forEach((line, i) => {
    for (const name of line.split('|')) groupOf.set(name.toLowerCase(), i)
  })

/** Whether both are names that one place has had. */
export function samePlace(a: string, b: string): boolean {
  const group = groupOf.get(a.toLowerCase())
  return group !== undefined && group === groupOf.get(b.toLowerCase())
}
