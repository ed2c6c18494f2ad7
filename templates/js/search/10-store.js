// 检索用的数据：以脚本的形式按需加载，这样从硬盘打开网页也能用，内容安全策略也不必放宽。
(() => {
  'use strict';
  const form = document.querySelector('[data-search]');
  if (!form) return;
  const version = form.dataset.search;
  const waiting = new Map();
  const loaded = new Map();

  /** 每个数据文件都调用它一次 */
  const receive = (name, value) => {
    const { resolve } = waiting.get(name);
    waiting.delete(name);
    resolve(value);
  };

  /** name 对应 search/ 里的文件，如 shards/17 */
  const load = name => {
    if (!loaded.has(name)) {
      loaded.set(
        name,
        new Promise((resolve, reject) => {
          waiting.set(name, { resolve });
          const script = document.createElement('script');
          script.src = `search/${name.split('/').map(encodeURIComponent).join('/')}.js?v=${version}`;
          script.onload = () => script.remove();
          script.onerror = () => {
            loaded.delete(name);
            reject(new Error(name));
          };
          document.head.append(script);
        })
      );
    }
    return loaded.get(name);
  };

  huozi.search = { receive, load };
})();
