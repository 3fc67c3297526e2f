import {describe, expect, test} from 'vitest'
import {isBareDate, isDateline} from '../../src/read/wording/datelines.js'

const datelines = `
Из Киева 12 июля 1957 года
г. Томск, 3 марта 1949 г.
г. Томск, Кремль, 5 мая 1951 года
Томск, «5» мая 1951 г.
5 мая 1951 г., г. Томск
Пекин, 5.V.1951 г.
Київ, 12 липня 1957 р.
12 липня 1957 року
София, 12 май 1955 г.
Београд, 5. маја 1951.
V Praze dne 14. března 1951
Ostrava 2. 6. 1956
Bratislava 5. mája 1951
Warszawa, dnia 5 sierpnia 1953 r.
W Warszawie, dnia 5 maja 1951 roku
Beograd, 5. maja 1951. god.
Budapest, 1956. október 23.
București, la 7 mai 1954
Haag, 5 augustus 1951
København, d. 5. maj 1951
Tiranë, më 5 maj 1951
Helsingissä 5. toukokuuta 1951
Αθήνα, 5 Μαΐου 1951
1953年6月5日，大连
1953年6月5日
Port Clair, 3 may 1951`

const others = `
Протокол 3 марта 1949 г.
Телеграмма, 3 марта 1949 г.
Сводка за 12 июля 1957 года
Постановление от 3 марта 1949 г.
Он приехал 12 июля 1957 года
Záznam 5. května 1951
Notatka z dnia 5 sierpnia 1953 r.
Sitzung, 3. Mai 1951
Meeting, 3 May 1951
1951. május`

const isEither = (line: string) => isDateline(line) || isBareDate(line)

describe('datelines of other languages', () => {
  test.each(datelines.trim().split('\n'))('%s', (line) => expect(isEither(line)).toBe(true))
})

describe('what ends with a date and is none', () => {
  test.each(others.trim().split('\n'))('%s', (line) => expect(isEither(line)).toBe(false))
})
