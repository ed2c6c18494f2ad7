// 图：点图或图题后的按钮，铺满屏幕看；Esc 或“关闭”回到原处。
(() => {
  "use strict";
  const pictures = document.querySelectorAll("figure .picture");
  if (!pictures.length || !("HTMLDialogElement" in window)) {
    return;
  }
  const viewer = document.createElement("dialog");
  viewer.className = "viewer";
  viewer.setAttribute("aria-labelledby", "viewer-caption");
  const stage = document.createElement("div");
  stage.className = "viewer-stage";
  stage.tabIndex = 0;
  stage.setAttribute("role", "group");
  stage.setAttribute("aria-labelledby", "viewer-caption");
  const caption = document.createElement("p");
  caption.id = "viewer-caption";
  const close = document.createElement("button");
  close.type = "button";
  close.className = "close";
  close.textContent = "关闭";
  close.addEventListener("click", () => viewer.close());
  const foot = document.createElement("div");
  foot.className = "viewer-foot";
  foot.append(caption, close);
  viewer.append(stage, foot);
  viewer.addEventListener("click", (event) => {
    if (event.target === viewer) {
      viewer.close();
    }
  });
  document.body.append(viewer);

  for (const picture of pictures) {
    const figure = picture.closest("figure");
    const label = figure.querySelector("figcaption");
    const name = label ? label.textContent.trim() : "";
    const images = picture.querySelectorAll("img");
    const enlarge = document.createElement("button");
    enlarge.type = "button";
    enlarge.className = "enlarge";
    enlarge.dataset.apparatus = ""; // 不是正文
    enlarge.textContent = "放大";
    enlarge.setAttribute("aria-label", `放大 ${name}`.trim());
    const open = () => {
      stage.replaceChildren(...[...images].map((image) => image.cloneNode()));
      caption.textContent = name;
      viewer.showModal();
      close.focus();
    };
    enlarge.addEventListener("click", open);
    images.forEach((image) =>
      image.addEventListener("click", () => {
        enlarge.focus({ preventScroll: true }); // 关闭以后回到这里
        open();
      }),
    );
    (label || figure).append(enlarge);
  }
})();
