// Sets a file with Typst where there is no command `typst`, by the package @myriaddreamin/typst-ts-node-compiler, which Node
// finds in NODE_PATH.
//   NODE_PATH=… node typst.mjs ROOT FILE.typ FILE.pdf
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler');
const [root, source, out] = process.argv.slice(2).map((p) => path.resolve(p));
const fonts = ['noto-serif-sc', 'noto-sans-sc', 'lxgw-wenkai'].map((name) => path.join(root, 'fonts', name));
const compiler = NodeCompiler.create({ workspace: path.dirname(source), fontArgs: [{ fontPaths: fonts }] });
fs.writeFileSync(out, compiler.pdf({ mainFilePath: source }));
