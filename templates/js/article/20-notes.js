// 注和参考文献：点注号、引文标号，就地看注文、条目；文末的仍在原处，没有脚本时链接到那里。
(() => {
  "use strict";
  if (!("popover" in HTMLElement.prototype)) {
    return;
  }
  const marks = document.querySelectorAll(".note-mark a, .citation a");
  if (!marks.length) {
    return;
  }
  const card = document.createElement("div");
  card.className = "note-card";
  card.popover = "auto"; // 点别处、按 Esc 就收起
  card.setAttribute("role", "dialog");
  card.tabIndex = -1;
  const text = document.createElement("div");
  text.className = "note-card-text";
  const close = document.createElement("button");
  close.type = "button";
  close.className = "close";
  close.textContent = "关闭";
  close.addEventListener("click", () => card.hidePopover());
  card.append(text, close);
  document.body.append(card);

  let mark = null;

  // [2-4] 只链接到头一条，这里连同后面的各条
  const range = (link, first) => {
    const numbers = link.textContent.match(/^(\d+)\D+(\d+)$/);
    const all = [first];
    for (let left = numbers ? numbers[2] - numbers[1] : 0; left > 0 && all.at(-1).nextElementSibling; left--) {
      all.push(all.at(-1).nextElementSibling);
    }
    return all;
  };

  const copyOf = (note) => {
    const copy = note.cloneNode(true);
    copy.querySelectorAll("[data-apparatus]").forEach((element) => element.remove());
    copy.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
    return copy;
  };

  const fill = (note) => {
    const entry = note.querySelector(".entry-text");
    if (entry) {
      const copies = range(mark, note).map(copyOf);
      text.replaceChildren(...copies.flatMap((copy) => [...copy.childNodes]));
      card.setAttribute("aria-label", "参考文献 " + mark.textContent);
      delete text.dataset.number;
    } else {
      text.replaceChildren(...copyOf(note).childNodes);
      card.setAttribute("aria-label", "注 " + note.value);
      text.dataset.number = "[" + note.value + "]";
    }
    text.classList.toggle("entries", Boolean(entry));
  };

  // 屏幕宽时放在注号下面，放不下就放到上面，不出正文的边；窄时由样式表放到屏幕下端
  const place = () => {
    const at = mark.getBoundingClientRect();
    const column = mark.closest("article > *").getBoundingClientRect();
    const left = Math.min(Math.max(at.left - card.offsetWidth / 2, column.left), column.right - card.offsetWidth);
    card.style.setProperty("--left", `${left + scrollX}px`);
    const below = at.bottom + 8;
    const top = below + card.offsetHeight > innerHeight ? Math.max(at.top - card.offsetHeight - 8, 0) : below;
    card.style.setProperty("--top", `${top + scrollY}px`);
  };

  for (const link of marks) {
    link.setAttribute("aria-haspopup", "dialog");
    link.addEventListener("click", (event) => {
      const note = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (!note || event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      event.preventDefault();
      mark = link;
      fill(note);
      card.showPopover();
      place();
      card.focus({ preventScroll: true });
    });
  }
  card.addEventListener("toggle", (event) => {
    if (event.newState === "closed" && mark && (document.activeElement === document.body || card.contains(document.activeElement))) {
      mark.focus({ preventScroll: true });
    }
  });
})();
