// 从检索结果来的读者：把检索词在文章里标出来，滚到第一处，可以一处一处往下看。
// 网址里写着 #find=检索词，也可以再写 &near=那一处开头的几个字。
(() => {
  'use strict';
  const article = document.querySelector('main article');
  const wanted = new URLSearchParams(location.hash.slice(1));
  if (!article || !wanted.has('find')) return;
  const query = wanted.get('find');
  const terms = huozi.terms(query);
  if (!terms.length) return;

  // 编者添加的话、注号、注音不是正文，检索也不算
  const SKIPPED = '[data-apparatus], .note-mark, rt, rp, nav, .lead';
  const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, td, th, dd, figcaption, footer, pre, div, section, .caption';

  /** 同一段的文字连成一串，格式不同的词也找得到 */
  const runs = () => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT, node =>
      node.parentElement.closest(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
    );
    const all = [];
    let block;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const own = node.parentElement.closest(BLOCKS);
      if (own !== block) {
        all.push([]);
        block = own;
      }
      all[all.length - 1].push(node);
    }
    return all;
  };

  const wrap = (node, from, to) => {
    const found = from > 0 ? node.splitText(from) : node;
    if (to - from < found.data.length) found.splitText(to - from);
    const mark = document.createElement('mark');
    mark.className = 'found';
    found.replaceWith(mark);
    mark.append(found);
    return mark;
  };

  const hits = []; // 每一处是一个或几个 <mark>
  let start = 0;
  const near = huozi.fold(wanted.get('near') || '');
  for (const nodes of runs()) {
    const text = nodes.map(node => node.data).join('');
    const here = huozi.hits(text, terms);
    if (near && !start) {
      const exact = here.findIndex(([from]) => huozi.fold(text.slice(from)).startsWith(near));
      if (exact >= 0) start = hits.length + exact;
    }
    const marks = here.map(() => []);
    let end = text.length;
    for (const node of [...nodes].reverse()) {
      const begin = end - node.data.length;
      for (let i = here.length - 1; i >= 0; i--) {
        const from = Math.max(here[i][0], begin);
        const to = Math.min(here[i][1], end);
        if (from < to) marks[i].unshift(wrap(node, from - begin, to - begin));
      }
      end = begin;
    }
    hits.push(...marks);
  }
  if (!hits.length) return;

  const bar = document.createElement('div');
  bar.className = 'found-bar';
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', '检索词');
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const button = (text, label, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.setAttribute('aria-label', label);
    made.addEventListener('click', act);
    return made;
  };

  let current = start;
  const go = number => {
    hits[current].forEach(mark => mark.classList.remove('here'));
    current = (number + hits.length) % hits.length;
    hits[current].forEach(mark => mark.classList.add('here'));
    hits[current][0].scrollIntoView({ block: 'center' });
    status.textContent = `“${query}”第 ${current + 1} 处，共 ${hits.length} 处`;
  };
  const close = () => {
    for (const mark of hits.flat()) mark.replaceWith(...mark.childNodes);
    article.normalize();
    bar.remove();
    try {
      history.replaceState(null, '', location.pathname + location.search);
    } catch {
      // 硬盘上的网页，网址不变也无妨
    }
  };
  bar.append(
    status,
    button('↑', '上一处', () => go(current - 1)),
    button('↓', '下一处', () => go(current + 1)),
    button('×', '去掉标记', close)
  );
  document.body.append(bar);
  go(start);
})();
