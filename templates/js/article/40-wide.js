// 宽表、宽图：左右放不下时才可以聚焦，并提示滑动。
(() => {
  "use strict";
  const boxes = [...document.querySelectorAll(".table-scroll, figure .picture")];
  if (!boxes.length || !("ResizeObserver" in window)) {
    return;
  }
  const hints = new Map();
  for (const box of boxes) {
    const hint = document.createElement("p");
    hint.className = "scroll-hint";
    hint.dataset.apparatus = ""; // 不是正文
    hint.textContent = "左右滑动，可看全" + (box.matches(".picture") ? "图" : "表");
    hint.setAttribute("aria-hidden", "true");
    hint.hidden = true;
    box.before(hint);
    hints.set(box, hint);
  }

  const caption = (box) =>
    [...(box.closest("figure")?.querySelectorAll("figcaption > :not(button)") || [])].map((part) => part.textContent).join(" ");

  const look = (box) => {
    const wide = box.scrollWidth > box.clientWidth + 1;
    box.classList.toggle("wide", wide);
    hints.get(box).hidden = !wide;
    if (wide) {
      box.tabIndex = 0;
      box.setAttribute("role", "region");
      box.setAttribute("aria-label", (caption(box) ? caption(box) + "，" : "") + "可左右滚动");
    } else {
      box.removeAttribute("tabindex");
      box.removeAttribute("role");
      box.removeAttribute("aria-label");
    }
  };

  const observer = new ResizeObserver((entries) => entries.forEach((entry) => look(entry.target)));
  boxes.forEach((box) => observer.observe(box));
  boxes.forEach((box) => box.querySelectorAll("img").forEach((image) => image.addEventListener("load", () => look(box))));
})();
