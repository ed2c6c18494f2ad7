// 引用本文：复制按钮，以及把参考文献里的 [引用日期] 换成今天。
(() => {
  'use strict';
  const box = document.querySelector('.cite');
  if (!box) return;
  const status = box.querySelector('.cite-status');

  const today = () => {
    const now = new Date();
    const two = number => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  };

  // 剪贴板接口只在安全的网址下可用，其余用老办法
  const copy = async element => {
    const text = element.textContent;
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      getSelection().selectAllChildren(element);
      const copied = document.execCommand('copy');
      if (copied) getSelection().removeAllRanges();
      return copied;
    }
  };

  for (const reference of box.querySelectorAll('[data-copy]')) {
    reference.textContent = reference.textContent.replace('[引用日期]', `[${today()}]`);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'cite-copy';
    button.textContent = '复制';
    button.setAttribute('aria-describedby', reference.id);
    button.addEventListener('click', async () => {
      const copied = await copy(reference);
      status.textContent = '';
      // 换一拍再写，同一句话读屏软件才会再读一遍
      setTimeout(() => {
        status.textContent = copied ? '已复制' : '已选中，请用系统的“复制”';
      }, 50);
    });
    reference.after(button);
  }
})();
