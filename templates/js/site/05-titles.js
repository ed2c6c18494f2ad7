// 题目在词与词之间换行，不把一个词拆到两行。词由浏览器的词典划分；没有词典就照常换行。
(() => {
  "use strict";
  if (!("Segmenter" in Intl)) {
    return;
  }
  const words = new Intl.Segmenter("zh", { granularity: "word" });
  const LONGEST = 10; // 更长的不拦，免得超出屏幕
  const OPENING = /^[“‘（《〈【〔—]+$/u;
  const LEADING = /^[和与及暨对在为向从把被以多新大小不无各第]$/u; // 随后一个词走
  const HAN = /^\p{sc=Han}$/u; // 单个的字，随前一个词走
  const MARK = /^[^\p{L}\p{N}\s]+$/u;

  const joinsNext = (segment, next) => OPENING.test(segment) || LEADING.test(segment) || (/^\s+$/.test(segment) && /^\d/.test(next)) || /^\d/.test(segment);
  const joinsPrevious = (segment) => !OPENING.test(segment) && !LEADING.test(segment) && (HAN.test(segment) || MARK.test(segment) || /^\s+$/.test(segment));

  const phrases = (text) => {
    const segments = [...words.segment(text)].map(({ segment }) => segment);
    const found = [];
    segments.forEach((segment, i) => {
      const before = i > 0 ? segments[i - 1] : "";
      const afterNumber = i > 1 && /^\s+$/.test(before) && /\d$/.test(segments[i - 2]);
      if (i > 0 && (joinsPrevious(segment) || joinsNext(before, segment) || afterNumber)) {
        found[found.length - 1] += segment;
      } else {
        found.push(segment);
      }
    });
    return found;
  };

  const bound = (phrase) => {
    if (phrase.length < 2 || phrase.length > LONGEST) {
      return phrase;
    }
    const span = document.createElement("span");
    span.className = "together";
    span.textContent = phrase;
    return span;
  };

  // 大题目先在意群之间换行：“……16 部门 / 关于支持……”
  const CLAUSE = /^(?:关于|对于|及其|以及|——)/u;
  const SHORTEST = 4;

  const clauses = (found) => {
    const parts = [[]];
    found.forEach((phrase, i) => {
      const before = parts[parts.length - 1].join("");
      const after = found.slice(i).join("");
      if (CLAUSE.test(phrase) && before.length >= SHORTEST && after.length >= SHORTEST) {
        parts.push([]);
      }
      parts[parts.length - 1].push(phrase);
    });
    if (parts.length === 1) {
      return found.map(bound);
    }
    return parts.map((part) => {
      const clause = document.createElement("span");
      clause.className = "clause";
      clause.append(...part.map(bound));
      return clause;
    });
  };

  for (const title of document.querySelectorAll("[data-title], .body :is(h2, h3, h4)")) {
    const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      texts.push(walker.currentNode);
    }
    texts.filter((text) => text.data.trim()).forEach((text) => {
      const found = phrases(text.data);
      text.replaceWith(...(title.matches("h1") ? clauses(found) : found.map(bound)));
    });
  }
})();
