import type { Message } from '../model/message.ts';
import { checkKinds } from './check-words-zh.ts';
import type { Words } from './words.ts';
import { zhDeck } from './words-zh-deck.ts';
import { zhForm } from './words-zh-form.ts';
import { zhRead } from './words-zh-read.ts';

const AS_TEXT = '请另存为纯文本（.txt，UTF-8 编码）。';

/** The commands' words in Chinese. */
export const zh: Words = {
  help: `Lectern 把写好的报告变成可以上台讲的幻灯片。

  lectern 报告文件… [选项]            每份报告生成 out/<名称>.html 和 out/<名称>.pdf
  lectern present 报告文件            在浏览器里放映；加 --remote 可用手机遥控
  lectern inspect 报告文件 [--json]   看看读懂了什么：章节、关键数字、待填空白、略去的内容
  lectern blanks 报告文件 [-o 文件]   列出待填空白，做成可以填写的表：X亿元、XX村、____
  lectern pptx 报告文件 [选项]        生成 out/<名称>.pptx，可在 PowerPoint、WPS 里修改
  lectern pdf 报告文件 [选项]         只要纸面：幻灯片、讲义或讲稿
  lectern images 报告文件 [选项]      每页一张图片，或全部页在一张上
  lectern check 报告文件 [--json]     在浏览器里量一遍，看每页是否放得下
  lectern practise 报告文件           练习：在浏览器里计时讲一遍，看哪里超时、该删哪几句
  lectern draft 报告文件 [-o 文件]    幻灯片写成 Markdown，可以接着手工修改、放进 git
  lectern build 幻灯片.md             按写的样子放映
  lectern themes [--json]           有哪些主题
  lectern try "一段文字"              每条识别规则在这段文字里找到什么

报告为 .docx、.doc、.txt、.md 或 .html 文件，中文、英文均可；写 - 则从管道读入。

选项
  -o, --output 路径    talk.html、talk.pdf、talk.pptx、talk.md，或文件夹（默认 out/）
  --to html,pdf,…      生成哪些文件（默认 html,pdf）：html、pdf、pptx、md（见 draft）、handout（讲义，幻灯片下面是全文）
  --no-notes           不带讲稿的一份，可以发出去：文件里没有讲稿的任何内容
  --reading            从上往下读的网页：幻灯片和全文，给没到会的人
  --split              放到网站上的文件夹，字体和图片单独成文件
  --handout            pdf：讲义，每页上面是幻灯片，下面是全文；加 2、3 或 6：每页几张，旁边留行做笔记
  --notes              pdf：只有讲稿，大字，放在讲台上
  --paper a4|letter    pdf：讲义和讲稿的纸张（默认 a4）
  --scale 2            images：放大几倍，一倍是 1280×720（默认 1）
  --sheet              images：全部页在一张图片上
  --theme 名称|CSS     配色与字体（默认 plain）；见 lectern themes，或自己的文件 ./mine.css
  --aspect 16:9|4:3    屏幕比例（默认 16:9；check 默认两种都量）
  --no-charts          数字表格不画成图
  --duration 20分钟    讲多长时间，按各部分的朗读长度分配（默认按正常语速）；也可写 20m、1h05、1200s
  --steps              要点、大数字、条目逐个出现（放映时；用 pdf 则每步一页）
  --lang zh|en         报告的语言（默认按正文判断）
  --format docx|md…    报告是哪种文件（默认按文件名判断）；images：png、webp 或 svg（默认 png）
  --browser 路径       用来生成 PDF 的 Chrome、Edge 或 Chromium（默认自动寻找；也可设 CHROME_PATH）
  --blanks 表格        填好的表，内容写进幻灯片和讲稿
  --strict             还有空白没填就不生成
  --remote             present：同一局域网的手机可以遥控，扫带配对码的二维码
  --port N             present：使用的端口（默认 4747，被占用则另选）
  --force              覆盖不是 Lectern 生成的文件
  --json               以 JSON 输出结果
  -h, --help           显示本页
  -v, --version        显示版本

示例
  lectern 报告.txt                           在 out/ 里生成两个文件
  lectern 报告.txt -o 汇报.html              只要 HTML，十分之一秒
  lectern 报告.txt -o 汇报/ --aspect 4:3     旧投影仪用
  lectern 报告.txt --duration 20分钟 --steps 讲二十分钟，逐条出现
  lectern 报告.txt --reading                 不听也能读
  lectern pdf 报告.txt --handout 3           每页三张，旁边留行做笔记
  lectern present 报告.txt --remote          放映，用手机遥控
  lectern 报告/*.docx --to pdf -o 汇报/      很多份一起生成，一份出错不影响其余
  lectern inspect 报告.txt                   先看再做
  lectern blanks 报告.txt > blanks.yaml      还有哪些空白要填
  lectern 报告.txt --blanks blanks.yaml      填好之后生成
  lectern try "一季度完成投资3.2亿元，增长7.5%"
`,
  report: '报告.txt',
  complaints: {
    E_NO_REPORT: () => ({ text: '没有指定报告', hint: '例如：lectern 报告.txt；或看 lectern --help。' }),
    E_ONE_REPORT: (first, second) => ({
      text: `${second}：一次只能处理一份报告，已有 ${first}`,
      hint: '文件名里有空格时，请加引号。',
    }),
    E_ONE_FILE: (path, count) => ({
      text: `-o ${path} 是一个文件，报告却有 ${count} 份`,
      hint: '请给一个以 / 结尾的文件夹。',
    }),
    E_ONE_FORM: () => ({ text: '--blanks：一张填空表只对应一份报告', hint: '有填空表的报告请单独生成。' }),
    E_SAME_OUTPUT: (report, path, first) => ({
      text: `${report}：${path} 刚由 ${first} 生成`,
      hint: '请给报告取不同的名字，或分到不同的文件夹。',
    }),
    E_NO_TEXT: () => ({ text: '没有要试的文字', hint: '例如：lectern try "一季度完成投资3.2亿元，增长7.5%"' }),
    E_NO_PIPE: () => ({ text: '-：管道里没有内容', hint: '例如：cat 报告.md | lectern - --format md' }),
    E_COMMAND: (name, meant) => ({ text: `没有命令 ${name}`, hint: `是不是 lectern ${meant}？` }),
    E_OPTION: (name, meant) => ({
      text: `没有选项 ${name}`,
      hint: meant ? `是不是 ${meant}？` : '请看 lectern --help。',
    }),
    E_OPTION_VALUE: (name, offered, example) => ({
      text: offered || example ? `${name}：后面缺少内容` : `${name}：后面不能带内容`,
      hint: offered
        ? `可选：${offered.replaceAll(', ', '、')}。`
        : example
          ? `例如：${example}。`
          : `只写 ${name} 即可。`,
    }),
    E_CHOICE: (option, value, offered, meant) => ({
      text: `${option}：不能是“${value}”`,
      hint: `${meant && `是不是 ${meant}？`}可选：${offered.replaceAll(', ', '、')}。`,
    }),
    E_DURATION: (value) => ({
      text: `--duration：“${value}”不是讲话时长`,
      hint: '例如：20分钟、20m、1h05、1200s。',
    }),
    E_THEME: (name, meant, names) => ({
      text: `--theme：没有名为“${name}”的主题`,
      hint: meant ? `是不是 ${meant}？` : `可选：${names.replaceAll(', ', '、')}。`,
    }),
    E_MISSING: (path, meant) => ({
      text: `${path}：没有这个文件`,
      hint: meant ? `是不是 ${meant}？` : '请检查文件名和所在文件夹。',
    }),
    E_FOLDER: (path, example) => ({
      text: `${path}：这是文件夹`,
      hint: `请指定其中的一份报告，或同一种的全部：lectern ${example}。`,
    }),
    E_SPECIAL: (path) => ({ text: `${path}：这不是普通文件`, hint: '请先把报告存成文件。' }),
    E_READ: (path, why) => ({ text: `${path}：无法读取：${why}`, hint: '请确认您有权读取，磁盘也接好了。' }),
    E_TOO_BIG: (path, size, limit) => ({
      text: `${path}：${size} MB，最多读 ${limit} MB`,
      hint: '请只给报告正文，不要附件。',
    }),
    E_OUTPUT: (path, extension) => ({
      text: `-o ${path}：不能生成 ${extension} 文件`,
      hint: '请给 .html、.pdf、.pptx 或 .md 文件，或以 / 结尾的文件夹。',
    }),
    E_OUTPUT_TO: (path, formats) => ({
      text: `-o ${path} 是一个文件，要的却是 ${formats}`,
      hint: '请给这种文件，或给一个文件夹。',
    }),
    E_ONLY_HTML: (option, formats) => ({
      text: `${option} 是 HTML 的一种，要的却是 ${formats}`,
      hint: '请在 --to 里加上 html，或去掉 --to。',
    }),
    E_NO_NOTES: (option) => ({
      text: `--no-notes 去掉的正是 ${option} 的内容`,
      hint: '请分两次生成。',
    }),
    E_SPLIT_FILE: (path) => ({
      text: `-o ${path} 是一个文件，--split 却要写好几个`,
      hint: '请给一个以 / 结尾的文件夹。',
    }),
    E_OUTPUT_FOLDER: (path) => ({
      text: `-o ${path}：图片要放进文件夹`,
      hint: '请给一个以 / 结尾的文件夹；要一张总图，请加 --sheet。',
    }),
    E_ONLY: (option, command, example) => ({
      text: `${option}：只有 lectern ${command} 有这个选项`,
      hint: `例如：${example}。`,
    }),
    E_ONE_PAPER: (one, other) => ({ text: `${one} 和 ${other} 是两个文件`, hint: '请先生成一个，再生成另一个。' }),
    E_PAPER: () => ({
      text: '--paper：幻灯片的大小是屏幕的，不是纸张的',
      hint: '请加 --handout 或 --notes，或去掉 --paper。',
    }),
    E_EDITED: (path) => ({
      text: `${path}：已经存在，内容不同，可能有人改过`,
      hint: '请用 -o 换个名字，或加 --force 覆盖。',
    }),
    E_OVER_REPORT: (path) => ({ text: `${path}：这就是报告本身`, hint: '请用 -o 换个名字或文件夹。' }),
    E_FOREIGN: (path, formOf) => ({
      text: formOf ? `${path}：文件已存在，里面可能有填好的内容` : `${path}：文件已存在，而且不是 Lectern 生成的`,
      hint: formOf
        ? `要保留，请加 --blanks ${path}：lectern blanks ${formOf} --blanks ${path} -o ${path}。要覆盖：--force。`
        : '请用 -o 换个名字，或加 --force 覆盖。',
    }),
    E_FORM_PIPE: () => ({ text: '--blanks -：填空表不能从管道读入', hint: '请先存成文件。' }),
    E_BLANK: (context, path) => ({ text: `待填：${context}`, hint: `请填写：lectern blanks ${path} -o blanks.yaml。` }),
    E_PORT: (port, why) => ({ text: `--port：端口 ${port} 无法使用：${why}`, hint: '去掉 --port，或换一个端口。' }),
    E_NETWORK: () => ({ text: '--remote：本机不在任何局域网里', hint: '请接入手机所在的网络，或手机的热点。' }),
    E_WRITE: (path, why) => ({ text: `${path}：无法写入：${why}`, hint: '请用 -o 换个位置。' }),
  },
  whys: {
    ENOSPC: '磁盘已满',
    EDQUOT: '磁盘配额已用完',
    EROFS: '磁盘只读',
    EACCES: '没有权限',
    EPERM: '没有权限',
    ENOTDIR: '路径里有一个文件与文件夹同名',
    EISDIR: '这是文件夹',
    ENOENT: '所在的文件夹不存在，也建不了',
    ENAMETOOLONG: '名称太长',
    EBUSY: '正被其他程序使用',
    ETXTBSY: '正被其他程序使用',
    ELOOP: '这是一个指向自己的链接',
    EIO: '磁盘没有响应',
    EMFILE: '打开的文件太多',
    EADDRINUSE: '已被其他程序占用',
  },
  why: (code) => `系统提示 ${code}`,
  translations: {
    ...zhDeck,
    ...zhForm,
    ...zhRead,
    E_FORMAT: (where) => ({
      text: `${where}：不认识这种文件`,
      hint: '可读 .docx、.doc、.txt、.md、.html；文件名不对时可用 --format 指明。',
    }),
    E_TOO_BIG: (where) => ({ text: `${where}：文件（或解压之后）太大`, hint: '请只给报告正文，不要附件。' }),
    E_DAMAGED: (where) => ({ text: `${where}：文件已损坏`, hint: '请用 Word 或 WPS 打开修复，再另存为 .docx。' }),
    E_ENCRYPTED: (where) => ({
      text: `${where}：文件有密码`,
      hint: '请用 Word 或 WPS 输入密码打开，另存一份不带密码的。',
    }),
    W_PICTURE: () => ({ text: '有一张图片无法显示', hint: '请另存为 PNG 或 JPEG。' }),
    W_PPTX_PICTURE: (_, { found: [slide = '', kind = ''] = [] }) => ({
      text: `第 ${slide} 页：${kind} 格式的图片不是每个 PowerPoint 都能显示，这里留了一个框`,
      hint: '请把图片另存为 PNG 或 JPEG；电脑上有 Chrome、Edge 或 Chromium 时会自动转换。',
    }),
    W_PICTURE_MISSING: (_, { found: [path = ''] = [] }) => ({
      text: `报告旁边没有图片 ${path}，这里先留一个框`,
      hint: '请把文件放到那里，或改正文件名。',
    }),
    W_PICTURE_REMOTE: (_, { found: [path = ''] = [] }) => ({
      text: `图片 ${path} 在网上，Lectern 不联网`,
      hint: '请把它存到报告旁边，并按文件名引用。',
    }),
    W_OBJECT: (_, { text }) => ({
      text: `有一个对象（图表、公式或嵌入文件）没有读入：${text}`,
      hint: '请在 Word 或 WPS 里把它转成图片或表格。',
    }),
    N_CHANGES: () => ({ text: '修订按“已接受”读取', hint: '如不是这样，请先在 Word 或 WPS 里接受或拒绝修订。' }),
    E_MISSING: (_, message) => saidOf(message, (name) => [`${name}：没有这个文件`, '请检查文件名和文件夹。']),
    E_READ: (_, message) =>
      saidOf(message, (name, why) => [`${name}：读不了（${why}）`, '是不是文件夹，或者属于别的用户？']),
    E_THEME: (_, message) => saidOf(message, (name, names) => [`没有“${name}”这个主题`, `现有主题：${names}。`]),
    E_EMPTY: (where) => ({ text: `${where}：文件是空的`, hint: '请先把报告存进去。' }),
    E_BINARY: (where, { hint }) => {
      const format = /--format (\w+)/.exec(hint)?.[1];
      const renamed = `请把扩展名改为 .${format}，或加 --format ${format}。`;
      return { text: `${where}：文件内容与扩展名不符`, hint: format ? renamed : AS_TEXT };
    },
    E_ENCODING: (where) => ({ text: `${where}：认不出文字编码`, hint: AS_TEXT }),
    E_NO_BROWSER: (_, { hint }) => ({
      text: '没有找到 Chrome、Edge 或 Chromium：PDF、图片和测量需要一个，HTML 和 PPTX 不需要',
      hint: `安装：${hint.replace(/^Get one: /, '')}`,
    }),
    E_BROWSER: () => ({
      text: '指定的浏览器无法启动',
      hint: '请用 --browser 给出 Chrome、Edge 或 Chromium 的路径，或取消 CHROME_PATH。',
    }),
    E_PDF_BROWSER: () => ({ text: '浏览器试了两次，没能生成 PDF', hint: '请再试一次，或用 --browser 换一个浏览器。' }),
    E_CHECK_BROWSER: () => ({
      text: '浏览器试了两次，没能测量幻灯片',
      hint: '请再试一次，或用 --browser 换一个浏览器。',
    }),
    E_CHECK_TIME: () => ({ text: '浏览器试了两次，没有回应', hint: '请再试一次，或用 --browser 换一个浏览器。' }),
    E_PDF_TIME: () => ({ text: '浏览器试了两次，没有回应', hint: '请再试一次，或用 --browser 换一个浏览器。' }),
    W_BROWSER_AGAIN: () => ({ text: '浏览器中途停了，重新启动一次后完成', hint: '' }),
    E_IMAGES_BROWSER: () => ({
      text: '浏览器试了两次，没能生成图片',
      hint: '请再试一次，或用 --browser 换一个浏览器。',
    }),
    E_IMAGES_TIME: () => ({ text: '浏览器试了两次，没有回应', hint: '请再试一次，或用 --browser 换一个浏览器。' }),
    W_PDF_CHARACTERS: (_, { found: [characters = ''] = [] }) => ({
      text: `PDF 里缺少这些字，没有字体有它们：${characters}`,
      hint: '请安装有这些字的字体（apt install fonts-noto-cjk），或用 --browser 换一个浏览器。',
    }),
    N_GLYPHS: (_, { found: [typeface = '', characters = ''] = [] }) => ({
      text: `${typeface} 没有这些字：${characters.replaceAll(', ', '、')}，放映时由所用电脑的字体代替`,
      hint: '请在放映的电脑上看一看，或换一种写法。',
    }),
    E_PDF_BLANK: () => ({
      text: '浏览器生成的 PDF 没有文字',
      hint: '请安装任意一种中文字体（apt install fonts-noto-cjk），或用 --browser 换一个浏览器。',
    }),
    W_CONTRADICTION: (_, { text }) => {
      const [, one, other, line] = /^“(.*)” does not agree with “(.*)” in line (\d+)$/s.exec(text) ?? [];
      return { text: `“${one}”与第 ${line} 行的“${other}”不一致`, hint: '请改为一致，或写明两处有何不同。' };
    },
    W_SUM: (_, { text }) => {
      const [, shares, sum] = /^the shares (.*) add up to (.*)$/.exec(text) ?? [];
      const [, whole, parts] = /^“(.*)” is less than its parts (.*)$/s.exec(text) ?? [];
      const found = shares ? `${shares} 合计是 ${sum}，不是 100` : `“${whole}”小于各部分之和 ${parts}`;
      return { text: found, hint: '请核对总数和各部分。' };
    },
    E_THEME_CSS: (_, { text }) => ({
      text: `这里不是正确的 CSS：${text.replace(/^[^:]*: /, '')}`,
      hint: '前面可能少了大括号、冒号或分号。',
    }),
    E_TOKEN: (_, { text, hint }) => {
      const meant = /^Did you mean (\S+)\?$/.exec(hint)?.[1];
      return {
        text: `没有 ${text.split(' ').at(-1)} 这个变量`,
        hint: meant ? `是不是 ${meant}？` : '全部变量见 themes/plain/theme.css；字号由文件头的 scale: 决定。',
      };
    },
    E_THEME_FETCH: (_, { text }) => ({
      text: `幻灯片不联网，而这里要取别处的文件：${text.replace(/^.*?: /, '')}`,
      hint: '请写成 url(data:…) 放进文件，或者去掉。',
    }),
    W_THEME_HIDES: (_, { text }) => ({
      text: `这会让幻灯片上的内容看不见：${text.replace(/^.*?: /, '')}`,
      hint: '版面是按全部内容排的。',
    }),
    W_CONTRAST: (_, { text, hint }) => {
      const [, front, back, ratio] = /^(\S+) on (\S+) has a contrast of (\S+)$/.exec(text) ?? [];
      return {
        text: `${front} 在 ${back} 上的对比度只有 ${ratio}`,
        hint: `至少要 ${/[\d.]+:1/.exec(hint)?.[0]}，人人才看得清。`,
      };
    },
    E_SCALE: (_, { text, hint }) => ({
      text: `scale 的值不对：${/^scale: (.*) is no/.exec(text)?.[1]}`,
      hint: `请给 1 到 ${hint.match(/[\d.]+(?=\.$)/)?.[0]} 之间的数。`,
    }),
    N_TYPEFACE: (_, { text }) => ({
      text: `版面按 ${/in (Noto \w+ SC)/.exec(text)?.[1]} 的字宽计算`,
      hint: '更宽的字体可能会超出版面。',
    }),
    W_PACE: (_, { text, hint }) => {
      const [said, minutes, pace, usual] = text.match(/[\d.,]*\d/g) ?? [];
      const unit = /words/.test(text) ? '词' : '字';
      const [spare, needs] = hint.match(/[\d.,]*\d/g) ?? [];
      return {
        text: `${minutes} 分钟讲 ${said} ${unit}（数字按读法计），每分钟 ${pace} ${unit}，一般是 ${usual} ${unit}`,
        hint: hint.startsWith('Cut')
          ? `请删去约 ${spare} ${unit}，或争取 ${needs} 分钟。`
          : `还可以加约 ${spare} ${unit}，或留给提问；${needs} 分钟就够了。`,
      };
    },
    W_FONT: (_, { text, hint }) => ({
      text: `没有安装${text.includes('Serif') ? '思源宋体（Noto Serif SC）' : '思源黑体（Noto Sans SC）'}，将使用放映电脑上的字体`,
      hint: `安装：${hint}`,
    }),
  },
  message: (text, code, hint) => `${text}（${code}）。${hint}`,
  bug: '这是 Lectern 的错误，没有留下写了一半的文件。请把上面几行（方便的话连同报告）发给我们。',
  progress: {
    read: '读取报告……',
    understand: '理解报告……',
    unpack: '首次使用，正在解压浏览器……',
    write: '生成文件……',
    measure: '逐页测量……',
    pictures: '生成图片……',
  },
  pictures: (count) => `${count} 张图片`,
  picturesRemoved: (count) => `删除上一版多出的 ${count} 张`,
  slides: (count) => `${count} 页`,
  callouts: (count) => `${count} 个大数字`,
  blanks: (count) => `${count} 处待填`,
  filled: (count) => `已填 ${count} 处`,
  minutes: (count) => `约 ${count} 分钟`,
  batch: (built, failed) => `生成 ${built} 份报告${failed > 0 ? `，${failed} 份有问题` : ''}。`,
  untitled: '（报告没有标题）',
  unnamed: '（无标题）',
  summary: {
    blanks: (report) => `待填（填空表：lectern blanks ${report} -o blanks.yaml）`,
    dropped: '已略去',
    more: (count, report) => `……还有 ${count} 处：lectern inspect ${report}`,
  },
  reasons: {
    advertising: '广告',
    'page number': '页码',
    'running head': '页眉',
    'head matter': '文件头',
    'table of contents': '目录',
    'page title': '网页标题',
    'page furniture': '网页附属内容',
    'page header': '页眉',
    'page footer': '页脚',
    'picture caption': '图片说明',
    'related links': '相关链接',
    licence: '版权信息',
    comment: '批注',
    'hidden text': '隐藏文字',
    'struck out': '删去的文字',
    navigation: '导航',
  },
  inspect: {
    title: '标题',
    sections: '章节',
    figures: '关键数字',
    blanks: '待填空白',
    dropped: '不进幻灯片和讲稿的内容',
    none: '无',
    onSlide: '● 在幻灯片上放大显示',
    blank: '待填',
    change: { increase: '↑', decrease: '↓', to: '→' },
    figuresIn: (count) => `${count} 个数字`,
  },
  check: {
    measured: (slides, elements, lines, where) =>
      `量了 ${slides} 页、${elements} 个元素、${lines} 行文字（${where}）：`,
    fine: '都放得下。',
    wrong: (count) => `${count} 处有问题。`,
    kinds: checkKinds,
  },
  present: {
    at: (address) =>
      `${address}\n浏览器没有自动打开的话，请在浏览器里打开这个地址。地址里有密钥，只能在本机打开。按 S 打开演讲者视图，按 Ctrl-C 结束放映。`,
    invite: (address, pin, others) =>
      `${address}   配对码 ${pin}${others.length ? `\n或 ${others.join('、')}` : ''}\n用同一网络里的手机扫码，或打开网址输入配对码。一个配对码只接一部手机，接上后会换新的。`,
    joined: '已接入一部手机。再接一部：',
    shutOut: (address) => `${address} 配对码错误次数太多，已被拒绝。`,
  },
  practise: {
    language: 'zh',
    link: '练习这次汇报',
    toOpen: (page) => `请在浏览器里练习。没有自动打开的话，请用浏览器打开 ${page}；在幻灯片里按 P 也一样。`,
  },
  themes: { light: '浅色', dark: '深色', own: '用 --theme 名称 选用；也可以用自己的 CSS 文件：--theme ./mine.css' },
  try: { nothing: '没有找到。', trap: '不是数字', blank: '待填' },
};

/** For codes that the command line has words of its own for: those come without `found`, in Chinese already. */
function saidOf(
  message: Message,
  say: (...found: string[]) => [text: string, hint: string],
): { text: string; hint: string } {
  if (!message.found) return message;
  const [text, hint] = say(...message.found);
  return { text, hint };
}
