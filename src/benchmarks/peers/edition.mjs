// Writes the text of the first edition for other programs, on the same fonts, page and measure, without its figures:
// edition.typ for Typst, edition.html for the print of a browser.
//   node edition.mjs ROOT FOLDER
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [root, folder] = process.argv.slice(2).map((p) => path.resolve(p));
const edition = path.join(root, 'content/editions/2022-02');

// size and leading (line pitch less the em) of each kind, as in templates/print/print.css
const setting = { foreword: [14, 10], digest: [10.5, 6.5], article: [12, 8], policy: [12, 8] };

function article(file) {
  const [, front, body] = fs.readFileSync(path.join(edition, file), 'utf8').split(/^---$/m);
  const [size, leading] = setting[/kind: (.*)/.exec(front)[1]];
  const blocks = [{ is: 'title', text: /title: (.*)/.exec(front)[1] }];
  const abstract = /abstract: >-\n  (.*)/.exec(front);
  if (abstract) blocks.push({ is: 'abstract', text: '摘要：' + abstract[1] });
  for (const item of front.matchAll(/- title: "?(.*?)"?\n\s+date: "(\d+)-(\d+)-(\d+)"\n\s+text: >-\n\s+(.*)\n/g)) {
    blocks.push({ is: 'item', text: item[1] });
    blocks.push({ is: 'paragraph', text: `【人才时讯】【${+item[2]}-${+item[3]}-${+item[4]}】${item[5]}` });
  }
  let container = false; // figures and tables are left out
  for (const line of body.split('\n')) {
    if (line.startsWith(':::')) container = line.includes('{');
    else if (!container && line.trim()) {
      const heading = /^(#+) (.*)/.exec(line);
      blocks.push(
        heading
          ? { is: 'heading', level: heading[1].length - 1, text: heading[2] }
          : { is: 'paragraph', text: line },
      );
    }
  }
  return { size, leading, blocks };
}

const typst = {
  escape: (s) => s.replace(/([\\#\[\]*_`$<>@~=+\-\/])/g, '\\$1'),
  inline: (s) => typst.escape(s).replace(/\\\*\\\*(.+?)\\\*\\\*/g, '#strong[$1]'),
  head: `
#set page(width: 595.28pt, height: 841.89pt, margin: (top: 90pt, bottom: 71.89pt, inside: 93.28pt, outside: 82pt))
#set text(font: ("Noto Serif SC", "Noto Sans SC", "LXGW WenKai"), lang: "zh", region: "cn", size: 12pt,
  top-edge: 0.88em, bottom-edge: -0.12em, cjk-latin-spacing: auto)
#set par(justify: true, first-line-indent: (amount: 2em, all: true))
#show strong: set text(font: "Noto Sans SC", weight: 700)
#show heading: set text(font: "Noto Sans SC", weight: 700, size: 14pt)
#show heading: set block(above: 22pt, below: 18pt)
#show heading: set par(first-line-indent: 0pt)
`,
  begin: ({ size, leading }) =>
    `#pagebreak(weak: true)\n#set text(size: ${size}pt)\n#set par(leading: ${leading}pt, spacing: ${leading}pt)\n`,
  title: ({ text }) => `#align(center)[#text(font: "Noto Sans SC", weight: 700, size: 20pt)[${typst.escape(text)}]]\n\n`,
  abstract: ({ text }) =>
    `#block(inset: (x: 21pt))[#set text(size: 10.5pt)\n#set par(leading: 7.5pt)\n${typst.inline(text)}]\n\n`,
  item: ({ text }) => `#block[#text(font: "Noto Sans SC", weight: 700)[${typst.escape(text)}]]\n\n`,
  heading: ({ level, text }) => `#heading(level: ${level})[${typst.escape(text)}]\n\n`,
  paragraph: ({ text }) => `${typst.inline(text)}\n\n`,
};

const face = (name, weight, file) =>
  `@font-face { font-family: "${name}"; font-weight: ${weight}; src: url("${pathToFileURL(path.join(root, 'fonts', file))}"); }\n`;

const html = {
  escape: (s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  inline: (s) => html.escape(s).replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>'),
  head: `<!DOCTYPE html>
<html lang="zh-CN"><meta charset="utf-8"><title>edition</title><style>
${face('Serif', 400, 'noto-serif-sc/NotoSerifSC_400Regular.ttf')}${face('Sans', 700, 'noto-sans-sc/NotoSansSC_700Bold.ttf')}
@page { size: 595.28pt 841.89pt; margin: 90pt 82pt 71.89pt 93.28pt; }
body { margin: 0; font-family: Serif; text-align: justify; }
p { margin: 0; text-indent: 2em; }
h1, h2, h3, strong { font-family: Sans; font-weight: 700; }
h1 { font-size: 20pt; text-align: center; break-before: page; }
h2, h3 { font-size: 14pt; }
</style>
`,
  begin: ({ size, leading }) => `<style>@scope { p { font-size: ${size}pt; line-height: ${size + leading}pt; } }</style>`,
  title: ({ text }) => `<h1>${html.escape(text)}</h1>\n`,
  abstract: ({ text }) => `<p style="font-size: 10.5pt; line-height: 18pt; padding: 0 21pt">${html.inline(text)}</p>\n`,
  item: ({ text }) => `<p><strong>${html.escape(text)}</strong></p>\n`,
  heading: ({ level, text }) => `<h${level + 1}>${html.escape(text)}</h${level + 1}>\n`,
  paragraph: ({ text }) => `<p>${html.inline(text)}</p>\n`,
};

const articles = fs
  .readdirSync(edition)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map(article);
const written = (as, before, after) =>
  as.head + articles.map((each) => before + as.begin(each) + each.blocks.map((block) => as[block.is](block)).join('') + after).join('');
fs.writeFileSync(path.join(folder, 'edition.typ'), written(typst, '', ''));
fs.writeFileSync(path.join(folder, 'edition.html'), written(html, '<section>', '</section>'));
