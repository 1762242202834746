/** A line that is no part of the report. */
export interface BoilerplateRow {
  id: string;
  /** Words for the person who reads what was dropped. */
  reason: string;
  /** `head`: only before the report begins; `edge`: after it ends too; `anywhere`: too plain a sign to need that. */
  where: 'head' | 'edge' | 'anywhere';
  /** On a whole line of at most 200 characters. */
  pattern: RegExp;
  yes: readonly string[];
  no: readonly string[];
  because: string;
}

/** In this order; the first that fits gives the reason. */
export const BOILERPLATE: readonly BoilerplateRow[] = [
  {
    id: 'group-number',
    reason: 'advertising',
    where: 'anywhere',
    pattern: /(?:QQ|扣扣|微信|交流群|会员群|公众号)(?:[号群]|公众号)?(?:\s?[:：]?\s?[A-Za-z_\d]{6,}|\s?[:：]$)/i,
    yes: ['青禾文库整理，咨询QQ100200300', '交流群：100200300（满）', '会员群：　　免费QQ群：', '客服微信:wenku_2020'],
    no: ['全区微信公众号粉丝突破120万人', '开通政务微信公众号', '开通微信公众号发布信息5500条', '咨询电话12345'],
    because: 'no report gives the number of a chat group',
  },
  {
    id: 'membership',
    reason: 'advertising',
    where: 'edge',
    pattern:
      /(?:加入|成为|免费|赠送|年费|终身|倒卖|举报)[^。]{0,12}会员|会员[^。]{0,8}(?:免费|下载|专享|权益|资料)|(?:打击|严禁|严查)(?:倒卖|转卖|盗卖)/,
    yes: ['加入会员，海量材料免费下载！', '【打击盗卖】', '举报转卖本站会员账号者有奖'],
    no: ['发展会员单位320家', '会员代表大会通过决议'],
    because: 'sites that sell model reports praise themselves at head and foot',
  },
  {
    id: 'downloads',
    reason: 'advertising',
    where: 'edge',
    pattern:
      /(?:免费|立即|点击|扫码|海量|打包)[^。]{0,10}下载|订阅[^。]{0,8}(?:立享|即享|权益)|扫码(?:关注|进群|领取)|扫描[^。]{0,6}二维码|(?:求稿|写作|代写|培训)热线/,
    yes: [
      '海量范文免费下载',
      '更多内容欢迎扫描下方二维码关注',
      '代写热线：0500-5550100',
      '现在订阅立享全年权益',
      '扫码进群领取资料',
    ],
    no: ['移动应用下载量超过200万次', '扫码入企检查频次下降30%', '报刊订阅32万份'],
    because: 'sites that sell model reports praise themselves at head and foot',
  },
  {
    id: 'more-material',
    reason: 'advertising',
    where: 'edge',
    pattern: /(?:更多|海量)[^。]{0,10}(?:范文|公文|资料|材料|模板|文稿)[^。]{0,10}(?:访问|搜索|关注|尽在)/,
    yes: ['更多公文写作资料，请搜索“青禾文库”', '更多范文请访问本站'],
    no: ['更多群众关注材料价格', '提交更多资料的企业320家'],
    because: 'sites that sell model reports praise themselves at head and foot',
  },
  {
    id: 'site-editor',
    reason: 'advertising',
    where: 'edge',
    pattern: /(?:小编|范文网|范文大全|文秘网|文库网)[^。]{0,16}(?:分享|整理|收集|带来|准备)/,
    yes: ['总结怎么写呢？下面是小编为大家整理的水利局半年总结3篇，以供参考。'],
    no: ['整理档案320卷', '年鉴小编制完成'],
    because: 'sites of model reports introduce what they sell',
  },
  {
    id: 'more-link',
    reason: 'navigation',
    where: 'edge',
    pattern: /^(?:更多|详细)\s?(?:>>|»)?$|[[【]详细[\]】]$/,
    yes: ['更多 >>', '青禾文库主编，公文写作讲师[详细]'],
    no: ['更多惠民举措落地', '详细情况见附件'],
    because: 'a web page leads on to others',
  },
  {
    id: 'paywall',
    reason: 'advertising',
    where: 'anywhere',
    pattern: /(?:正式|注册|付费|VIP)会员.{0,10}(?:阅读|下载|查看)|省略\s?\d{1,6}\s?字/,
    yes: ['……（某某文秘网省略912字，正式会员可完整阅读）……', '注册会员后即可下载全文'],
    no: ['发展注册会员32万人', '正式会员单位320家'],
    because: 'a site shows half of a report and sells the rest',
  },
  {
    id: 'study-only',
    reason: 'advertising',
    where: 'edge',
    pattern: /(?:仅供|只供)[^。]{0,6}(?:学习|参考|研究|交流)|(?:禁止|严禁|请勿)(?:外传|转载|传播|商用|复制|擅自转载)/,
    yes: ['仅供学习　禁止外传', '内部资料，请勿外传', '本文仅供参考'],
    no: ['以上情况供参考研究', '严禁违规转载招标信息的行为得到遏制，全年查处32起'],
    because: 'a disclaimer of whoever passed the report on',
  },
  {
    id: 'disclaimer',
    reason: 'advertising',
    where: 'edge',
    pattern:
      /侵权[^。]{0,8}(?:联系|删除)|^[^。]{0,6}本(?:文|站|资料)[^。]{0,16}(?:整理|上传|收集|来自网|发布)|下载后[^。]{0,12}(?:编辑|修改|删除)/,
    yes: ['声明：本站资料来自网友上传', '如有侵权请联系客服删除', '下载后可自行编辑修改', '本文由“青禾文库”整理发布'],
    no: ['本站全年发送旅客120万人次', '知识产权侵权案件下降12%'],
    because: 'a disclaimer of whoever passed the report on',
  },
  {
    id: 'breadcrumb',
    reason: 'navigation',
    where: 'edge',
    pattern:
      /^(?:(?:您的|您现在的|您所在的|当前|现在|所在)位置\s?[:：].{0,80}|首页(?:\s?[>›»/]\s?.{1,120})?|[>›»/|]|Home\s?[>›»/].{0,80}|[^。]{0,40}(?:网站支持IPv6|欢迎您\s?[!！]?|欢迎来到[^。]{0,12}网)[^。]{0,30})$/,
    yes: [
      '当前位置：',
      '本网站支持IPv6 某某区人民政府 欢迎您!',
      '欢迎来到青禾文库网',
      '您的位置：首页 > 政务公开 > 年报',
      '首页',
      '>',
      'Home > Reports',
    ],
    no: [
      '当前位置优越，交通便利。',
      '欢迎来到我区投资兴业的企业家越来越多。',
      '首页改版后访问量增长20%',
      '位置：东至江边',
    ],
    because: 'the path of a web page above its text',
  },
  {
    id: 'page-tools',
    reason: 'navigation',
    where: 'edge',
    pattern:
      /^[【[（(]?\s?(?:字体|字号)\s?[:：]?(?:[\s大中小]{0,8})[】\])）]?$|^[】\]]$|^[【[]?(?:打印|下载|全屏|加大|减小|还原|放大|缩小|朗读|语音播报|无障碍|简体|繁体|繁體|关闭窗口|关闭|分享到?|收藏|返回顶部|返回首页|我要打印|扫一扫.{0,12})[】\]]?[:：]?$|^(?:Print|Share|Tweet|Back to top|(?:Accessibility: )?Skip (?:to )?(?:the )?(?:main )?(?:content|navigation|nav|topnav)|Email this page|\(?Archived content\)?)$/i,
    yes: [
      '【字体：',
      '全屏',
      '加大',
      'Accessibility: Skip TopNav',
      '(Archived Content)',
      '字号：大 中 小',
      '】',
      '打印',
      '分享到：',
      'Share',
      'Back to top',
    ],
    no: ['打印设备更新32台', '字体侵权案件下降', 'Share of renewables'],
    because: 'buttons of a web page',
  },
  {
    id: 'page-facts',
    reason: 'page furniture',
    where: 'edge',
    pattern:
      /^[【[（(]?(?:发[表布](?:时间|日期)|更新(?:时间|日期)|来源|信息来源|文章来源|阅读量|阅读次数|浏览量|浏览次数|点击(?:量|数|次数)|责任编辑|编辑|审核|作者|文章作者|记者|稿源|供稿)\s?[:：].{0,40}$|^(?:时间|日期)\s?[:：]\s?(?:20\d\d[-年/.].{0,20})?$|^20\d\d[-/.]\d{1,2}[-/.]\d{1,2}\s\d{1,2}:\d{2}(?::\d{2})?$|^(?:文章来源|信息来源|来源|作者|发布时间)\s?[:：].{0,80}(?:作者|次数|时间|来源|编辑|阅读)\s?[:：].{0,80}$|^(?:Posted|Published|Last (?:updated|modified)) (?:on|by|at)\b.{0,60}$|^.{0,50}\bE[SD]?T \| Source:.{0,120}$/,
    yes: [
      '来源：某某日报客户端',
      '时间：2026-02-02',
      '2026-01-31 07:00:44',
      '文章来源：青禾文库 文章作者：admin 点击次数：12 发布时间：2026-01-03',
      'August 18, 2026 09:20 ET | Source: Harrow Holdings',
      '发布时间：2026-02-09 09:45',
      '阅读量：',
      '责任编辑：小林',
      'Posted on 3 May 2026',
    ],
    no: [
      '时间：7月3日上午',
      '时间紧、任务重',
      '来源于旅游的收入增长12%',
      '编辑出版年鉴3部',
      'Posted a surplus of $4 million',
    ],
    because: 'a news page says about itself where its text comes from and how often it was read',
  },
  {
    id: 'catalogue',
    reason: 'page furniture',
    where: 'edge',
    pattern:
      /^(?:信息索引号|索引号|文件编号|发文机关|发布机构|发文字号|文号|成文日期|生成日期|公开日期|公开形式|公开方式|公开时限|公开范围|有效期|效力状况|内容概述|文件下载|主题分类|主题词|主题[（(]一级[）)]|体裁)(?:\s?[:：]|\s)\s?.{0,160}$/,
    yes: ['索引号：000014349/2026-00012', '公开形式 网站 公开方式 主动公开 公开范围 面向社会', '效力状况 有效'],
    no: ['有效期内的证照全部换发', '公开形式多样', '文号管理进一步规范'],
    because: 'government sites file every text under a catalogue of facts about it',
  },
  {
    id: 'contents',
    reason: 'table of contents',
    where: 'anywhere',
    pattern: /^(?:\d{1,2}\.){0,3}[^.…·]{2,60}(?:\.{4}|…{2}|·{4})[\s.…·]{0,80}\d{1,3}$/,
    yes: ['一、工作回顾………………3', '（二）民生保障.......... 12', 'Results ........ 14'],
    no: ['他说……32年了', '增长3.5', '1.....'],
    because: 'dots lead from a part to its page, and slides have no pages',
  },
  {
    id: 'contents-heading',
    reason: 'table of contents',
    where: 'head',
    pattern: /^(?:目\s{0,4}[录次]|(?:Table of )?Contents)$/i,
    yes: ['目　录', '目次', 'Table of Contents'],
    no: ['目录体系建设', 'Contents of the box'],
    because: 'the agenda slide is one already',
  },
  {
    id: 'press-office',
    reason: 'page furniture',
    where: 'edge',
    pattern:
      /^(?:FROM THE OFFICE OF .{3,40}|(?:Press|News|Media) (?:release|contacts?|inquiries|enquiries)\b[^.]{0,80}|(?:For )?(?:more|further) information,? (?:please )?(?:contact|call|visit)\b.{0,120}|Contacts?: .{3,120}|[A-Z]{1,3}-\d{3,5}|-\s?30\s?-|###?|Tags|Content Type\(s\):?.{0,80}|\[?Full Text \[?PDF.{0,20})$/i,
    yes: ['FROM THE OFFICE OF PUBLIC AFFAIRS', 'RR-1849', '-30-', 'Media contact: Ann Lee, 555 0100', 'Press Release'],
    no: ['Contacts with 32 firms', 'F-16 fighters flew', 'Press releases rose by 12%.', 'Tags were replaced'],
    because: 'a press office says who may be called, and ends its text with a mark',
  },
  {
    id: 'caption',
    reason: 'picture caption',
    where: 'edge',
    pattern: /(?:记者|通讯员).{0,14}摄$|^(?:图为|图片[:：]|Photo(?: by|:)).{0,60}$/,
    yes: ['大会在新华礼堂开幕。本报记者 林一 摄', '图为会议现场', 'Photo by Ann Lee'],
    no: ['全年组织摄影采风12次', '图书馆新增图书9万册'],
    because: 'the words under a picture that is not there',
  },
  {
    id: 'related',
    reason: 'related links',
    where: 'edge',
    pattern:
      /^(?:相关(?:报道|阅读|链接|新闻|文章|附件|文件)|延伸阅读|上一篇|下一篇|热门推荐|猜你喜欢|Related (?:links|articles|stories|posts))\s?[:：]?.{0,60}$/i,
    yes: ['相关报道：', '上一篇：某县年报', 'Related articles'],
    no: [
      '相关部门：发改局、财政局均已完成整改，全年通报典型案例12起，并在全区范围内组织开展了专项督查和回头看工作',
      '下一步工作',
    ],
    because: 'a web page leads on to others',
  },
  {
    id: 'attachment',
    reason: 'attachment label',
    where: 'head',
    pattern: /^附\s?件\s?(?:[\d一二三四五六]{1,2})?\s?[:：]?$|^(?:Attachment|Annex|Appendix)(?: [A-Z\d])?$/i,
    yes: ['附件', '附件1', '附件：', 'Annex A'],
    no: ['附件1：重点项目清单', '附加值提高', 'Annexes cost $3 million'],
    because: 'the label says where the page was filed',
  },
  {
    id: 'rights',
    reason: 'licence',
    where: 'edge',
    pattern:
      /^(?:©|\(c\) ?(?:copyright\b|(?:19|20)\d\d\b)|Copyright\b|版权所有|All rights reserved).{0,120}$|^(?:主办|承办|备案号|[\u4e00-\u9fa5]?ICP备|网站标识码).{0,80}$|licensed under (?:a|the) (?:Creative Commons|CC)\b.{0,80}$/i,
    yes: [
      '版权所有 某某市人民政府',
      '© 2026 Harrow Authority. All rights reserved.',
      '(c) 2026 Harrow Authority',
      '主办：某某办公室',
      'This work is licensed under a Creative Commons licence.',
    ],
    no: ['版权交易额达3.2亿元', 'We licensed under 200 firms', '(c) To hire 40 people'],
    because: 'the foot of a web page',
  },
  {
    id: 'publication-note',
    reason: "editor's note",
    where: 'edge',
    pattern:
      /\b(?:submitted|gave|delivered) identical (?:remarks|testimony)\b|^(?:As prepared for delivery|Check against delivery|For immediate release|EMBARGOED\b.{0,60})\.?$|^(?:此件公开发布|（?此件.{0,6}公开.{0,6}）?)$/i,
    yes: [
      'The Chair submitted identical remarks to the other committee.',
      'As prepared for delivery',
      '（此件公开发布）',
    ],
    no: ['We delivered identical services in both towns.', 'prepared for delivery in May'],
    because: 'whoever published the text speaks, not its author',
  },
  {
    id: 'return-link',
    reason: 'footnote',
    where: 'edge',
    pattern: /^\d{1,2}\.?\s.{1,180}\bReturn to text\.?$|^(?:Return to text|Back to (?:text|content))$/i,
    yes: ['1. The survey covers nine towns. Return to text', 'Return to text'],
    no: ['We return to text messages in section 3.', '1. Return rates rose'],
    because: 'a footnote of a web page, which nobody reads out',
  },
  {
    id: 'contact',
    reason: 'page furniture',
    where: 'edge',
    pattern: /^(?:地址|联系地址|邮编|邮政编码|联系电话|电话|传真|网址|技术支持)\s?[:：].{0,80}$/,
    yes: ['地址：某某市长江路1号 电话：0500-5550100', '技术支持：某某公司'],
    no: ['电话通知了320户', '地址变更登记45件'],
    because: 'the foot of a web page',
  },
  {
    id: 'transcript-stamp',
    reason: 'page furniture',
    where: 'edge',
    pattern: /^\d{1,2}:\d{2} [AP]\.?M\.?(?: [A-Z]{2,4})?$/i,
    yes: ['2:35 P.M. EDT', '10:05 a.m.'],
    no: ['10:05 a.m. saw the first boat', '5:1'],
    because: 'a transcript notes when the speaker began and ended',
  },
];
