// Install-time script: computes the model newsprint profile into dist/, or to the path given.
import { writeProfile } from './ensureModelProfile.js';
import { modelProfilePath } from './modelProfilePath.js';

writeProfile(process.argv[2] ?? modelProfilePath());
