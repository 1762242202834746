import type { Block } from '../model/source.ts';

/** A line of its own beside a table, picture, listing or quotation that belongs to it. What group 1 of the pattern finds is shown; where there is no group 1 the line only leads to the block. */
export interface LegendRow {
  id: string;
  kinds: readonly Block['kind'][];
  as: 'caption' | 'unit' | 'source' | 'attribution' | 'lead-in';
  place: 'above' | 'below' | 'either';
  pattern: RegExp;
  yes: readonly string[];
  no: readonly string[];
  because: string;
}

const ZH_NUMBER = '\\s{0,4}[0-9０-９一二三四五六七八九十A-Za-z]{1,8}(?:[-–—.．－][0-9０-９]{1,4}){0,4}';
const ZH_TELLS =
  '(?!\\s*(?:显示|列出|给出|反映|可见|可以|表明|所示|所列|中(?!心|国|央|小|期)|是|为|里|说明|[，。；、]))';
const EN_NUMBER = '\\s{1,4}[0-9]{1,4}(?:[-–.][0-9]{1,4}){0,4}[A-Za-z]?';
const EN_TELLS =
  '(?!\\s*(?:shows?|lists?|gives?|presents?|summari[sz]es?|compares?|sets? out|illustrates?|is|are|was|and|in|below|above|of)\\b)';

/** The first row that fits a line is taken. */
export const LEGEND_ROWS: readonly LegendRow[] = [
  {
    id: 'zh-table-caption',
    kinds: ['table'],
    as: 'caption',
    place: 'either',
    pattern: new RegExp(`^((?:附?表|图表|专栏)${ZH_NUMBER}${ZH_TELLS}.*[^。；，,;]|续?附?表${ZH_NUMBER})$`),
    yes: ['表1 上半年主要指标', '表2-1：各片区骑行量', '附表3　经费支出', '续表2'],
    no: ['表1显示，三个片区都在增长', '表2中的数据为初步统计', '表现突出的单位', '表1 上半年各项指标稳中有进。'],
    because: 'a numbered name stands over its table; a sentence about the table is text',
  },
  {
    id: 'zh-picture-caption',
    kinds: ['picture'],
    as: 'caption',
    place: 'either',
    pattern: new RegExp(`^((?:附?图|图表|图片|照片)${ZH_NUMBER}${ZH_TELLS}.*[^。；，,;]|附?图${ZH_NUMBER})$`),
    yes: ['图1 平台架构', '图3.2：换电柜布局', '附图2 站点分布', '图 4'],
    no: ['图1显示骑行量逐月上升', '图书馆新增藏书', '图2可见，早高峰更集中', '图1 为平台的总体架构。'],
    because: 'a numbered name stands under its picture',
  },
  {
    id: 'zh-code-caption',
    kinds: ['code'],
    as: 'caption',
    place: 'either',
    pattern: new RegExp(`^((?:代码(?:清单)?|清单|程序|示例)${ZH_NUMBER}${ZH_TELLS}.*[^。；，,;])$`),
    yes: ['代码1 读取站点状态', '清单 2-1：接口返回'],
    no: ['代码1显示了错误处理', '清单管理更加规范'],
    because: 'books number their listings',
  },
  {
    id: 'en-table-caption',
    kinds: ['table'],
    as: 'caption',
    place: 'either',
    pattern: new RegExp(`^((?:Table|Tab\\.|Exhibit|Schedule)${EN_NUMBER}(?:[.:]|\\s*[–—-])?${EN_TELLS}.*)$`, 'i'),
    yes: ['Table 1: Rides by district', 'Table 2.3 Spending by quarter', 'TABLE 4. Staff in post.'],
    no: [
      'Table 1 shows that rides grew in every district.',
      'Table tennis tables were replaced',
      'Tables of fares are on the web',
    ],
    because: 'a numbered name stands over its table; a sentence about the table is text',
  },
  {
    id: 'en-picture-caption',
    kinds: ['picture'],
    as: 'caption',
    place: 'either',
    pattern: new RegExp(
      `^((?:Figure|Fig\\.|Chart|Photo|Plate|Exhibit)${EN_NUMBER}(?:[.:]|\\s*[–—-])?${EN_TELLS}.*)$`,
      'i',
    ),
    yes: ['Figure 1: How the parts fit together', 'Fig. 2 Stations by district', 'Photo 3. The new dock'],
    no: ['Figure 1 shows how the parts fit together.', 'Figures for May are final', 'Chart your own course'],
    because: 'a numbered name stands under its picture',
  },
  {
    id: 'en-code-caption',
    kinds: ['code'],
    as: 'caption',
    place: 'either',
    pattern: new RegExp(`^((?:Listing|Example|Code)${EN_NUMBER}(?:[.:]|\\s*[–—-])?${EN_TELLS}.*)$`, 'i'),
    yes: ['Listing 1: Reading a station', 'Example 2. A reply'],
    no: ['Listing 1 shows the reply', 'Listings are updated daily', 'Code review took two days'],
    because: 'books number their listings',
  },
  {
    id: 'zh-unit',
    kinds: ['table', 'picture'],
    as: 'unit',
    place: 'either',
    pattern: /^[（(]?((?:计量|金额)?单位\s*[:：]\s*[^，。；]{1,24}?)[）)]?$/,
    yes: ['单位：亿元', '（单位：万人次、%）', '计量单位: 吨'],
    no: ['单位：区财政局，负责人张某', '单位改革稳步推进'],
    because: 'it stands between caption and table, at the right',
  },
  {
    id: 'en-unit',
    kinds: ['table', 'picture'],
    as: 'unit',
    place: 'above',
    pattern: /^(\((?:in )?[^()]{1,36}\)|(?:Units?|Amounts?):\s.{1,36})$/i,
    yes: ['(in millions of dollars)', 'Unit: thousand rides', '(per cent)'],
    no: ['(see the annex for how this was counted, and by whom)', 'Units were sold in May'],
    because: 'it stands between caption and table',
  },
  {
    id: 'zh-source',
    kinds: ['table', 'picture', 'code'],
    as: 'source',
    place: 'below',
    pattern: /^((?:数据来源|资料来源|图片来源|来源|注|备注|说明|附注)\s*[0-9０-９]?\s*[:：].{1,120})$/,
    yes: ['数据来源：区统计局', '注：2026年为快报数。', '资料来源:运行月报'],
    no: ['来源渠道更加多元', '注意：明天停水', '说明书已经下发'],
    because: 'small print belongs under what it explains',
  },
  {
    id: 'en-source',
    kinds: ['table', 'picture', 'code'],
    as: 'source',
    place: 'below',
    pattern: /^((?:Sources?|Notes?|Data)\s*:\s.{1,240})$/i,
    yes: ['Source: operations log', 'Note: figures for June are provisional.'],
    no: ['Sources of revenue grew', 'Notes are kept by the clerk'],
    because: 'small print belongs under what it explains',
  },
  {
    id: 'attribution',
    kinds: ['quote'],
    as: 'attribution',
    place: 'below',
    pattern: /^(?:——?|―|–|--?)\s*([^\s，。；,;].{0,48}[^。；，,;.]|[^\s，。；,;])\.?$/,
    yes: ['——张三', '— Jane Doe, cyclist', '-- A reader of the Courier', '——家住东片的李女士'],
    no: ['抓统筹，强保障', '——抓统筹，强保障。', 'Jane Doe'],
    because: 'a dash before a name says whose words stand above it',
  },
  {
    id: 'zh-lead-in',
    kinds: ['table', 'picture', 'code'],
    as: 'lead-in',
    place: 'above',
    pattern:
      /^(?:(?:具体|详细|有关|相关)(?:情况|数据|内容)?(?:如下|见下[表图])?|([^，。；：:、]{4,24}?)(?:(?:具体|详细)?(?:如下|见下[表图]|如下[表图](?:所示)?))?)[：:]$/,
    yes: ['各片区完成情况如下：', '具体如下：', '接口返回示例：', '站点分布见下图：'],
    no: ['上半年，各片区都在增长，具体如下：', '各片区都在增长。'],
    because: 'a line that ends in a colon leads to what stands under it',
  },
  {
    id: 'en-lead-in',
    kinds: ['table', 'picture', 'code'],
    as: 'lead-in',
    place: 'above',
    pattern:
      /^(?:.{0,90}\b(?:below|following|as follows|this|here|like so|shows?|shown|are|is)\b.{0,60}|([^.;:,]{6,70})):$/i,
    yes: ['The figures are as follows:', 'Rides by district:', 'The table below gives the totals:'],
    no: ['Rides grew in every district.', 'Rides grew. They grew most in the east:'],
    because:
      'a line that ends in a colon leads to what stands under it; what points at the block says nothing without it',
  },
];
