// Tells the engine that runs us that the process is brief: compile in earnest only what runs very often.
import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode that a function runs before it is optimised: five times the engine's own, which suits servers. */
setFlagsFromString('--interrupt-budget=600000');
// WebAssembly's first compilation serves a second's work; the second one would take the other core away from it.
setFlagsFromString('--no-wasm-tier-up');
