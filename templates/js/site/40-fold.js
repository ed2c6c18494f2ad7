// 检索时什么算相同的字。规则与程序里的 Folding 一致（docs/decisions/0012-search-index.md）：
// 全角与半角、大写与小写、各种括号、各种连接号都相同；空格、引号、书名号不计，上标下标的 ^ 和 _ 也不计。
(() => {
  'use strict';
  const OPENING = '[{〔【〖〘〚';
  const CLOSING = ']}〕】〗〙〛';
  const DASHES = '‐‑‒–—―−~〜';
  const DOTS = '·•‧・';
  const NOTHING =
    /[\^_"'`‘’‚‛“”„‟‹›«»「」『』〝〞〟《》〈〉\u0000-\u0020\u007F-\u00A0\u00AD\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFE00-\uFE0F\uFEFF]/u;

  const plain = character => {
    if (NOTHING.test(character)) return '';
    if (/[A-ZÀ-ÖØ-Þ]/u.test(character)) return String.fromCharCode(character.charCodeAt(0) + 0x20);
    if (OPENING.includes(character)) return '(';
    if (CLOSING.includes(character)) return ')';
    if (DASHES.includes(character)) return '-';
    if (DOTS.includes(character)) return '·';
    if (character === '。') return '.';
    if (character === '、') return ',';
    return character;
  };

  const character = one => {
    if (one >= '\u4E00' && one <= '\u9FFF') return one;
    let folded = '';
    for (const part of one.normalize('NFKC')) folded += plain(part);
    return folded;
  };

  /** 折叠后的文字；places[i] 是其中第 i 个字在原文里的位置，末尾多一项为原文长度 */
  const foldWithPlaces = text => {
    let folded = '';
    const places = [];
    let place = 0;
    for (const one of text) {
      const part = character(one);
      for (let i = 0; i < part.length; i++) places.push(place);
      folded += part;
      place += one.length;
    }
    places.push(text.length);
    return { folded, places };
  };

  const fold = text => {
    let folded = '';
    for (const one of text) folded += character(one);
    return folded;
  };

  /**
   * 检索词：空格分开的各个词都要有；引号里的算一个词。数字与汉字之间的空格只是排版，不分开。
   * 次序与输入相同，不重复。
   */
  const terms = query => {
    const parts = query
      .replace(/([0-9０-９])\s+(?=\p{Script=Han})|(\p{Script=Han})\s+(?=[0-9０-９])/gu, '$1$2')
      .match(/["“”][^"“”]+["“”]|[^\s"“”]+/gu);
    return [...new Set((parts || []).map(fold).filter(term => term))];
  };

  /** terms 在 text 里的所有位置，[起, 止, 第几个词]，按起点排列，不重叠 */
  const hits = (text, wanted) => {
    const { folded, places } = foldWithPlaces(text);
    const all = [];
    wanted.forEach((term, index) => {
      for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
        all.push([at, at + term.length, index]);
      }
    });
    all.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    const apart = [];
    for (const hit of all) if (!apart.length || hit[0] >= apart[apart.length - 1][1]) apart.push(hit);
    // 止于最后一个字之后，而不是下一个字之前：中间的空格、引号不算
    return apart.map(([from, to, index]) => {
      const last = places[to - 1];
      return [places[from], last + (text.codePointAt(last) > 0xffff ? 2 : 1), index];
    });
  };

  window.huozi = { ...window.huozi, fold, terms, hits };
})();
