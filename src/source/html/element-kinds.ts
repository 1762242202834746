const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that stand on lines of their own. What is not known is taken for a part of its line, as browsers do. */
export const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 ' +
    'head header hgroup hr html legend li listing main menu nav noscript ol optgroup option p plaintext pre search section summary table tbody td tfoot th ' +
    'thead tr ul xmp',
);

/** Elements whose content is no text: programs, styles, what machines keep to themselves, other pages. */
export const UNREAD = words(
  'script style template title iframe noframes noembed xml annotation annotation-xml desc defs metadata datalist rp',
);

/** Elements that hold one of the page's parts, as against one of its lines. */
export const CONTAINERS = words(
  'html body main article section div td th form center fieldset details dd table tbody tr header',
);

/** Elements that parse their own content as no tags; they end themselves at any depth. */
export const RAW = words('script style title textarea iframe noframes noembed xmp plaintext');
