// 预览（huozi preview）：稿件存盘以后，网页自己更新，停在原来的位置；有错时把校对单盖在页面上。
// 只有预览的服务器会把它加进网页，成品里没有。
(() => {
  const { version, findings } = document.currentScript.dataset;
  const own = findings !== undefined; // 这一页就是校对单
  const OURS = "/.huozi/";
  const PLACE = "huozi-preview-place";
  const RESULT = "huozi-intake-result";
  const path = decodeURI(location.pathname).replace(/^\//, "").replace(/(^|\/)$/, "$1index.html");
  let seen = Number(version);

  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  // 位置
  const place = JSON.parse(sessionStorage.getItem(PLACE) ?? "null");
  sessionStorage.removeItem(PLACE);
  if (place?.path === path) {
    const restore = () => scrollTo({ left: 0, top: place.top, behavior: "instant" });
    restore();
    addEventListener("load", restore, { once: true });
  }
  const renew = () => {
    sessionStorage.setItem(PLACE, JSON.stringify({ path, top: scrollY }));
    location.reload();
  };

  // 校对单
  let overlay = null;
  const uncover = () => overlay?.remove();
  const cover = (now) => {
    uncover();
    const close = element("button", { type: "button", textContent: "先收起" });
    close.addEventListener("click", uncover);
    overlay = element(
      "section",
      { id: "huozi-preview" },
      element("p", {}, "有错，网页还是上一次的。改好存盘，这里自动收起。", close),
      element("iframe", { title: "校对单", src: `${OURS}findings?${now}` }),
    );
    overlay.setAttribute("role", "alertdialog");
    overlay.setAttribute("aria-label", "有错，网页没有更新");
    document.body.append(overlay);
  };

  // 对照 PDF：换到左右两栏的页面，左边就是这一页
  if (self === top && !own && /^[^/]+\/[^/]+\.html$/.test(path)) {
    addEventListener("DOMContentLoaded", () => {
      const opener = element("a", { id: "huozi-opener", textContent: "对照 PDF" });
      opener.href = `${OURS}beside.html?${location.pathname}`;
      document.body.append(opener);
    });
  }

  // Word 稿：拖到一期的网页上，或者用按钮选，导入这一期
  const edition = /^([^/]+)\/[^/]*\.html$/.exec(path)?.[1];
  const tell = (text, failed) => {
    document.getElementById("huozi-intake-result")?.remove();
    const close = element("button", { type: "button", textContent: "知道了" });
    const result = element(
      "section",
      { id: "huozi-intake-result" },
      element("p", {}, failed ? "没有导入" : "已经导入，排在这一期的末尾", close),
      element("pre", { textContent: text }),
    );
    result.setAttribute("role", "alertdialog");
    result.setAttribute("aria-label", "导入 Word 稿的结果");
    close.addEventListener("click", () => result.remove());
    document.body.append(result);
    close.focus();
  };
  const take = async (files) => {
    for (const file of files) {
      const token = await (await fetch(`${OURS}token`)).text();
      const query = new URLSearchParams({ edition, name: file.name });
      const sent = { method: "POST", headers: { "X-Huozi-Token": token }, body: file };
      const reply = await fetch(`${OURS}import?${query}`, sent);
      const said = `${file.name}\n\n${await reply.text()}`;
      if (reply.ok) sessionStorage.setItem(RESULT, said); // 网页马上会更新
      tell(said, !reply.ok);
    }
  };
  if (self === top && !own && edition && edition !== ".huozi") {
    addEventListener("DOMContentLoaded", () => {
      const chooser = element("input", { type: "file", accept: ".docx", multiple: true });
      chooser.addEventListener("change", () => take([...chooser.files]));
      document.body.append(element("label", { id: "huozi-intake" }, "拖来 Word 稿，或点这里选", chooser));
      const said = sessionStorage.getItem(RESULT);
      sessionStorage.removeItem(RESULT);
      if (said) tell(said, false);
    });
    addEventListener("dragover", (event) => event.preventDefault());
    addEventListener("drop", (event) => {
      event.preventDefault();
      take([...event.dataTransfer.files]);
    });
  }

  // 消息：版本、结果，然后一行一个变了的文件
  const events = new EventSource(`${OURS}events`);
  events.addEventListener("message", ({ data }) => {
    const [head, ...files] = data.split("\n");
    const [now, outcome] = head.split(" ");
    const missed = Number(now) !== seen + 1;
    const shown = [path, ...[...document.images].map(({ src }) => decodeURI(new URL(src).pathname).slice(1))];
    if (outcome === "stopped" && !own) {
      seen = Number(now);
      cover(now);
    } else if (Number(now) !== seen && (own || missed || files.some((file) => shown.includes(file)))) {
      renew();
    } else {
      seen = Number(now);
      uncover();
    }
  });
  addEventListener("pagehide", () => events.close());
})();
