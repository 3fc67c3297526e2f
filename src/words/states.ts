/** The names of states, which are said to tell and to ask by their names alone. */

/**
 * States, some of the past, and the capitals that stand for them. Those whose name is as often a person's (Chad, Georgia,
 * Jordan, Lima, London, Paris) are left out.
 */
export const states: ReadonlySet<string> = new Set(
  `Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahrain, Bangladesh,
   Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Botswana, Brazil, Brunei, Bulgaria, Burkina
   Faso, Burma, Burundi, Byelorussia, Cambodia, Cameroon, Canada, Cape Verde, Ceylon, Chile, China, Colombia,
   Congo, Costa Rica, Croatia, Cuba, Cyprus, Czechoslovakia, Dahomey, Denmark, Djibouti, Dominica, East Germany,
   Ecuador, Egypt, El Salvador, England, Equatorial Guinea, Eritrea, Estonia, Ethiopia, Fiji, Finland, Formosa,
   France, Gabon, Gambia, Germany, Ghana, Great Britain, Britain, Greece, Grenada, Guatemala, Guinea,
   Guinea-Bissau, Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland,
   Israel, Italy, Ivory Coast, Jamaica, Japan, Kampuchea, Kazakhstan, Kenya, Korea, North Korea, South Korea,
   Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania,
   Luxembourg, Macedonia, Madagascar, Malawi, Malaya, Malaysia, Maldives, Mali, Malta, Manchukuo, Mauritania,
   Mauritius, Mexico, Moldova, Monaco, Mongolia, Outer Mongolia, Montenegro, Morocco, Mozambique, Namibia, Nepal,
   Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Yemen, Norway, Oman, Pakistan, East Pakistan, Panama,
   Papua New Guinea, Paraguay, Persia, Peru, Philippines, Poland, Portugal, Prussia, Qatar, Rhodesia, Romania,
   Rumania, Roumania, Russia, Rwanda, Saudi Arabia, Senegal, Serbia, Siam, Sierra Leone, Singapore, Slovakia,
   Slovenia, Somalia, South Africa, South Yemen, Spain, Sri Lanka, Sudan, Surinam, Suriname, Swaziland, Sweden,
   Switzerland, Syria, Taiwan, Tajikistan, Tanganyika, Tanzania, Thailand, Tibet, Togo, Transjordan, Trinidad and
   Tobago, Tunisia, Turkey, Turkmenistan, Uganda, Ukraine, Upper Volta, Uruguay, Uzbekistan, Venezuela, Vietnam,
   Viet Nam, North Vietnam, South Vietnam, West Germany, Yemen, Yugoslavia, Zaire, Zambia, Zanzibar, Zimbabwe,
   Moscow, Beijing, Peking, Peiping, Hanoi, Pyongyang, Accra, Addis Ababa, Algiers, Ankara, Athens, Baghdad,
   Bangkok, Beirut, Belgrade, Berlin, Bern, Bonn, Brussels, Bucharest, Budapest, Buenos Aires, Cairo, Canberra,
   Caracas, Colombo, Copenhagen, Damascus, Delhi, New Delhi, Djakarta, Jakarta, Dublin, Havana, Helsinki,
   Islamabad, Jerusalem, Kabul, Karachi, Kiev, Kinshasa, Lagos, Lisbon, Madrid, Manila, Nairobi, Nanking, Oslo,
   Ottawa, Phnom Penh, Prague, Pretoria, Rangoon, Rome, Saigon, Seoul, Stockholm, Taipei, Tehran, Teheran, Tel
   Aviv, Tirana, Tokyo, Ulan Bator, Vatican, Vienna, Vientiane, Warsaw, the Bahamas, the Cameroons, the Central
   African Republic, the Congo, the Dominican Republic, the Gambia, the Holy See, the Ivory Coast, the Maldives,
   the Netherlands, the Philippines, the Sudan, the Ukraine, the Vatican, the GDR, the FRG, the PRC, the ROC, the
   DPRK, the DRV, the SRV, the RVN, the ROK, the PDRY, the UAR, the USSR, the US, the USA, the UK, the Soviet
   Union, the Russian Federation, the United States, the United Kingdom, the United Arab Republic, the United
   Nations, the European Union, GDR, FRG, PRC, ROC, DPRK, DRV, SRV, ROK, PDRY, UAR, USSR, NATO`
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' ')),
)
