// 检索页：读检索词，列出结果，滚到哪里加载到哪里。
(() => {
  'use strict';
  if (!huozi.search) return;
  const form = document.querySelector('[data-search]');
  const input = form.querySelector('input');
  const status = document.querySelector('.search-status');
  const list = document.querySelector('.search-results');
  const more = document.querySelector('.search-more');
  const help = document.querySelector('.search-help');

  const AT_ONCE = 10;
  const LINES = 3;
  const BEFORE = 24;
  const AFTER = 56;

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };

  /** text 的一段，检索词加标记 */
  const marked = (text, terms) => {
    const nodes = [];
    let at = 0;
    for (const [from, to] of huozi.hits(text, terms)) {
      nodes.push(text.slice(at, from), element('mark', '', text.slice(from, to)));
      at = to;
    }
    nodes.push(text.slice(at));
    return nodes;
  };

  const address = (result, slug, query, near) =>
    `${encodeURIComponent(result.edition)}/${encodeURIComponent(slug)}.html#find=${encodeURIComponent(query)}` +
    (near ? `&near=${encodeURIComponent(near)}` : '');

  /** 有检索词的几行，各取一段；先取含词多的行 */
  const excerpts = (text, skip, terms) => {
    const found = [];
    const all = text.split('\n');
    all.forEach((line, number) => {
      const hits = number >= skip ? huozi.hits(line, terms) : [];
      if (hits.length) found.push({ line, number, hits, kinds: new Set(hits.map(hit => hit[2])).size });
    });
    return found
      .sort((a, b) => b.kinds - a.kinds || a.number - b.number)
      .slice(0, LINES)
      .sort((a, b) => a.number - b.number)
      .map(({ line, hits }) => {
        const start = Math.max(0, hits[0][0] - BEFORE);
        const end = Math.min(line.length, Math.max(hits[0][1], hits[0][0] + AFTER));
        return {
          text:
            (start > 0 ? '…' : '') +
            line.slice(start, end).replace(/^[，。、；：！？）”》\s]+/u, '') +
            (end < line.length ? '…' : ''),
          near: line.slice(hits[0][0], Math.min(end, hits[0][1] + 16))
        };
      });
  };

  const holdsAll = (text, terms) => {
    const lines = text.split('\n').map(huozi.fold);
    return terms.every(term => lines.some(line => line.includes(term)));
  };

  let search = 0; // 第几次检索：慢的旧结果不盖住新的

  const fill = async (item, result, query, terms) => {
    const card = await huozi.search.load(`editions/${result.edition}`);
    const { slug, title, subtitle, by, kind } = card.articles[result.index];
    const link = element('a', '', ...marked(title, terms));
    link.href = address(result, slug, query);
    const heading = element('h2', '', link);
    if (subtitle) heading.append(element('span', 'search-subtitle', ...marked(subtitle, terms)));
    const facts = element('p', 'search-facts', element('span', '', `${card.year} 年第 ${card.number} 期`));
    if (by) facts.append(element('span', '', ...marked(by.join('、'), terms)));
    facts.append(element('span', '', `${result.count} 处`));
    item.classList.add(kind);
    item.replaceChildren(heading, facts);
    visible.observe(item);
    item.fillText = async () => {
      const { skip, text } = await huozi.search.load(`texts/${result.edition}/${slug}`);
      item.classList.remove('waiting');
      if (!holdsAll(text, terms)) {
        item.remove(); // 很长的词，索引只核对了一部分
        return;
      }
      const lines = excerpts(text, skip, terms).map(({ text: line, near }) => {
        const excerpt = element('a', '', ...marked(line, terms));
        excerpt.href = address(result, slug, query, near);
        return element('p', 'search-excerpt', excerpt);
      });
      item.append(...lines);
    };
  };

  // 正文只在看得见时加载：读者多半只看前几条
  const visible = new IntersectionObserver(
    entries => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) {
          visible.unobserve(target);
          target.fillText();
        }
      }
    },
    { rootMargin: '0px 0px 80px' }
  );

  const show = (results, query, terms) => {
    const from = list.children.length;
    const next = results.slice(from, from + AT_ONCE);
    const items = next.map(() => element('li', 'waiting')); // 先留出几行的高度，免得一下子都算看得见
    list.append(...items);
    next.forEach((result, i) => fill(items[i], result, query, terms));
    const rest = results.length - list.children.length;
    more.hidden = rest <= 0;
    more.textContent = `再看 ${Math.min(rest, AT_ONCE)} 篇`;
    return items;
  };

  const say = text => {
    status.textContent = text;
  };

  const run = async query => {
    const mine = ++search;
    const terms = huozi.terms(query);
    document.title = terms.length ? `${query} – ${form.dataset.title}` : form.dataset.title;
    help.hidden = terms.length > 0;
    if (!terms.length) {
      list.replaceChildren();
      more.hidden = true;
      say('');
      return;
    }
    try {
      const { results, rough } = await huozi.search.find(terms);
      if (mine !== search) return;
      list.replaceChildren();
      visible.disconnect();
      const count = results.reduce((sum, result) => sum + result.count, 0);
      say(
        results.length
          ? `找到${rough ? '约' : ''} ${results.length} 篇，共 ${count} 处`
          : `没有找到“${query}”。${terms.length > 1 ? '几个词要在同一篇里都有，可以少写一个试试。' : '换个说法，或者少写几个字试试。'}`
      );
      show(results, query, terms);
      more.onclick = () => {
        const [first] = show(results, query, terms);
        first.tabIndex = -1; // 键盘接着往下走
        first.focus();
      };
    } catch {
      if (mine === search) say('检索用的数据没能加载，请刷新再试。');
    }
  };

  const remember = query => {
    const url = new URL(location.href);
    if (query) url.searchParams.set('q', query);
    else url.searchParams.delete('q');
    try {
      history.replaceState(null, '', url);
    } catch {
      // 有的浏览器不许硬盘上的网页改网址，不影响检索
    }
  };

  const asked = () => new URLSearchParams(location.search).get('q') || '';

  let timer;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const query = input.value.trim();
      remember(query);
      run(query);
    }, 200);
  };

  input.addEventListener('input', event => {
    if (!event.isComposing) soon(); // 输入法还在拼写时不搜
  });
  input.addEventListener('compositionend', soon);
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(timer);
    const query = input.value.trim();
    remember(query);
    run(query);
  });

  form.hidden = false;
  huozi.search.articles().catch(() => {}); // 先取目录，第一次检索就快
  input.value = asked();
  if (input.value) run(input.value);
  else input.focus();
})();
