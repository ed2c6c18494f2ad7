// Sets the text of the first edition with Typst, on the same fonts, page and measure, for docs/comparison-typst.md.
//   npm install @myriaddreamin/typst-ts-node-compiler   (in a folder of its own; nothing here is part of the build)
//   node edition.mjs <root of this repository> <out.pdf>
import fs from 'node:fs';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [root, out] = process.argv.slice(2).map((p) => path.resolve(p));
const edition = path.join(root, 'content/editions/2022-02');
const escape = (s) => s.replace(/([\\#\[\]*_`$<>@~=+\-\/])/g, '\\$1');
const inline = (s) => escape(s).replace(/\\\*\\\*(.+?)\\\*\\\*/g, '#strong[$1]');

// size and leading (line pitch less the em) of each kind, as in templates/print/print.css
const setting = { foreword: [14, 10], digest: [10.5, 6.5], article: [12, 8], policy: [12, 8] };

let source = `
#set page(width: 595.28pt, height: 841.89pt, margin: (top: 90pt, bottom: 71.89pt, inside: 93.28pt, outside: 82pt))
#set text(font: ("Noto Serif SC", "Noto Sans SC", "LXGW WenKai"), lang: "zh", region: "cn", size: 12pt,
  top-edge: 0.88em, bottom-edge: -0.12em, cjk-latin-spacing: auto)
#set par(justify: true, first-line-indent: (amount: 2em, all: true))
#show strong: set text(font: "Noto Sans SC", weight: 700)
#show heading: set text(font: "Noto Sans SC", weight: 700, size: 14pt)
#show heading: set block(above: 22pt, below: 18pt)
#show heading: set par(first-line-indent: 0pt)
`;
for (const file of fs.readdirSync(edition).filter((name) => name.endsWith('.md')).sort()) {
  const [, front, body] = fs.readFileSync(path.join(edition, file), 'utf8').split(/^---$/m);
  const kind = /kind: (.*)/.exec(front)[1];
  const [size, leading] = setting[kind];
  source += `#pagebreak(weak: true)\n#set text(size: ${size}pt)\n#set par(leading: ${leading}pt, spacing: ${leading}pt)\n`;
  source += `#align(center)[#text(font: "Noto Sans SC", weight: 700, size: 20pt)[${escape(/title: (.*)/.exec(front)[1])}]]\n\n`;
  const abstract = /abstract: >-\n  (.*)/.exec(front);
  if (abstract) {
    source += `#block(inset: (x: 21pt))[#set text(size: 10.5pt)\n#set par(leading: 7.5pt)\n${inline('摘要：' + abstract[1])}]\n\n`;
  }
  for (const item of front.matchAll(/- title: "?(.*?)"?\n\s+date: "(\d+)-(\d+)-(\d+)"\n\s+text: >-\n\s+(.*)\n/g)) {
    source += `#block[#text(font: "Noto Sans SC", weight: 700)[${escape(item[1])}]]\n\n`;
    source += inline(`【人才时讯】【${+item[2]}-${+item[3]}-${+item[4]}】${item[5]}`) + '\n\n';
  }
  let container = false; // figures and tables are left out of both
  for (const line of body.split('\n')) {
    if (line.startsWith(':::')) container = line.includes('{');
    else if (!container && line.trim()) {
      const heading = /^(#+) (.*)/.exec(line);
      source += heading ? `#heading(level: ${heading[1].length - 1})[${escape(heading[2])}]\n\n` : `${inline(line)}\n\n`;
    }
  }
}
const folder = path.dirname(out);
fs.writeFileSync(path.join(folder, 'edition.typ'), source);
const fonts = ['noto-serif-sc', 'noto-sans-sc', 'lxgw-wenkai'].map((name) => path.join(root, 'fonts', name));
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: fonts }] });
fs.writeFileSync(out, compiler.pdf({ mainFilePath: path.join(folder, 'edition.typ') }));
