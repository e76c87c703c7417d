// The language tekan talks to people in.

export type Language = 'zh' | 'en';

/** The language asked for by `--lang`, else the environment's (POSIX order: LC_ALL, LC_MESSAGES, LANG), else English. */
export const chooseLanguage = (
  flag: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language => {
  const wanted = flag ?? (environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '');
  return wanted.toLowerCase().startsWith('zh') ? 'zh' : 'en';
};
