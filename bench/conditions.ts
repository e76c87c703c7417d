// Under which conditions figures were taken: without them a figure says nothing.
import { availableParallelism, cpus, loadavg } from 'node:os';

/** Load per processor above which other work disturbs the figures. */
const QUIET = 0.3;

/** One line: processors, Node version, load of the last minute. */
export const conditions = (): string => {
  const [load = 0] = loadavg();
  const processors = availableParallelism();
  const quiet = load / processors <= QUIET ? 'quiet' : 'NOT QUIET: measure again';
  const model = cpus()[0]?.model.trim() ?? 'unknown';
  return `${processors} processors (${model}), Node ${process.version}, load ${load.toFixed(2)}: ${quiet}`;
};
