// 阅读设置：字号、明暗。选过的记在读者自己的浏览器里。
(() => {
  "use strict";
  const root = document.documentElement;
  const button = document.querySelector(".settings-button");
  const panel = document.getElementById("settings");
  if (!button || !panel) {
    return;
  }

  const apply = (setting, value) => {
    if (value) {
      root.dataset[setting] = value;
    } else {
      delete root.dataset[setting];
    }
    show(setting);
  };

  // 单选按钮、浏览器边框的颜色跟着走
  const show = (setting) => {
    const value = root.dataset[setting] || "";
    const choices = [...panel.querySelectorAll(`[name="${setting}"]`)];
    const choice = choices.find((input) => input.value === value) || choices.find((input) => input.value === "");
    choice.checked = true;
    if (setting === "theme") {
      for (const colour of document.querySelectorAll("meta[name='theme-color']")) {
        const scheme = colour.dataset.scheme;
        colour.media = value ? (value === scheme ? "all" : "not all") : `(prefers-color-scheme: ${scheme})`;
      }
    }
  };

  const keep = (setting, value) => {
    try {
      if (value) {
        localStorage.setItem("reading-" + setting, value);
      } else {
        localStorage.removeItem("reading-" + setting);
      }
    } catch (refused) {
      // 这一页仍然照办
    }
  };

  const open = (wanted) => {
    panel.hidden = !wanted;
    button.setAttribute("aria-expanded", String(wanted));
  };

  button.addEventListener("click", () => open(panel.hidden));
  panel.addEventListener("change", (event) => {
    apply(event.target.name, event.target.value);
    keep(event.target.name, event.target.value);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) {
      open(false);
      button.focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".settings")) {
      open(false);
    }
  });
  panel.parentElement.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !event.relatedTarget.closest(".settings")) {
      open(false);
    }
  });
  // 在别的窗口里改了，这里也改
  addEventListener("storage", (event) => {
    const setting = (event.key || "").replace(/^reading-/, "");
    if (setting === "size" || setting === "theme") {
      apply(setting, event.newValue || "");
    }
  });

  show("size");
  show("theme");
})();
