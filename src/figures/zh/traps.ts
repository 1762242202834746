import { type Recogniser, rowPattern, trap } from '../recogniser.ts';
import { oneOf } from '../unit.ts';
import { DIGITS, HAN, MAGNITUDE, SPACE, UNIT } from './grammar.ts';
import { idioms } from './idioms.ts';

const HAN_SMALL = '[〇零一二三四五六七八九十两]{1,4}';
const COUNT = `(?:[0-9０-９]{1,4}|${HAN_SMALL}|[XＸ]{1,3})`;
const YEAR = '(?:[12][0-9０-９]{3}|20[XＸ]{2}|20[0-9][XＸ]|[〇零一二三四五六七八九]{4}|[XＸ]{2,4})';
/** What an amount is the threshold of: 亿元以上项目. */
const THRESHOLD_OF = oneOf([
  '项目',
  '工业',
  '企业',
  '人口',
  '老年人',
  '老人',
  '老年',
  '工程',
  '机组',
  '城市',
  '城镇',
  '乡镇',
  '村',
  '单位',
  '学生',
  '儿童',
  '居民',
  '重大',
  '重点',
  '大项目',
  '产业',
  '园区',
  '医院',
  '干部',
  '住宅',
  '锅炉',
  '参保',
  '群众',
  '高龄',
  '制造业',
  '建筑',
  '河流',
  '河',
  '水库',
  '湖泊',
  '农户',
  '大户',
  '设备',
  '投资项目',
  '产业项目',
  '工业企业',
  '服务业',
  '经营主体',
  '先进',
  '签约',
  '在建',
  '新建',
  '龙头',
  '人群',
  '常住人口',
]);

/** Numerals that are no amounts, in the order in which they are taken out. Each row frees all rows after it of one kind of mistake. */
export const zhTraps: readonly Recogniser[] = [
  trap({
    id: 'zh-list-number',
    language: 'zh',
    pattern: rowPattern(
      `^[\\s#>*-]{0,12}(?:[（(]?(?:${HAN_SMALL}|[0-9]{1,2}(?![0-9]))(?:[、）)]|[.．](?![0-9]))|第${HAN_SMALL}(?:章|节|条|部分))|[（(](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[）)]|[①-⑳]`,
    ),
    yes: ['‹一、›工作回顾', '‹（二）›收支情况', '‹3.›开展培训', '主要有‹（1）›教育支出'],
    no: ['3.2亿元', '1.5万人受益'],
    because: 'Numbers of headings and list items.',
  }),
  trap({
    id: 'zh-idiom',
    language: 'zh',
    pattern: rowPattern(`(?<![0-9〇二三四五六七八九十百千万亿两])(?:${oneOf(idioms)})`),
    yes: ['确保‹万无一失›', '走进‹千家万户›', '落实‹八项规定›精神'],
    no: ['二十一条', '五十一项', '3百姓'],
    because: 'Set phrases say nothing countable.',
  }),
  trap({
    id: 'zh-document-number',
    language: 'zh',
    pattern: rowPattern(
      `[〔[［【（(]${SPACE}${YEAR}${SPACE}[〕\\]］】）)]${SPACE}第?${SPACE}[0-9XＸ]{1,5}${SPACE}号|(?:第${SPACE})?[0-9]{1,5}${SPACE}号(?:令|文|公告|楼|院|线|机组|地块)?`,
    ),
    yes: ['依据政发‹〔2020〕15号›', '国务院令‹第711号›', '梧桐东路‹8 号›'],
    no: ['〔 〕亿元', '15家'],
    because: 'Documents, laws, houses and lines carry numbers as names.',
  }),
  trap({
    id: 'zh-date',
    language: 'zh',
    pattern: rowPattern(
      `(?<![0-9.])${YEAR}(?:${SPACE}年?${SPACE}[-—–―~～至到、和及]{1,2}${SPACE}${YEAR}){0,3}${SPACE}(?:年(?:度|底|末|初|代)?|财年)(?:${SPACE}${COUNT}${SPACE}月(?:份|底|末)?(?:${SPACE}${COUNT}${SPACE}[日号])?)?|${COUNT}(?:${SPACE}[-—–―~～至到]{1,2}${SPACE}${COUNT})?${SPACE}月(?:份|底|末|初|中旬|上旬|下旬)?(?:${SPACE}${COUNT}${SPACE}[日号])?(?![饼球])|(?<![0-9])${COUNT}${SPACE}[日](?![均内产常元历])|(?<![0-9])[0-9]{2}后(?=[青人大])`,
    ),
    yes: ['‹2031年4月9日›召开', '‹二〇二三年›以来', '‹1—6月›完成', '‹2021-2025年›期间', '截至‹6月底›'],
    no: ['12个月', '15日内办结', '3月饼'],
    because: 'Dates, years and months place the text in time.',
  }),
  {
    id: 'zh-time',
    language: 'zh',
    pattern: rowPattern(
      '(?<![0-9.:：])(?:[01]?[0-9]|2[0-4])(?::[0-5][0-9](?::[0-5][0-9])?(?![0-9.:])|：[0-5][0-9](?![0-9：.])(?=[—–~～至起前开后-]))|(?:上午|下午|晚上|早上|凌晨|每[日天晚]|至|[—-])(?:[0-9]{1,2}(?:时|点|[:：][0-9]{2}))(?![0-9])',
    ),
    // shares of a whole add up to a hundred, hours and minutes seldom do
    read: (match) => (match[0].split(':').reduce((sum, part) => sum + Number(part), 0) === 100 ? null : 'trap'),
    yes: ['会议‹9:30›开始', '‹下午3时›闭幕', '‹8：30›起'],
    no: ['21:50:29', '5：1', '8.3∶41.4', '2:1', '8小时'],
    because: 'Times of day.',
  },
  trap({
    id: 'zh-period',
    language: 'zh',
    pattern: rowPattern(
      `为期${COUNT}${SPACE}个?(?:年|天|周|月|小时)|(?:近|过去|未来|(?<!提)前|(?<!推)后|最近|今后|这|下|往后|头|此后|每|每隔)${COUNT}${SPACE}多?个?(?:年|天|周|月|小时|季度)(?:多|来|间|里|内)?|${COUNT}${SPACE}多?个?(?:年|天|周|月|小时|分钟)(?:以来|来|间|前|行动|计划|规划|攻坚|之约|大计|目标|任务)|(?<!提前|推迟|缩短|延长|压缩至|压缩到|期限|期限为|年限|年限为|任期|工期|有效期|有效期为|延长至|缩短至|缩短到|过渡期|连续|持续|连续 |[0-9一二三四五六七八九十])${COUNT}${SPACE}多?周?年(?!一遇|或[0-9一二三四五六七八九十]{1,4}年一遇)(?:来|间|内)?|(?:前|第)?[一二三四两1-4]个?季度|[两三]个五年|${HAN_SMALL}五(?:规划|时期)`,
    ),
    yes: ['‹五年来›成绩显著', '‹近10年›最好', '启动‹三年行动›', '成立‹75周年›', '‹前三季度›增长'],
    no: ['连续5年居首', '提前3年完成', '20年一遇', '15个工作日'],
    because: 'Spells of time that only say when; 连续5年 and 提前3年 are amounts and stay.',
  }),
  trap({
    id: 'zh-age',
    language: 'zh',
    pattern: rowPattern(
      `(?<!寿命|寿命为|寿命达|寿命达到|年龄|年龄为|提高到|提高至|寿命约|[0-9.])(?:${COUNT}(?:[-—~～至到]{1,2}))?${COUNT}${SPACE}周?岁(?:及?以[上下]|左右)?`,
    ),
    yes: ['‹60岁以上›老人', '‹3至6岁›儿童'],
    no: ['预期寿命79.3岁'],
    because: 'Ages say who is meant; only an expectancy is a result.',
  }),
  trap({
    id: 'zh-ordinal',
    language: 'zh',
    pattern: rowPattern(
      `(?<![0-9一二三四五六七八九十第])[一二三四五六]期(?!间|限|待|刊)|第${SPACE}${COUNT}${SPACE}(?:届|次|期|版|批|代|条|款|项|章|节|回|集|卷|号|页|轮|季度|个|套|年|天|步|产业|方阵|梯队|医院|中学|小学|线|阶段|部分|类|种|家|台|座|艘|部|课|组|增长|一个|书记|[（(])(?:[^，。；、]{0,14}?(?:会议|大会|全会))?|${HAN_SMALL}届${HAN_SMALL}[中次](?:、${HAN_SMALL}中){0,2}全会`,
    ),
    yes: [
      '‹二期›工程',
      '‹第六届职工代表大会›',
      '‹第X次会议›',
      '‹第三产业›',
      '依照‹第二十条›规定',
      '党的‹二十届三中全会›',
    ],
    no: ['全市第2位', '居第三'],
    because: 'Ordinals that number a session, an article, a stage.',
  }),
  trap({
    id: 'zh-level',
    language: 'zh',
    pattern: rowPattern(
      `(?:[国省市县区乡镇村、]{2,8})?(?:[0-9]{1,2}|[一二三四五六七八九两]{1,2}|[ⅠⅡⅢⅣⅤ])(?:[、和至或](?:[0-9]|[一二三四五六七八九ⅠⅡⅢⅣⅤ]))?(?:星级|级|等奖|等功|等|A级|类(?=水质|水体|以上水|标准|水|差)|产(?=[、业增值和比])|线城市)(?![地方])`,
    ),
    yes: ['‹镇、村两级›服务站', '荣获‹一等奖›', '‹一产›、‹二产›增加值'],
    no: ['三类企业', '百分之三'],
    because: 'Grades, classes and levels of administration.',
  }),
  trap({
    id: 'zh-quoted-slogan',
    language: 'zh',
    pattern: rowPattern(
      '[“"‘「『](?=[^“”"‘’」』，。；]{0,12}[0-9一二三四五六七八九十百千万两双XＸ])(?![^“”"‘’」』，。；]{0,12}[%％元])[^“”"‘’」』，。；]{1,14}[”"’」』]',
    ),
    yes: ['推进‹“五个一批”›项目', '发展‹“1+3+N”›体系', '开展‹“十大行动”›', '瞄准‹“X”›产业'],
    no: ['“投资超3.2亿元”', '“放管服”'],
    because: 'A short name in quotation marks with a numeral in it is a slogan.',
  }),
  trap({
    id: 'zh-slogan',
    language: 'zh',
    pattern: rowPattern(
      `[两二三四五六七八九十](?:个(?:全面|维护|确立|意识|自信|代表|必须|坚持|一批|面向|务必|最大|先行|更加|统筹|结合|一律|重要|明确|善于|前所未有|毫不动摇|文明|转变|示范|中心环节|振兴|翻番|严防|带头|责任制|一)|项(?:基本原则|原则|规定|制度建设|纪律|机制))|[二三四五六七八九十两]大(?=[^，。；]{1,6}(?:行动|工程|战略|体系|攻坚|平原|板块|计划|任务|产业|发展|理念|支柱|抓手|提升))|[0-9NＮ]{1,4}(?:[+＋][0-9NXＸＮ]{1,4}){1,5}|[0-9]{1,2}${SPACE}[×xX*]${SPACE}[0-9]{1,2}(?:小时)?(?![0-9米])|[0-9]{1,2}[·.](?:[0-9]{1,2})(?=事故|事件|精神)`,
    ),
    yes: [
      '坚持‹两个先行›',
      '实施‹十大›工程'.replace('‹十大›工程', '‹十大›产业工程'),
      '‹1+1+10›政策',
      '提供‹7×24小时›服务',
    ],
    no: ['两个指挥部', '四个项目', '12个县'],
    because: 'Slogans and programmes that are counted but are no count.',
  }),
  trap({
    id: 'zh-announcement',
    language: 'zh',
    pattern: rowPattern(
      `(?:${COUNT})${SPACE}(?:个|大|项|类|种|条|点|件)[新突出重主要关键核心具体]{0,6}(?:方面|亮点|层面|维度|要点|特点|着力点|抓手|关键词|突破口|环节|要求|原则|体会|特征|关系|阶段|实事(?=[:：]))|(?<=以下|如下|下列|做好|抓好|抓了)${COUNT}(?:个|项|点|件)?(?:方面)?(?:工作|事)`,
    ),
    yes: ['抓好‹五个方面›工作', '呈现‹六个新亮点›', '把握‹三项要求›'],
    no: ['五个项目', '三项指标'],
    because: 'A number that only announces a list.',
  }),
  trap({
    id: 'zh-threshold',
    language: 'zh',
    pattern: rowPattern(
      `(?:${DIGITS}|${HAN})?${SPACE}(?:${MAGNITUDE})?${SPACE}(?:${UNIT.replaceAll('%|', '').replaceAll('％|', '')})(?:及?以[上下]|以内)(?:的?(?=${THRESHOLD_OF})|的(?=[0-9]))|(?:${DIGITS}|${HAN})(?:${MAGNITUDE})?(?:元|斤|吨|亩)级|(?:${DIGITS}(?:[万亿]{0,2})?|[百千万亿]{1,3})(?:斤|亩|吨|元)(?=[^，。；、]{0,8}(?:工程|行动|基地|产业集群|计划|县|大县|粮仓|园区))`,
    ),
    yes: ['新开工‹亿元以上›项目', '‹5000万元以上›工业企业', '打造‹千亿元级›产业', '实施‹千亿斤›产能提升行动'],
    no: ['发放20亿元以上；', '达到85%以上', '700台以上，'],
    because: 'A threshold or a size inside a name is part of what is measured, not the measure.',
  }),
  trap({
    id: 'zh-class-of-equipment',
    language: 'zh',
    pattern: rowPattern(
      `(?:±?[0-9]{2,4}${SPACE}(?:千伏(?!安)|kV)(?:[及和、]${SPACE})?){1,3}|[0-9]{1,4}(?:赫兹|马力)(?=[机车])|(?<=国道|省道|高速|航班|车次|次列车)[A-Z]?[0-9]{1,4}|[零一二三四五六七八九]事故|零(?:距离|容忍|门槛|跑动|增长)`,
    ),
    yes: ['新建‹750千伏›线路', '‹±800千伏›直流'],
    no: ['20千瓦', '1000亿度'],
    because: 'Voltages and road numbers name a kind of thing.',
  }),
  trap({
    id: 'zh-hotline',
    language: 'zh',
    pattern: rowPattern(
      `(?<![0-9.])(?:(?:12345|12315|12348|12320|12333|12328|96[0-9]{3,4}|95[0-9]{3,4}|400[-0-9]{7,10})(?![0-9.,]|${SPACE}(?:[万亿]|${UNIT}))|(?:110|119|120|122)(?=[”"’』]?(?:急救|报警|指挥|接警|接处警|热线|电话|警情|出警|联动|平台))|[0-9]{3,6}(?=[”"’』]?(?:政务|便民|服务|市民|市长|举报|投诉|公益){0,4}(?:热线|专线)))`,
    ),
    yes: ['‹12345›热线满意度', '拨打‹96110›'],
    no: ['120列', '110万元', '96000张'],
    because: 'Telephone numbers that are names.',
  }),
  trap({
    id: 'zh-identifier',
    language: 'zh',
    pattern: rowPattern(
      '(?:电话|邮编|邮政编码|传真|QQ群?|热线|微信|账号|编号|证号|许可证号?|信用代码|文号|代码|股票代码|邮箱|号码)(?:[为是]?[:：]?[ \\u3000]?)[A-Za-z0-9-]{3,24}',
    ),
    yes: ['‹邮编：990123›'],
    no: ['电话3部'],
    because: 'Numbers that are written after the name of their kind.',
  }),
];
