import { isNamed, nameWith } from './attributes.ts';
import type { FurnitureRow } from './furniture-row.ts';

interface NamedRow extends Pick<FurnitureRow, 'id' | 'reason' | 'inside' | 'yes' | 'no' | 'because'> {
  /** Whole words of class names and ids, in English and in pinyin. */
  words: string;
}

/** What authors of sites call their furniture. A name is believed of a few words anywhere, of sentences only beside the report. */
const NAMES: readonly NamedRow[] = [
  {
    id: 'navigation-name',
    reason: 'navigation',
    words:
      'nav navbar navi navigation menu submenu menubar menus breadcrumb breadcrumbs crumb crumbs bread daohang mbx dqwz',
    inside: 'words',
    yes: ['<div class="mainNav">x', '<div class="breadcrumb">x', '<div id="top_menu">x'],
    no: ['<div class="navy">x', '<div class="has-menu">x', '<h2 id="menu">x'],
    because: 'the ways to other pages',
  },
  {
    id: 'header-name',
    reason: 'page header',
    words: 'masthead topbar top header head banner logo site-header sitename',
    inside: 'nothing',
    yes: ['<div class="site-header">x', '<div id="logo">x'],
    no: ['<h1 class="header">x', '<div class="heading">x'],
    because: 'a site says on every page who it is',
  },
  {
    id: 'footer-name',
    reason: 'page footer',
    words:
      'footer foot footers colophon copyright bottom dibu friendlink friendlinks friend-links yqlj site-info banquan',
    inside: 'nothing',
    yes: ['<div class="page_footer">x', '<div class="copyright">x'],
    no: ['<div class="football">x', '<div class="without-footer">x'],
    because: 'a site says on every page whose it is and where to write to',
  },
  {
    id: 'aside-name',
    reason: 'side column',
    words: 'sidebar aside siderbar rail widget widgets side-nav sidenav',
    inside: 'nothing',
    yes: ['<div id="leftSidebar">x', '<ul class="widgets">x'],
    no: ['<div class="no-sidebar">x', '<div class="side">x'],
    because: 'it stands beside the text on every page',
  },
  {
    id: 'share-name',
    reason: 'share buttons',
    words:
      'share sharing sharebar sharebox shares social sns addthis addtoany sharethis bdsharebuttonbox bdshare bshare jiathis fenxiang',
    inside: 'words',
    yes: ['<div class="bdsharebuttonbox">x', '<div class="share-bar">x', '<div id="social_links">x'],
    no: ['<p class="shareholders">x', '<h2 class="share">x'],
    because: 'buttons of a web page',
  },
  {
    id: 'related-name',
    reason: 'related links',
    words:
      'related relate relates recommend recommended recommendation recommendations suggested hotnews ranking paihang tuijian xgxw xgyd xgwz xgnews xglj ' +
      'more-news also-like up-next most-read read-next',
    inside: 'words',
    yes: ['<div class="related">x', '<section class="most-read">x', '<div class="xgwz">x'],
    no: ['<div class="unrelated">x', '<h2 id="related-work">x'],
    because: 'a web page leads on to others',
  },
  {
    id: 'comments-name',
    reason: 'comments',
    words: 'comment comments commentlist disqus respond reply replies pinglun liuyan livere gitalk',
    inside: 'words',
    yes: ['<div id="comments">x', '<ol class="comment-list">x'],
    no: ['<div class="commentary">x', '<div class="no-comments">x'],
    because: 'its readers speak, not its author',
  },
  {
    id: 'advert-name',
    reason: 'advertising',
    words: 'ad ads adv advert adverts advertisement advertising adsbygoogle sponsor sponsored promo guanggao',
    inside: 'words',
    yes: ['<div class="ad-slot">x', '<ins class="adsbygoogle">x'],
    no: ['<div class="address">x', '<div class="adult">x'],
    because: 'somebody paid for it',
  },
  {
    id: 'sign-up-name',
    reason: 'form',
    words: 'newsletter subscribe subscription signup sign-up login signin sign-in register paywall denglu zhuce',
    inside: 'words',
    yes: ['<div class="newsletter-signup">x', '<div class="loginBox">x'],
    no: ['<div class="registered">x', '<div class="signs">x'],
    because: 'it is there to be used, not to be read',
  },
  {
    id: 'search-name',
    reason: 'form',
    words: 'search searchbox searchbar sousuo',
    inside: 'words',
    yes: ['<div class="searchBox">x', '<div class="site-search">x'],
    no: ['<div class="research">x'],
    because: 'it is there to be used, not to be read',
  },
  {
    id: 'pager-name',
    reason: 'navigation',
    words: 'pager pagination pagenav paging fenye prevnext prev-next next-prev pagebar',
    inside: 'words',
    yes: ['<div class="pagination">x', '<ul class="pager">x'],
    no: ['<div class="page">x'],
    because: 'the ways to other pages',
  },
  {
    id: 'contents-name',
    reason: 'contents list',
    words: 'toc tocs table-of-contents mulu',
    inside: 'words',
    yes: ['<div id="toc">x', '<ul class="table-of-contents">x'],
    no: ['<div id="stock">x', '<div class="contents">x'],
    because: 'it says once more what the headings say',
  },
  {
    id: 'tools-name',
    reason: 'page tools',
    words:
      'noprint no-print printer print-button print-link d-print-none hidden-print toolbar toolbox page-tools editsection skip skip-link skiplink back-to-top ' +
      'backtop totop gotop zihao font-size fontsize dayin qrcode ewm erweima',
    inside: 'words',
    yes: ['<div class="noprint">x', '<div class="page-tools">x'],
    no: ['<div class="blueprint">x', '<div class="tool">x'],
    because: 'buttons of a web page',
  },
];

/** What is furniture by its name. */
export const NAMED: readonly FurnitureRow[] = NAMES.map(({ words, ...row }) => {
  const pattern = nameWith(words);
  return { ...row, beside: 'anything', suits: (element, view) => isNamed(view, element, pattern) };
});
