import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const packageFolder = (name: string) => path.resolve(import.meta.dirname, '../../../node_modules', name);
const webComponents = packageFolder('@department-of-veterans-affairs/web-components');
const cssLibrary = packageFolder('@department-of-veterans-affairs/css-library');
const uswds = packageFolder('@uswds/uswds');

/** `va-icon` draws from one SVG sprite at a fixed address, as on VA.gov. */
const iconSprite: Plugin = {
  name: 'va-icon-sprite',
  async buildStart() {
    const source = await readFile(path.join(webComponents, 'dist/img/sprite.svg'), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'img/sprite.svg', source });
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  resolve: {
    // The css-library's own addresses of fonts and images (webpack's `~`).
    alias: [
      { find: /^~@uswds\/uswds/, replacement: path.join(uswds, 'dist') },
      { find: /^~@department-of-veterans-affairs\/css-library/, replacement: cssLibrary },
    ],
  },
  build: {
    outDir: path.resolve(import.meta.dirname, '../dist'),
    emptyOutDir: true,
    assetsDir: 'secure-messages-assets',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    rollupOptions: { input: ['index.html', 'control.html'].map(page => path.join(import.meta.dirname, page)) },
  },
  plugins: [iconSprite],
});
