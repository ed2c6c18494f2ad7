// 索引：每两个相邻的字、每一个字在哪些文章的什么位置。写法见程序里的 Digits、RiceCode、Postings、Shards。
(() => {
  'use strict';
  if (!huozi.search) return;

  /** 依次读出一串数 */
  const reader = text => {
    let at = 0;
    const digit = () => {
      const code = text.charCodeAt(at++);
      return code - 32 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0);
    };
    const more = (value, count) => {
      for (let i = 0; i < count; i++) value = value * 93 + digit();
      return value;
    };
    return {
      get done() {
        return at >= text.length;
      },
      next() {
        const first = digit();
        if (first < 64) return first;
        if (first < 88) return more(first - 64, 1) + 64;
        if (first < 92) return more(first - 88, 2) + 2296;
        return more(0, 4) + 36892;
      },
      /** 大小相近的许多数：每两个字符 13 位；一个数是若干个 1、一个 0，再加 low 位 */
      many(count) {
        const low = digit();
        let bits = 0;
        let left = 0;
        const take = wanted => {
          while (left < wanted) {
            bits = (bits << 13) | more(0, 2);
            left += 13;
          }
          left -= wanted;
          return (bits >> left) & ((1 << wanted) - 1);
        };
        const numbers = new Array(count);
        for (let i = 0; i < count; i++) {
          let high = 0;
          while (take(1)) high++;
          numbers[i] = (high << low) | take(low);
        }
        return numbers;
      }
    };
  };

  /** 文章序号 → 从小到大的位置 */
  const OFTEN = 8; // 一篇里有这么多处，就用另一种写法
  const places = postings => {
    const all = new Map();
    const numbers = reader(postings);
    for (let article = -1; !numbers.done; ) {
      article += numbers.next() + 1;
      const count = numbers.next() + 1;
      const skipped = count < OFTEN ? Array.from({ length: count }, numbers.next) : numbers.many(count);
      let place = -1;
      all.set(
        article,
        skipped.map(number => (place += number + 1))
      );
    }
    return all;
  };

  /** 一个键在第几个文件里；最常见的字对各有一个文件，排在后面 */
  const shard = (key, { shards, common }) =>
    common.get(key) ?? (key.charCodeAt(0) * 40503 + (key.length > 1 ? key.charCodeAt(1) : 0)) % shards;

  const lookUp = async (key, known) => (await huozi.search.load(`shards/${shard(key, known)}`))[key] || '';

  /**
   * 这些字对连起来就是 term。长的词先用少见的字对，够了就不取常见的：常见的很大；
   * 漏下的字，显示的时候核对，在那以前篇数只是大约。
   */
  const ENOUGH = 4;
  const offsets = (term, { common }) => {
    const all = [];
    for (let i = 0; i < term.length - 1; i += 2) all.push(i);
    if (term.length % 2) all.push(term.length - 2);
    if (all.length < ENOUGH) return all;
    const isCommon = offset => common.has(term.slice(offset, offset + 2));
    return [...all.filter(offset => !isCommon(offset)), ...all.filter(isCommon)].slice(0, ENOUGH);
  };

  const isRough = term => Math.ceil(term.length / 2) > ENOUGH;

  const contains = (sorted, value) => {
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] === value) return true;
      if (sorted[middle] < value) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  };

  /** 文章序号 → term 开头的各个位置 */
  const phrase = async (term, known) => {
    const pairs = await Promise.all(
      offsets(term, known).map(async offset => ({
        offset,
        text: await lookUp(term.slice(offset, offset + 2), known)
      }))
    );
    pairs.sort((a, b) => a.text.length - b.text.length); // 先少后多
    const [rarest, ...others] = pairs.map(({ offset, text }) => ({ offset, places: places(text) }));
    const all = new Map();
    for (const [article, found] of rarest.places) {
      const starts = found
        .map(place => place - rarest.offset)
        .filter(start =>
          others.every(other => contains(other.places.get(article) || [], start + other.offset))
        );
      if (starts.length) all.set(article, starts);
    }
    return all;
  };

  /** 文章序号 → { count, zone }；zone 2 题名，1 作者、文号、关键词，0 正文 */
  const single = async (term, known) => {
    const all = new Map();
    const numbers = reader(await lookUp(term, known));
    for (let article = -1; !numbers.done; ) {
      article += numbers.next() + 1;
      const value = numbers.next();
      all.set(article, { count: Math.floor(value / 3), zone: value % 3 });
    }
    return all;
  };

  /** 各篇文章题名、作者部分到哪里为止，以及在哪一期 */
  const readArticles = ({ editions, zones }) => {
    const numbers = reader(zones);
    return editions.flatMap(({ id, articles }) =>
      Array.from({ length: articles }, (_, index) => {
        const titleEnd = numbers.next();
        return { edition: id, index, titleEnd, aboutEnd: titleEnd + numbers.next() };
      })
    );
  };

  let catalogue;
  const articles = async () => {
    const loaded = await huozi.search.load('articles');
    const pairs = loaded.common.match(/../gs) || [];
    catalogue ||= {
      shards: loaded.shards,
      common: new Map(pairs.map((pair, i) => [pair, loaded.shards + i])),
      all: readArticles(loaded)
    };
    return catalogue;
  };

  const occurrences = async (term, known) => {
    if (term.length === 1) return single(term, known);
    const found = new Map();
    for (const [article, starts] of await phrase(term, known)) {
      const { titleEnd, aboutEnd } = known.all[article];
      const zone = starts[0] < titleEnd ? 2 : starts[0] < aboutEnd ? 1 : 0;
      found.set(article, { count: starts.length, zone });
    }
    return found;
  };

  /** 每个词都有的文章，好的在前：先看在不在题名里，再看作者、文号、关键词，再看次数，最后看新旧 */
  const find = async terms => {
    const known = await articles();
    const lists = await Promise.all(terms.map(term => occurrences(term, known)));
    lists.sort((a, b) => a.size - b.size);
    const results = [];
    for (const number of lists[0].keys()) {
      const each = lists.map(list => list.get(number));
      if (each.every(Boolean)) {
        const weight = each.reduce((sum, { zone }) => sum + [0, 1, 100][zone], 0);
        const count = each.reduce((sum, one) => sum + one.count, 0);
        results.push({ ...known.all[number], number, weight, count });
      }
    }
    results.sort((a, b) => b.weight - a.weight || b.count - a.count || b.number - a.number);
    return { results, rough: terms.some(isRough) };
  };

  Object.assign(huozi.search, { find, articles });
})();
