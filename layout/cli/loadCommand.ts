// The bundled command, as a function that the engine has already compiled where the installation recorded its code.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** The compiled command; `run` carries it out once, with the process's own arguments. */
export interface LoadedCommand {
  run(): void;
  /** The engine's code for all functions that have run so far: what `CODE_FILE` holds. */
  code(): Uint8Array;
}

/** Both stand beside the loader. */
const BUNDLE = fileURLToPath(new URL('command.cjs', import.meta.url));
/** V8 checks that it fits the bundle, itself and its flags, and compiles anew where it does not. */
export const CODE_FILE = new URL('command.code', import.meta.url);

type Wrapper = (require: (name: string) => unknown, filename: string) => void;

/** Loads the command; its one package that must be awaited comes first. */
export const loadCommand = async (): Promise<LoadedCommand> => {
  const source = readFileSync(BUNDLE, 'utf8');
  const cachedData = existsSync(CODE_FILE) ? readFileSync(CODE_FILE) : undefined;
  const shaper = import('harfbuzzjs');
  const script = new Script(`(function (require, __filename) {${source}\n})`, {
    filename: BUNDLE,
    ...(cachedData && { cachedData }),
  });
  const awaited: Readonly<Record<string, unknown>> = { harfbuzzjs: await shaper };
  const require = createRequire(BUNDLE);
  /** The imaging library's own parts are found from where it is installed, bundled or not. */
  const resolve = (name: string): unknown =>
    name.startsWith('@img/') ? createRequire(require.resolve('sharp'))(name) : require(name);
  return {
    run: () => (script.runInThisContext() as Wrapper)((name) => awaited[name] ?? resolve(name), BUNDLE),
    code: () => script.createCachedData(),
  };
};
