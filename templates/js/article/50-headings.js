// 各节：标题旁有本节的链接；目录里标出正读到的一节。
(() => {
  "use strict";
  const headings = [...document.querySelectorAll(".body :is(h2, h3, h4)[id]")];
  for (const heading of headings) {
    const anchor = document.createElement("a");
    anchor.className = "anchor";
    anchor.href = "#" + heading.id;
    anchor.textContent = "#";
    anchor.dataset.apparatus = ""; // 不是正文
    anchor.setAttribute("aria-label", "本节的链接：" + heading.textContent.trim());
    heading.append(anchor);
  }

  const links = new Map();
  document.querySelectorAll(".outline a").forEach((link) => links.set(decodeURIComponent(link.hash.slice(1)), link));
  const sections = headings.filter((heading) => links.has(heading.id));
  if (!sections.length) {
    return;
  }
  let current = null;
  let asked = false;
  const mark = () => {
    asked = false;
    const read = sections.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3).pop();
    const link = read ? links.get(read.id) : null;
    if (link !== current) {
      current?.removeAttribute("aria-current");
      link?.setAttribute("aria-current", "location");
      current = link;
    }
  };
  addEventListener(
    "scroll",
    () => {
      if (!asked) {
        asked = true;
        requestAnimationFrame(mark);
      }
    },
    { passive: true },
  );
  mark();
})();
