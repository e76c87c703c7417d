// Compiles into dist/: the command as one file that is evaluated piece by piece, and what starts it or runs at installation.
import { rmSync } from 'node:fs';
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

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  outdir: 'dist',
  // Native or WebAssembly parts, or too heavy for a command that may not need them.
  external: [
    '@img/*.node',
    'harfbuzzjs',
    '@hyzyla/pdfium/*',
    '@pdf-lib/fontkit',
    'budoux',
    'hyphen',
    '@cto.af/linebreak',
    'wawoff2',
    '@chinese-fonts/*',
  ],
  // Less to read; names stay, for traces.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
};

// V8 knows code by its source's length alone: what was recorded of an older bundle must not outlive it.
rmSync('dist/command.code', { force: true });

// One script and not modules: only a script's compiled code can be kept (`cli/loadCommand.ts`).
await build({
  ...common,
  entryPoints: [{ in: 'layout/cli.ts', out: 'command' }],
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl=require('node:url').pathToFileURL(__filename).href;" },
  // What is loaded when used is bundled or a CommonJS package: no need of the module loader.
  supported: { 'dynamic-import': false },
  plugins: [withoutUnusedParts],
});

await build({
  ...common,
  entryPoints: [
    { in: 'layout/cli/start.run.ts', out: 'cli' },
    'layout/cli/recordCode.run.ts',
    'layout/font/makeFonts.run.ts',
    'layout/picture/writeModelProfile.ts',
  ],
  entryNames: '[name]',
  format: 'esm',
  // CommonJS packages inside a bundle ask for Node's own modules by require.
  banner: { js: "import{createRequire as bundleRequire}from'node:module';const require=bundleRequire(import.meta.url);" },
});
