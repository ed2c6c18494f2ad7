// 预览（huozi preview）：稿件存盘以后，网页自己更新，停在原来的位置；有错时把校对单盖在页面上。
// 只有预览的服务器会把它加进网页，成品里没有。
(() => {
  const { version, findings } = document.currentScript.dataset;
  const KEY = "huozi-preview-place";
  const own = findings !== undefined; // 这一页就是校对单

  const place = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
  sessionStorage.removeItem(KEY);
  if (place?.path === location.pathname) {
    const restore = () => scrollTo({ left: 0, top: place.top, behavior: "instant" });
    restore();
    addEventListener("load", restore, { once: true });
  }

  const renew = () => {
    sessionStorage.setItem(KEY, JSON.stringify({ path: location.pathname, top: scrollY }));
    location.reload();
  };

  let overlay = null;
  const cover = (now) => {
    overlay?.remove();
    overlay = document.createElement("section");
    overlay.id = "huozi-preview";
    overlay.setAttribute("role", "alertdialog");
    overlay.setAttribute("aria-label", "有错，网页没有更新");
    const bar = document.createElement("p");
    bar.textContent = "有错，网页还是上一次的。改好存盘，这里自动收起。";
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "先收起";
    close.addEventListener("click", () => overlay.remove());
    bar.append(close);
    const frame = document.createElement("iframe");
    frame.title = "校对单";
    frame.src = `/.huozi/findings?${now}`;
    overlay.append(bar, frame);
    document.body.append(overlay);
  };

  const events = new EventSource("/.huozi/events");
  events.addEventListener("message", ({ data }) => {
    const [now, outcome] = data.split(" ");
    if (outcome === "stopped" && !own) {
      cover(now);
    } else if (now !== version) {
      renew();
    }
  });
  addEventListener("pagehide", () => events.close());
})();
