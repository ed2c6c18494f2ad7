// 从文章里复制一段较长的文字时，末尾附上来源。刊物在 journal.yaml 里写了 copySource 才有。
(() => {
  "use strict";
  const article = document.querySelector("article[data-credit]");
  if (!article) {
    return;
  }
  const SHORTEST = 50; // 摘一两句、抄一个文号，不打扰

  // 选中的文字，连同标签；离开本页以后链接和图仍然有效，编者添加的按钮等不带走
  const markup = (selection) => {
    const copied = document.createElement("div");
    for (let i = 0; i < selection.rangeCount; i++) {
      copied.append(selection.getRangeAt(i).cloneContents());
    }
    copied.querySelectorAll("[data-apparatus]").forEach((element) => element.remove());
    copied.querySelectorAll("a[href]").forEach((link) => link.setAttribute("href", link.href));
    copied.querySelectorAll("img[src]").forEach((image) => image.setAttribute("src", image.src));
    return copied;
  };

  document.addEventListener("copy", (event) => {
    const selection = getSelection();
    const text = String(selection);
    if (event.target.closest?.("input, textarea") || !selection.containsNode(article, true) || text.length <= SHORTEST) {
      return;
    }
    const line = document.createElement("p");
    line.textContent = article.dataset.credit;
    const copied = markup(selection);
    copied.append(line);
    event.clipboardData.setData("text/plain", `${text.trimEnd()}\n\n${line.textContent}\n`);
    event.clipboardData.setData("text/html", copied.innerHTML);
    event.preventDefault();
  });
})();
