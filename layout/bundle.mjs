// Compiles the command into dist/: one bundle that starts fast, with the heavy packages left outside and loaded when used.
import { build } from 'esbuild';

/** Parts of the assembler that tekan never calls: it embeds its own fonts, breaks its own lines and decodes its own pictures. */
const UNUSED = /^(fontkit|linebreak|png-js|jpeg-exif|svg-to-pdfkit|xmldoc|crypto-js)$/;

/** Leaves the unused parts out: loading them takes half as long as the rest of a build's modules. */
const withoutUnusedParts = {
  name: 'without-unused-parts',
  setup(builder) {
    builder.onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: 'unused' }));
    builder.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

await build({
  entryPoints: ['layout/cli.ts', 'layout/font/makeFonts.run.ts', 'layout/picture/writeModelProfile.ts'],
  entryNames: '[name]',
  chunkNames: 'parts/[name]-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  outdir: 'dist',
  // Native or WebAssembly parts, or too heavy for a command that may not need them.
  external: [
    'sharp',
    'harfbuzzjs',
    '@hyzyla/pdfium',
    '@hyzyla/pdfium/*',
    '@pdf-lib/fontkit',
    'budoux',
    'hyphen',
    '@cto.af/linebreak',
    'wawoff2',
    '@chinese-fonts/*',
  ],
  // CommonJS packages inside the bundle ask for Node's own modules by require.
  banner: { js: "import{createRequire as bundleRequire}from'node:module';const require=bundleRequire(import.meta.url);" },
  plugins: [withoutUnusedParts],
  logLevel: 'warning',
});
