// `npm run bench`: every figure of the README, with the conditions it was taken under.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { compareSetting } from './compareSetting.js';
import { conditions } from './conditions.js';
import { measureBreaker, measureExtremes } from './measureBreaker.js';
import { measureBuild } from './measureBuild.js';

const EDITION = 'content/2025-01-09';
const RUNS = 15;
const MILLION = 1_000_000;
const EXTREME = 100_000;
const MS_PER_SECOND = 1000;

const seconds = (milliseconds: number): string => `${(milliseconds / MS_PER_SECOND).toFixed(2)} s`;

console.log(conditions());

const build = measureBuild(EDITION, RUNS);
console.log(`\nnode dist/cli.js build ${EDITION}: a fresh process, ${build.runs} runs, fonts warm in the page cache`);
console.log(
  `  wall median ${seconds(build.medianMs)} (${seconds(build.fastestMs)} to ${seconds(build.slowestMs)}), peak memory ${build.peakMiB.toFixed(0)} MiB`,
);
console.log('  steps of --timings, median (some run beside others; “write press files” holds the three above it):');
for (const { step, medianMs } of build.steps) console.log(`  ${medianMs.toFixed(0).padStart(6)} ms  ${step}`);

const breaker = measureBreaker(MILLION);
console.log(`\n${breaker.han} Han in ${breaker.paragraphs} paragraphs at 16 em: ${breaker.lines} lines`);
console.log(
  `  prepare ${seconds(breaker.prepareMs)}, break ${seconds(breaker.breakMs)}, break and place ${seconds(breaker.setMs)}`,
);

console.log(`\nparagraphs of ${EXTREME} characters without sense, and of half as many: prepared, broken and placed`);
for (const { name, lines, milliseconds, halfMs } of measureExtremes(EXTREME)) {
  console.log(`  ${name.padEnd(18)} ${seconds(halfMs)}, ${seconds(milliseconds)}, ${lines} lines`);
}

const source = resolve('../shared/source-edition');
console.log('\nsetting beside print');
if (existsSync(source)) for (const row of compareSetting(source)) console.log(`  ${row}`);
else console.log('  left out: the printed edition’s text is not here');
console.log(`\n${conditions()}`);
