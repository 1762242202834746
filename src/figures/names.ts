import { type Recogniser, rowPattern, trap } from './recogniser.ts';

/** Strings of digits that name something in any language. */
export const names: readonly Recogniser[] = [
  trap({
    id: 'any-address',
    language: 'any',
    cue: /[@.]/,
    pattern: rowPattern(
      '(?:https?://|www\\.)[^\\s，。；、）)>"”]{1,400}|(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}|\\b[\\w-]{1,63}\\.(?:com|org|gov|net|cn|uk|edu)(?:\\.[a-z]{2})?\\b(?:/[^\\s，。；、）)>"”]{0,300})?',
    ),
    yes: ['见 ‹https://example.org/2020/15›', 'write to ‹desk163@example.com›'],
    no: ['3.2亿元', '12 comments'],
    because: 'Addresses hold digits that mean nothing.',
  }),
  trap({
    id: 'any-telephone',
    language: 'any',
    cue: /[0-9]{3}/,
    pattern: rowPattern(
      '(?<![0-9])(?:\\+[0-9]{1,3}[ -])?(?:\\(?0[0-9]{2,3}\\)?[- ][0-9]{7,8}|1[3-9][0-9]{9}|0[0-9]{2,4} [0-9]{3,4} [0-9]{3,4}|[0-9]{3}-[0-9]{3}-[0-9]{4}|\\([0-9]{3}\\) ?[0-9]{3}-[0-9]{4})(?![0-9])',
    ),
    yes: ['拨打‹0531-8123456›', 'call ‹555-010-2345›'],
    no: ['10-15家', '2020-2025'],
    because: 'Telephone numbers.',
  }),
  trap({
    id: 'any-iso-date',
    language: 'any',
    cue: /[0-9]{4}[-/.]/,
    pattern: rowPattern(
      '(?<![0-9])(?:19|20)[0-9]{2}[-/.][0-1]?[0-9][-/.][0-3]?[0-9](?![0-9])(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?',
    ),
    yes: ['‹2024-03-05›', 'on ‹2018/12/31›'],
    no: ['2024年', '20.5'],
    because: 'Dates in figures.',
  }),
  trap({
    id: 'any-version',
    language: 'any',
    cue: /[vV][0-9]|[0-9]\.[0-9]{1,5}\.|[Vv]ersion|版本|[Rr]elease/,
    pattern: rowPattern(
      '(?<![\\w.])[vV][0-9]{1,4}(?:\\.[0-9]{1,4}){0,3}(?![\\w])|(?<![\\w.,])[0-9]{1,4}(?:\\.[0-9]{1,5}){2,4}(?![\\w.])|(?:[Vv]ersion|版本|[Rr]elease)[ :：]?[0-9]{1,4}(?:\\.[0-9]{1,4}){0,3}',
    ),
    yes: ['升级到‹v2.1›', 'since ‹Version 3.0›', 'Node ‹20.19.4›'],
    no: ['3.2%', '5 versions'],
    because: 'Versions of software.',
  }),
  trap({
    id: 'any-product',
    language: 'any',
    cue: /[A-Za-z][ /]?[0-9]/,
    pattern: rowPattern(
      '(?<![A-Za-z])(?:(?:Go|Rust|Swift|Ruby|Python|Java|Scala|Kotlin|PHP|Perl|Node(?:\\.js)?|React|Vue|Angular|Django|Rails|Linux|Ubuntu|Debian|Android|iOS|macOS|Kubernetes|Postgre(?:s|SQL)|MySQL|HTTP|TLS|USB|Bluetooth|ECMAScript)[ /]?[0-9]{1,3}\\.[0-9]{1,3}(?:\\.[0-9]{1,3})?|(?:HTTP|IPv|HTML|CSS|Windows|iOS|Android|Java|Python|ECMAScript)[ /]?[0-9]{1,2})(?![0-9A-Za-z]|[.,][0-9]| ?[%％]| (?:percent|million|billion|times|points))',
    ),
    yes: ['released ‹Go 1.18› in March', 'on ‹Ubuntu 22.04›', '升级到‹Python 3.12›', 'served over ‹HTTP/3›'],
    no: ['Go 3 miles', 'Rust 3.5%', 'Swift 12 people'],
    because: 'Versions of software that everybody writes about.',
  }),
  trap({
    id: 'any-name-with-digits',
    language: 'any',
    cue: /[A-Za-z]/,
    pattern: rowPattern(
      '(?<![A-Za-z0-9$€£¥])(?!(?:USD|EUR|GBP|CNY|RMB|HKD|US|HK)[0-9])(?![XＸx]{1,3}[0-9]?(?![A-Za-z])|(?:Q[1-4]|H[12]|FY[0-9]{2,4})(?![0-9A-Za-z]))[A-Za-z]{1,12}[-_]?[0-9]{1,4}(?:\\.[0-9]{1,2}|[A-Za-z][0-9]{0,3}|-[0-9]{1,4})?[A-Za-z]{0,2}(?![.,]{0,2}[0-9]|[%％万亿千元]|[A-Za-z])|(?<![A-Za-z0-9.,])[0-9]{1,3}(?:[AaDEFGHINQRSVYZ](?![A-Za-z0-9%])|[A-Z]{1,2}[0-9](?![A-Za-z0-9%]))|\\bPM ?2\\.5|\\bPM ?10\\b|COVID[-‑]19',
    ),
    yes: ['‹5G›用户', '‹PM2.5›浓度', '‹COVID-19› cases', '国产大飞机‹C919›', 'the ‹G20› summit', '‹18F› employees'],
    no: ['GDP5.3%', '20GB', '5km', 'USD20', '3.2M'],
    because: 'Letters and digits in one word make a name: 5G is no amount of anything.',
  }),
];
