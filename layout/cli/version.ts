// The program's name and version, as press files and `--version` tell them.
import manifest from '../../package.json' with { type: 'json' };

export const VERSION = manifest.version;

export const PRODUCER = `tekan ${VERSION}`;
