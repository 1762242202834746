import { describe, expect, test } from 'vitest';
import { blocksOf, droppedOf, sourceOf } from './shown.ts';

describe('blocks', () => {
  test('headings keep their rank, whatever is inside them; a role is one too', () => {
    expect(
      blocksOf(
        '<h1>半年<br>总结</h1><h2><span>一、</span><a href=#x>供水</a></h2><div role=heading aria-level=3>管网</div><p>新建12公里。',
      ),
    ).toEqual(['heading 1: 半年总结', 'heading 2: 一、供水', 'heading 3: 管网', 'paragraph: 新建12公里。']);
  });
  test('a heading that is never closed does not swallow the page', () => {
    const text = 'The third quay is to be rebuilt by the spring. '.repeat(10);
    expect(blocksOf(`<h2>Quays<p>${text}<p>Then the rest.`)[1]).toBe(`paragraph: ${text.trim()}`);
  });
  test('paragraphs come from p, from div, and from line breaks, with any indent', () => {
    expect(
      blocksOf('<p>&nbsp;&nbsp;路修好了。</p><div>　　桥也通了。<br><br>　　灯亮了。<br>水来了。</div>树&#26893;了。'),
    ).toEqual([
      'paragraph: 路修好了。',
      'paragraph: 桥也通了。',
      'paragraph: 灯亮了。',
      'paragraph: 水来了。',
      'paragraph: 树植了。',
    ]);
  });
  test('a line of the source that breaks between Han characters is no space, one between words is', () => {
    expect(blocksOf('<p>全县水利\n  投资<p>The boat\n sailed.')).toEqual([
      'paragraph: 全县水利投资',
      'paragraph: The boat sailed.',
    ]);
  });
  test('what implies the end of something ends it', () => {
    expect(blocksOf('<ul><li>One<li>Two</ul><p>Three<p>Four<table><tr><td>a<td>b<tr><td>c<td>d</table>')).toEqual([
      'item 1 -: One',
      'item 1 -: Two',
      'paragraph: Three',
      'paragraph: Four',
      'table: a | b / c | d',
    ]);
  });
  test('lists nest and count', () => {
    const list =
      '<ol start=3><li>c<ul><li>x<li><p>y<p>z</ul><li>d</ol><ol type=a><li>e</ol><ol style="list-style-type:upper-roman"><li value=4>f</ol>';
    expect(blocksOf(list)).toEqual([
      'item 1 3.: c',
      'item 2 -: x',
      'item 2 -: y',
      'paragraph: z',
      'item 1 4.: d',
      'item 1 a.: e',
      'item 1 IV.: f',
    ]);
  });
  test('a definition is set apart from what defines it', () => {
    const [term, meaning] = sourceOf('<dl><dt>泵站<dd>提水的地方</dl>').blocks;
    expect([term, meaning]).toMatchObject([
      { kind: 'paragraph', lead: 2 },
      { kind: 'paragraph', lead: 0 },
    ]);
  });
  test('quotations are quotes, unless most of the page is in one', () => {
    expect(blocksOf('<p>The boatman spoke.<blockquote><p>It is late.</blockquote>')[1]).toBe('quote: It is late.');
    expect(blocksOf('<blockquote>The whole page is indented like this.</blockquote><p>End.')[0]).toContain(
      'paragraph: ',
    );
  });
  test('code keeps its white space and tells its language', () => {
    const [, code] = sourceOf('<p>Run:<pre><code class="language-sh">\nmake all\n  make  test\n</code></pre>').blocks;
    expect(code).toMatchObject({ kind: 'code', language: 'sh', reading: { text: 'make all\n  make  test' } });
  });
  test('pictures have their words; icons, counters and dots are none', () => {
    const page =
      '<p>Before <img src="a.jpg" alt="The pier"> after.</p><figure><img data-src="b.png" src="data:image/gif;base64,R0"><figcaption>Quay</figcaption></figure>' +
      '<img src=c.gif width=1 height=1><img class=icon src=d.svg><img src="/img/logo.png"><p>Well done<img alt="🎉" src=e.png></p>';
    expect(blocksOf(page)).toEqual([
      'paragraph: Before after.',
      'picture a.jpg: The pier',
      'picture b.png: ',
      'paragraph: Quay',
      'paragraph: Well done🎉',
    ]);
  });
  test('rules, comments, scripts and styles are no text', () => {
    expect(blocksOf('<p>甲<hr>乙<!-- 丙 --><script>丁</script><style>戊</style><template>己</template>')).toEqual([
      'paragraph: 甲',
      'paragraph: 乙',
    ]);
  });
});

describe('inline', () => {
  test('bold at the start of a paragraph is a lead, by tag, style or style sheet', () => {
    const leads = (markup: string) => sourceOf(markup).blocks.map((block) => block.kind === 'paragraph' && block.lead);
    const rest = '全县新建供水管网三十二公里，解决饮水问题。';
    expect(leads(`<p><b>供水。</b>${rest}<p><span style="font-weight:700">防汛。</span>${rest}`)).toEqual([3, 3]);
    expect(leads(`<style>.c1{font-weight:bold}</style><p><span class=c1>供水。</span>${rest}`)).toEqual([3]);
    expect(leads(`<p><font face="黑体">供水。</font>${rest}<p>其<b>中</b>`)).toEqual([3, 0]);
    expect(leads(`<b style="font-weight:normal"><p>${rest}</p></b>`)).toEqual([0]);
  });
  test('a page that is bold throughout has no leads', () => {
    expect(sourceOf('<b><p>甲乙丙。<p>丁戊己。</b>').blocks).toMatchObject([{ lead: 0 }, { lead: 0 }]);
  });
  test('entities are what they stand for, invisible characters nothing', () => {
    expect(blocksOf('<p>A&amp;B &lt;5&nbsp;km&gt; &ldquo;x&rdquo; &#x6C34;\u200b库&shy; &copy')).toEqual([
      'paragraph: A&B <5 km> “x” 水库 ©',
    ]);
  });
  test('what is struck out stands in its place as dropped', () => {
    const { text, dropped, blocks } = sourceOf('<p>投资<del>2</del>3亿元');
    expect([text, blocks[0].reading.text]).toEqual(['投资23亿元', '投资3亿元']);
    expect(dropped).toEqual([{ start: 2, end: 3, text: '2', reason: 'struck out' }]);
  });
  test('squares and cubes are written as such, other raised text as it is', () => {
    expect(blocksOf('<p>1,200 m<sup>2</sup>, 3 km<sup>3</sup>, the 1<sup>st</sup> of May')).toEqual([
      'paragraph: 1,200 m², 3 km³, the 1st of May',
    ]);
  });
  test('marks of footnotes are not read, and the notes are footnotes', () => {
    const source = sourceOf(
      '<p>The ferry sailed.<sup><a href="#fn1">1</a></sup> It came back.<sup>[2]</sup></p><section role="doc-endnotes"><ol><li>By night. <a href="#fnref1" role="doc-backlink">↩</a></ol></section>',
    );
    expect(source.blocks.map(({ kind, reading }) => `${kind}: ${reading.text}`)).toEqual([
      'paragraph: The ferry sailed. It came back.',
      'footnote: By night.',
    ]);
    expect(source.markup.map(({ start, end }) => source.text.slice(start, end))).toEqual(['1', '[2]', '↩']);
  });
});

describe('tables', () => {
  test('cells keep their spans, which end with the table', () => {
    const [table] = sourceOf(
      '<table><tr><th rowspan=2>Month<th colspan=2>People<tr><td>2025<td>2026<tr><td rowspan=9>May<td>1<td>2</table>',
    ).blocks;
    expect(table).toMatchObject({
      kind: 'table',
      rows: [
        [{ reading: { text: 'Month' }, rowSpan: 2, columnSpan: 1 }, { columnSpan: 2 }],
        [{ rowSpan: 1 }, {}],
        [{ reading: { text: 'May' }, rowSpan: 1 }, {}, {}],
      ],
    });
  });
  test('a cell is one reading, and the caption stands before', () => {
    expect(
      blocksOf(
        '<table><caption>进度</caption><tr><th>任务<th>时限<tr><td><p>清淤</p><p>疏浚</p><td>9月<br>底前</table>',
      ),
    ).toEqual(['paragraph: 进度', 'table: 任务 | 时限 / 清淤疏浚 | 9月底前']);
  });
  test('a table that only places things is not one', () => {
    const text = '全县新建供水管网三十二公里，解决一万人饮水问题。';
    expect(blocksOf(`<table><tr><td><p>${text}</p><ul><li>甲</ul></td></tr></table>`)).toEqual([
      `paragraph: ${text}`,
      'item 1 -: 甲',
    ]);
    expect(blocksOf('<table><tr><td><table><tr><td>a<td>b<tr><td>c<td>d</table><td>e</table>')).toEqual([
      'table: a | b / c | d',
      'paragraph: e',
    ]);
  });
  test('text that is in no cell is not lost', () => {
    expect(blocksOf('<table>stray<tr><td>a<td>b<tr><td>c<td>d</table>')).toEqual([
      'paragraph: stray',
      'table: a | b / c | d',
    ]);
  });
});

test('XHTML may close its tags at once', () => {
  const page =
    '<?xml version="1.0"?><html><head><title/><script src="a.js"/></head><body><p>甲<br/>乙</p><![CDATA[丙<丁]]></body></html>';
  expect(blocksOf(page)).toEqual(['paragraph: 甲', 'paragraph: 乙', 'paragraph: 丙<丁']);
});

test('what is hidden is listed, unless it is most of the page', () => {
  const hidden = '<p hidden>甲</p><p style="display:none">乙</p><i aria-hidden=true>丙</i><noscript>丁</noscript>';
  expect(droppedOf(`<p>全县新建供水管网三十二公里。</p>${hidden}`)).toEqual([
    'hidden: 甲',
    'hidden: 乙',
    'hidden: 丙',
    'fallback: 丁',
  ]);
  expect(blocksOf('<div aria-hidden=true><p>全县新建供水管网三十二公里。</div><div class=dialog>请登录</div>')[0]).toBe(
    'paragraph: 全县新建供水管网三十二公里。',
  );
});
