// Builds what the browser needs into wwwroot/lib, which is never committed.
import { build } from 'esbuild';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

const out = '../wwwroot/lib';
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

await build({
  entryPoints: { app: 'src/app.js' },
  bundle: true, minify: true, format: 'esm', target: 'es2022', outdir: out, logLevel: 'warning',
});

cpSync('node_modules/@tabler/core/dist/css/tabler.min.css', `${out}/tabler.min.css`);
const fonts = 'node_modules/@fontsource-variable/golos-text/files';
for (const file of readdirSync(fonts).filter(f => /-(latin|cyrillic)-wght-normal\.woff2$/.test(f)))
  cpSync(`${fonts}/${file}`, `${out}/${file}`);

// One sprite of the icons that pages name in the component Icon.
const icons = readFileSync('src/icons.txt', 'utf8').split(/\s+/).filter(Boolean);
const symbols = icons.map(name => {
  const svg = readFileSync(`node_modules/@tabler/icons/icons/outline/${name}.svg`, 'utf8');
  const body = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')).replace(/\s+/g, ' ').trim();
  return `<symbol id="${name}" viewBox="0 0 24 24">${body}</symbol>`;
});
writeFileSync(`${out}/icons.svg`, `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`);
