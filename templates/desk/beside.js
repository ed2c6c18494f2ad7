// 网页和 PDF 对照（huozi preview）：左边是网页，右边是排好的那一页，跟着网页走；PDF 重排以后自己换新的。
(() => {
  const OURS = "/.huozi/";
  const find = (selector) => document.querySelector(selector);
  const frame = find("iframe");
  const picture = find("img");
  const now = { edition: "", heading: null, sheet: 0, sheets: 0, places: new Map(), version: "" };

  const show = (sheet) => {
    now.sheet = Math.min(Math.max(1, sheet), now.sheets);
    picture.src = `${OURS}sheet/${now.edition}/${now.sheet}.png?${now.version}`;
    picture.alt = `PDF 第 ${now.sheet} 页`;
    picture.hidden = false;
    find("span").textContent = `PDF 第 ${now.sheet} 页，共 ${now.sheets} 页`;
    find("#back").disabled = now.sheet === 1;
    find("#forth").disabled = now.sheet === now.sheets;
  };

  // 一期有多少页，文中各处在哪一页，都问服务器
  const ask = async () => {
    const [, edition, slug] = frame.contentWindow.location.pathname.match(/^\/([^/]+)\/([^/]+)\.html$/) ?? [];
    const answer = edition ? await fetch(`${OURS}sheets/${edition}`) : { ok: false };
    if (!answer.ok) {
      return;
    }
    const [sheets, ...lines] = (await answer.text()).trim().split("\n");
    const here = lines.map((line) => line.split(" ")).filter(([article]) => article === slug);
    now.edition = edition;
    now.sheets = Number(sheets);
    now.places = new Map(here.map(([, anchor, sheet]) => [anchor, Number(sheet)]));
  };

  const follow = () => {
    const view = frame.contentWindow;
    const passed = [...view.document.querySelectorAll("main [id]")].filter(
      (one) => now.places.has(one.id) && one.getBoundingClientRect().top < view.innerHeight * 0.4,
    );
    const heading = `${view.location.pathname}#${passed.at(-1)?.id ?? ""}`;
    if (heading !== now.heading && now.sheets > 0) {
      now.heading = heading;
      show(now.places.get(passed.at(-1)?.id ?? "") ?? 1);
    }
  };

  frame.addEventListener("load", async () => {
    const { location: place, document: page } = frame.contentWindow;
    history.replaceState(null, "", `?${place.pathname}`);
    document.title = page.title;
    find("#close").href = place.href;
    await ask();
    follow();
    frame.contentWindow.addEventListener("scroll", follow, { passive: true });
  });
  find("#back").addEventListener("click", () => show(now.sheet - 1));
  find("#forth").addEventListener("click", () => show(now.sheet + 1));

  const events = new EventSource(`${OURS}events`);
  events.addEventListener("message", async ({ data }) => {
    const [head, ...files] = data.split("\n");
    [now.version] = head.split(" ");
    if (now.edition && files.some((file) => file.startsWith(`${now.edition}/`) && file.endsWith(".pdf"))) {
      await ask();
      show(now.sheet);
    }
  });
  addEventListener("pagehide", () => events.close());

  // 只看本机预览里的网页
  const wanted = location.search.slice(1);
  frame.src = /^\/[^/]/.test(wanted) ? wanted : "/index.html";
})();
