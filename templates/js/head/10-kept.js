// 读者上次选的字号和明暗：在页面画出来之前用上，免得闪一下。
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("scripted"); // 只有脚本才能用的部件由此显示
  for (const setting of ["size", "theme"]) {
    try {
      const kept = localStorage.getItem("reading-" + setting);
      if (kept) {
        root.dataset[setting] = kept;
      }
    } catch (refused) {
      // 浏览器不许记：每页都用默认的
    }
  }
})();
