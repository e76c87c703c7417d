// Compiles the command into dist/: one bundle that starts fast, with the heavy packages left outside and loaded when used.
import { build } from 'esbuild';

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
    'pdfmake',
    'pdfmake/*',
    '@pdf-lib/fontkit',
    'budoux',
    'wawoff2',
    '@chinese-fonts/*',
  ],
  // CommonJS packages inside the bundle ask for Node's own modules by require.
  banner: { js: "import{createRequire as bundleRequire}from'node:module';const require=bundleRequire(import.meta.url);" },
  logLevel: 'warning',
});
