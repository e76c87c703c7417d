// What the command itself says, in both languages; findings about content have the diagnostic catalogue.
import type { Language } from '../diagnostic/chooseLanguage.js';
import type { FitSummary } from '../fitText.js';

interface Sentences {
  /** An option's value that means nothing. */
  wrongValue(option: string, value: string, accepted: string): string;
  unreadable(file: string): string;
  /** A story where plain text is wanted: its front matter would be counted as copy. */
  storyGiven(file: string): string;
  fit(summary: FitSummary): string;
  /** Files that a new edition or template consists of now, and what comes next. */
  begun(files: readonly string[], next: string): string;
  /** An exception that nobody expected. */
  fault(message: string): string;
}

const GAP_DECIMALS = 3;

const figures = ({ worstGapEm, linesPerColumn }: FitSummary) => ({
  worst: worstGapEm.toFixed(GAP_DECIMALS),
  share: linesPerColumn.length > 1 ? linesPerColumn.join(' + ') : '',
});

/** Every sentence by language. */
export const sentences: Readonly<Record<Language, Sentences>> = {
  zh: {
    wrongValue: (option, value, accepted) => `用法有误：--${option} ${value}（应为 ${accepted}）`,
    unreadable: (file) => `读不到文件：${file}`,
    storyGiven: (file) => `“${file}”是带稿头（---）的稿件；fit 只算纯文本，一段一行，请只给正文`,
    fit: (summary) => {
      const { worst, share } = figures(summary);
      const lines = `${summary.lines} 行${share && `（${share}）`}`;
      return `${summary.paragraphs} 段 ${summary.characters} 字 ${lines}，最松字距 ${worst} 字`;
    },
    begun: (files, next) => `${files.join('\n')}\n接着：${next}`,
    fault: (message) => `这是 tekan 自己的错，不是稿子的错，请报告给维护者：${message}（设 TEKAN_TRACE=1 可看出处）`,
  },
  en: {
    wrongValue: (option, value, accepted) => `wrong use: --${option} ${value} (it takes ${accepted})`,
    unreadable: (file) => `cannot read ${file}`,
    storyGiven: (file) =>
      `${file} is a story with front matter (---); fit counts plain text, a paragraph a line: give it the body alone`,
    fit: (summary) => {
      const { worst, share } = figures(summary);
      const lines = `${summary.lines} lines${share && ` (${share})`}`;
      return `${summary.paragraphs} paragraphs, ${summary.characters} characters, ${lines}, worst gap ${worst} em`;
    },
    begun: (files, next) => `${files.join('\n')}\nnext: ${next}`,
    fault: (message) =>
      `this is a fault of tekan itself, not of the copy, please report it: ${message} (TEKAN_TRACE=1 shows where)`,
  },
};
