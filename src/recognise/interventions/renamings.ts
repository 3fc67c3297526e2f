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
