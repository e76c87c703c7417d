#!/usr/bin/env node
// What `tekan` starts: the bundled command.
import './briefProcess.js';
import { loadCommand } from './loadCommand.js';

(await loadCommand()).run();
