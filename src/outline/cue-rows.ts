import type { Language, SectionKind } from '../model/outline.ts';

/** A sentence that opens a part of a report without being its heading. */
export interface CueRow {
  id: string;
  language: Language;
  kind: SectionKind;
  /** On the first sentence of a paragraph, whoever is addressed left out. */
  pattern: RegExp;
  yes: readonly string[];
  no: readonly string[];
  because: string;
}

const YEAR = '(?:20\\d{2}|[Xx×]{2,4})年';
const MANY = '(?:一|两|二|三|四|五|六|七|八|九|十|几|多)';

/** In this order; the first that fits names the cue. */
export const CUES: readonly CueRow[] = [
  {
    id: 'zh-problems',
    language: 'zh',
    kind: 'problems',
    pattern:
      /^(?:(?:在)?(?:充分)?(?:肯定|看到|总结|取得)[^。，；]{0,12}(?:成绩|成效|进步|成果|经验)[^。，；]{0,6}同时|同时[，,]?[^。；]{0,8}(?:清醒|看到|认识|正视)|但[^。；]{0,12}(?:清醒|看到|认识)|与此同时|我们(?:也|更)?(?:要|必须|应)?(?:清醒|深刻)地?(?:看到|认识)|(?:尽管|虽然)[^。；]{2,30}但|(?:同时[，,])?(?:当前|目前|现阶段)?[，,]?[^。，；]{0,24}(?:存在|面临)(?:的|着|一些|不少|许多|诸多)[^。；]{0,16}(?:问题|不足|困难|短板|挑战)|对照[^。；]{2,30}(?:差距|不足|改进))/,
    yes: [
      '在看到成绩的同时，我们也清醒地认识到，工作中还有不少欠账。',
      '同时，也要清醒看到，短板依然突出。',
      '当前管网中还存在不少短板：',
      '同时，我镇村级集体经济发展还面临一些困难和挑战，主要是：',
      '对照群众期待，工作还有差距。',
    ],
    no: ['同时，新建站点38个。', '今年以来，成绩明显。', '目前已建成12个站点。', '看到群众搬进新家，我们很高兴。'],
    because: 'after the results a speaker admits what is wanting, and says so first',
  },
  {
    id: 'zh-goal',
    language: 'zh',
    kind: 'plan',
    pattern:
      /^[^。；，：:]{0,28}(?:指导思想|总体要求|总体思路|基本原则|预期目标|主要目标|工作目标|目标任务|总体目标|主要任务)(?:是|为|[：:])/,
    yes: [
      '明年全县的主要预期目标为：产值增长6%；',
      '明年工作的总体思路是：稳中求进。',
      '今后五年全镇发展的指导思想是：绿色优先。',
    ],
    no: ['今年目标已经完成。', '全年新增就业1.2万人。'],
    because: 'a plan begins with its goals',
  },
  {
    id: 'zh-plan',
    language: 'zh',
    kind: 'plan',
    pattern: new RegExp(
      `^(?:${YEAR}[，,]?[^。；]{0,60}(?:将|力争|计划|打算)|(?:下半年|下一步|下一阶段|下阶段|明年|今后|接下来|后${MANY}个月|未来${MANY}年|新的一年|展望(?:未来|下半年|明年|20\\d{2}年)?|针对(?:上述|以上|存在的?)[^。，；]{0,8}(?:问题|不足)))`,
    ),
    yes: [
      '下半年，我们将抓好四件事。',
      '下一步，重点做到三点。',
      '2027年，随着政策落地，我市将继续扩面。',
      '针对存在问题，我们将逐项整改。',
    ],
    no: ['2026年，全市完成投资32亿元。', '下半生无忧。', '去年下半年完成了改造。'],
    because: 'after the results a speaker says what comes next',
  },
  {
    id: 'zh-supervision',
    language: 'zh',
    kind: 'plan',
    pattern: /^[^。；]{0,40}(?:离不开|自觉接受|主动接受|理应接受|感谢)[^。；]{0,30}(?:监督|支持|指导|帮助)/,
    yes: ['政府的权力来自人民，理应接受人民监督。', '工作的推进，离不开代表们的关心和支持。'],
    no: ['监督检查发现问题12个。', '支持企业发展。'],
    because: 'a report to a congress speaks of its supervision',
  },
  {
    id: 'zh-self',
    language: 'zh',
    kind: 'topic',
    pattern: /^一年来[，,](?:我们)?(?:持续|不断|切实|始终|全面)?(?:加强|强化|推进|改进|中国)/,
    yes: ['一年来，我们持续改进工作作风，压减会议32%。'],
    no: ['一年来，重点做了四件事。', '一年来的成绩来之不易。'],
    because: 'work that belongs to none of the themes comes after them, with the year named again',
  },
  {
    id: 'zh-review',
    language: 'zh',
    kind: 'review',
    pattern: new RegExp(
      `^(?:(?:今年|本年度?|去年|前年|近年|年初|入夏|开年)(?:以来|来)?[，,]|(?:今年|近${MANY}?年|年初|换届|本届[^。，；]{0,6}|${YEAR})以?来[，,]|今年(?:上半年|前${MANY}个月|是)|(?:过去|刚刚过去)的?(?:${MANY}年|半年|一个?月|一季度)|(?:${MANY}|半)年来[，,]|(?:上半年|[一二三四]季度|前三季度|1[-—~至到]\\d{1,2}月(?:份)?)[，,]|回顾(?:过去|${YEAR}|这|今年|上半年)|${YEAR}(?:上半年|前${MANY}个月)?[，,])`,
    ),
    yes: [
      '今年以来，面对大旱，全县上下齐心。',
      '过去一年，成绩可圈可点。',
      '上半年，在区委领导下，各项工作平稳。',
      '今年是开局之年。',
      '回顾过去五年，我们走过了不平凡的路。',
      '2026年，全市投资稳步增长。',
    ],
    no: [
      '今年的雨水多。',
      '去年冬天，图书馆延长了开放时间。',
      '上半年度审计报告已经公开。',
      '过去的旧厂房变成了公园。',
    ],
    because: 'a report begins by naming the time that it looks back on',
  },
  {
    id: 'en-conclusion',
    language: 'en',
    kind: 'closing',
    pattern:
      /^(?:(?:So|And|Now),? )?(?:(?:In|By way of) (?:conclusion|closing|summary)\b|To (?:conclude|close|sum up)\b|(?:Let me|I(?:’|')?ll|I will|I(?:’|')?d like to|I want to|Before I) (?:conclude|close|finish|end|wrap up|sum up|leave you)\b|I have talked (?:for )?long enough\b)/i,
    yes: [
      'Let me conclude by thanking the crews.',
      'I’ll close with this: keep going.',
      'In conclusion, we are on track.',
      'Before I finish, one thing.',
    ],
    no: ['The talks concluded in May.', 'By closing the gap we saved $3 million.', 'We close at nine.'],
    because: 'a speaker says that the end is near',
  },
  {
    id: 'en-final-point',
    language: 'en',
    kind: 'part',
    pattern:
      /^(?:And )?(?:One (?:final|last|more) (?:point|thing|word|note)|A (?:final|last) (?:point|word|thing|note)|(?:My|The) (?:final|last) (?:point|word|thing)|Finally|Lastly)\b[,:—. ]/i,
    yes: ['One final point: the doors stay open.', 'Finally, a word on money.', 'My last point is about trust.'],
    no: ['Finality is rare.', 'The final cost was $3 million.', 'One more boat sailed.'],
    because: 'a speaker counts down to the end',
  },
  {
    id: 'en-question',
    language: 'en',
    kind: 'part',
    pattern:
      /^(?:(?:So|Now|now|And|But|First|first|Well)[,:]? ){0,2}(?:[Ww]here|[Ww]hat|[Hh]ow|[Ww]hy|[Ww]ho) [^.!?;:—]{4,60}\?/,
    yes: ['Now, where do we go from here?', 'So what do I ask of you?', 'And first: Where are we?'],
    no: ['What they asked for was time.', 'Where possible, we reuse pipes.', 'Why?'],
    because: 'a speaker asks what the next part answers',
  },
  {
    id: 'en-turn',
    language: 'en',
    kind: 'part',
    pattern:
      /^(?:(?:Now|So|And)[,:]? )?(?:(?:Let me|I(?:’|')?ll|I will|I(?:’|')?d like to|I want to|Let us|Let(?:’|')s)(?: now| next)? (?:turn(?: now)? to|move(?: on)? to|begin with|start with|speak (?:about|to)|talk about|say a (?:word|few words) about)|Turning(?: now)? to|Moving on to|As we (?:turn|move|look) to|As (?:for|to) the)\b/,
    yes: [
      'Let me turn to the budget.',
      'Turning now to safety, two results stand out.',
      'As we turn to the new year, we set a new goal.',
    ],
    no: ['We turn to our neighbours for help.', 'Turning off lights saved $2,000.', 'As to be expected, it rained.'],
    because: 'a speaker says what comes next',
  },
  {
    id: 'en-plan',
    language: 'en',
    kind: 'plan',
    pattern:
      /^(?:(?:Now|So|And)[,:]? )?(?:Looking (?:ahead|forward|to the future)|In the (?:coming|next) (?:months?|years?|quarters?|year|six months|half)|Over the (?:coming|next) (?:[a-z]{2,9} )?(?:months?|years?|quarters?)|Going forward|Our (?:priorities|plans?|goals?) for\b|Next year\b|For (?:the rest of )?(?:this|next) year\b|The (?:road|work|task|months?|years?) ahead\b)/,
    yes: [
      'Looking ahead, we plan three works.',
      'Over the next two years we will replace the boat.',
      'Going forward, fares stay as they are.',
    ],
    no: ['We are looking forward to it.', 'In the next room sat the crew.', 'The road was closed.'],
    because: 'after the results a speaker says what comes next',
  },
  {
    id: 'en-problems',
    language: 'en',
    kind: 'problems',
    pattern:
      /^(?:(?:But|Yet|Still|However|At the same time|That said|Of course)[,:]? [^.!?;:]{0,60}|There (?:are|remain|have been) (?:[a-z]{3,10} )?)\b(?:challenges?|problems?|setbacks?|shortcomings?|mistakes?|fell short)\b/,
    yes: ['But we also face real challenges.', 'However, we fell short on two promises.', 'There are problems.'],
    no: ['But the boat sailed.', 'But we are not there yet.', 'Challenges were met.', 'However, fares rose.'],
    because: 'after the results a speaker admits what is wanting',
  },
];
