import type { UnitWord } from '../unit.ts';

function rows(unit: string, words: string): UnitWord[] {
  return words.split(',').map((word) => ({ word, kind: 'money', unit }));
}

/** Before the amount: signs and codes. A bare dollar sign is taken for US dollars. */
export const currencySigns: readonly UnitWord[] = [
  ...rows('USD', 'US$,$,USD'),
  ...rows('GBP', '£,GBP'),
  ...rows('EUR', '€,EUR'),
  ...rows('JPY', 'JPY,JP¥'),
  ...rows('CNY', '¥,RMB,CNY,CN¥'),
  ...rows('AUD', 'A$,AUD,AU$'),
  ...rows('CAD', 'C$,CAD,CA$'),
  ...rows('HKD', 'HK$,HKD'),
  ...rows('NZD', 'NZ$,NZD'),
  ...rows('SGD', 'S$,SGD'),
  ...rows('CHF', 'CHF'),
  ...rows('INR', '₹,INR,Rs'),
  ...rows('KRW', '₩,KRW'),
];

/** After the amount. */
export const currencyNames: readonly UnitWord[] = [
  ...rows('USD', 'dollars,US dollars,U.S. dollars,dollar,USD,cents'),
  ...rows('GBP', 'pounds sterling,GBP,pence'),
  ...rows('EUR', 'euros,euro,EUR'),
  ...rows('JPY', 'yen'),
  ...rows('CNY', 'yuan,RMB,renminbi,CNY'),
  ...rows('INR', 'rupees,crore rupees'),
  ...rows('CHF', 'Swiss francs,francs,CHF'),
  ...rows('SEK', 'kronor,kroner,krone,SEK,NOK,DKK'),
];
