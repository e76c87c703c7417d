// The command `tekan`: its verbs, their options, and nothing else.
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { EXIT, openConsole } from './cli/console.js';
import { reportFault } from './cli/reportFault.js';
import { VERSION } from './cli/version.js';
import { chooseLanguage } from './diagnostic/chooseLanguage.js';

/** A BCP 47 tag, as edition.yaml takes it. */
const languageTag = (tag: string): string => {
  if (/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/.test(tag)) return tag;
  throw new InvalidArgumentError('zh-Hans-CN, zh-Hant-TW');
};

const language = () => new Option('--lang <language>', 'language of the messages').choices(['zh', 'en']);

let spoken = chooseLanguage(undefined, process.env);

const consoleOf = (lang: string | undefined) => {
  spoken = chooseLanguage(lang, process.env);
  return openConsole(spoken);
};

const program = new Command('tekan')
  .description('typesets Chinese newspaper pages from Markdown / 中文报纸排版')
  .version(VERSION)
  .showHelpAfterError()
  .addHelpText(
    'after',
    `
Examples:
  $ tekan build content/2025-01-09          press.pdf and report.json in output/2025-01-09
  $ tekan dump content/2025-01-09           every placed line
  $ tekan fit story.txt --measure 15.75     how many lines the text makes
  $ tekan new edition 2025-06-01 --template special-issue
  $ tekan template show special-issue       the empty page with its places and sizes

Exit status: 0 well, 1 errors in the content, 2 wrong use, 70 a fault of tekan itself.`,
  )
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? EXIT.well : EXIT.use);
  });

program
  .command('build')
  .description('write the press files and report.json of an edition / 出版面 PDF')
  .argument('<edition>', 'the edition’s folder, e.g. content/2025-01-09')
  .option('--out <folder>', 'where to write (default: output/<edition>)')
  .option('--split', 'two pages, press-02.pdf and press-03.pdf, instead of the sheet')
  .option('--draft', 'write a marked draft.pdf even where there are errors')
  .option('--no-copyfit', 'fit nothing to its rows: every part as it wishes to stand')
  .option('--fitting', 'tell by which means the page was filled, and what it would be without')
  .option('--json', 'print the report as JSON')
  .option('--timings', 'tell where the time went')
  .addOption(language())
  .addHelpText(
    'after',
    `
Examples:
  $ tekan build content/2025-01-09
  $ tekan build content/2025-01-09 --split --out /tmp/pages
  $ tekan build content/2025-01-09 --draft --lang zh`,
  )
  .action(async (edition: string, options) => {
    const { buildCommand } = await import('./cli/buildCommand.js');
    process.exitCode = await buildCommand(edition, options, consoleOf(options.lang));
  });

program
  .command('dump')
  .description('print every placed line of an edition / 列出版面上每一行')
  .argument('<edition>', 'the edition’s folder')
  .option('--json', 'as JSON, in points from the sheet’s top left')
  .option('--ast', 'the stories’ trees and what each node became on the page')
  .option('--no-copyfit', 'fit nothing to its rows: every part as it wishes to stand')
  .addOption(language())
  .addHelpText('after', '\nExamples:\n  $ tekan dump content/2025-01-09\n  $ tekan dump content/2025-01-09 --ast')
  .action(async (edition: string, options) => {
    const { dumpCommand } = await import('./cli/dumpCommand.js');
    process.exitCode = await dumpCommand(edition, options, consoleOf(options.lang));
  });

program
  .command('fit')
  .description('set plain text, a paragraph a line, and tell how many lines it makes / 算字数行数')
  .addArgument(new Argument('[file]', 'a text file, or - for standard input').default('-'))
  .requiredOption('--measure <em>', 'line length in em of the size')
  .option('--size <size>', 'type size', '9pt')
  .addOption(
    new Option('--scheme <scheme>', 'punctuation widths')
      .choices(['kaiming', 'quanjiao', 'banjiao', 'plain'])
      .default('kaiming'),
  )
  .option('--indent <em>', 'first-line indent', '2')
  .addOption(
    new Option('--level <level>', 'line-edge prohibition').choices(['none', 'basic', 'gb', 'strict']).default('gb'),
  )
  .addOption(new Option('--dash-start <choice>', 'may —— start a line').choices(['allow', 'forbid']).default('forbid'))
  .addOption(
    new Option('--trim <edges>', 'where marks lose their blank half at a line’s edge')
      .choices(['both', 'start', 'end', 'none'])
      .default('both'),
  )
  .addOption(
    new Option('--adjacent <em>', 'width of two neighbouring marks that would take two em')
      .choices(['1', '1.5'])
      .default('1.5'),
  )
  .addOption(
    new Option('--hanging <choice>', 'marks without room stand outside the line’s end')
      .choices(['none', 'end'])
      .default('none'),
  )
  .option('--latin-gap <em>', 'gap between Han and Latin or digits', '0.125')
  .option('--cells', 'every Han on a cell of one em')
  .addOption(
    new Option('--hyphenation <choice>', 'hyphenate English words').choices(['none', 'english']).default('english'),
  )
  .addOption(new Option('--language <tag>', 'what the text is written in').default('zh-Hans-CN').argParser(languageTag))
  .option('--columns <n>', 'how many columns share the lines', '1')
  .option('--keep <file>', 'strings to keep on one line, one a line')
  .option('--lines', 'print the lines')
  .option('--json', 'print lines with offsets, widths and gaps')
  .addOption(language())
  .addHelpText(
    'after',
    `
Examples:
  $ tekan fit story.txt --measure 15.75 --columns 5
  $ pbpaste | tekan fit - --measure 19.3 --lines`,
  )
  .action(async (file: string, options) => {
    const { fitCommand } = await import('./cli/fitCommand.js');
    process.exitCode = fitCommand(file, options, consoleOf(options.lang));
  });

const begin = program.command('new').description('begin an edition or a template / 新建一期、新建模板');

begin
  .command('edition')
  .description('make content/<date>/ with edition.yaml and a story for each place / 新建一期')
  .argument('<date>', 'the day of the edition, e.g. 2025-06-01')
  .addOption(
    new Option('--template <name>', 'a page’s template; repeat it for each page, in the order of the pages')
      .makeOptionMandatory()
      .argParser((name: string, names: readonly string[] = []) => [...names, name]),
  )
  .addOption(language())
  .addHelpText(
    'after',
    `
The current folder is the workspace: it has content/ or templates/. Nothing that is there is touched.

Examples:
  $ tekan new edition 2025-06-01 --template special-issue
  $ tekan new edition 2025-06-01 --template front-page --template inside-page --template inside-page`,
  )
  .action(async (date: string, options) => {
    const { newEditionCommand } = await import('./cli/newEditionCommand.js');
    process.exitCode = await newEditionCommand(date, options, consoleOf(options.lang));
  });

begin
  .command('template')
  .description('copy a template under a new name, to be changed / 照一个模板新建模板')
  .argument('<name>', 'the new template’s name')
  .requiredOption('--from <name>', 'the template to copy: the workspace’s own or one that tekan ships')
  .addOption(language())
  .addHelpText(
    'after',
    `
The current folder is the workspace: it has content/ or templates/. Nothing that is there is touched.

Examples:
  $ tekan new template weekend --from special-issue`,
  )
  .action(async (name: string, options) => {
    const { newTemplateCommand } = await import('./cli/newTemplateCommand.js');
    process.exitCode = newTemplateCommand(name, options, consoleOf(options.lang));
  });

program
  .command('template')
  .description('look at a template / 看模板')
  .command('show')
  .description('draw the empty page with its places, their names and sizes / 出版样')
  .argument('<name>', 'the template’s name, e.g. special-issue')
  .option('--out <file>', 'where to draw it (default: output/<name>-template.pdf)')
  .addOption(language())
  .addHelpText(
    'after',
    `
An earlier drawing is renewed; any other file is left as it is.

Examples:
  $ tekan template show special-issue
  $ tekan template show special-issue --out /tmp/dummy.pdf`,
  )
  .action(async (name: string, options) => {
    const { templateShowCommand } = await import('./cli/templateShowCommand.js');
    process.exitCode = await templateShowCommand(name, options, consoleOf(options.lang));
  });

// A reader that stops early (`tekan dump … | head`) is no fault: nobody hears the rest, the exit status is still the command's.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.on('uncaughtException', (error) => process.exit(reportFault(error, spoken)));

/** Ends the process once all has been said: left alone it would first wait for what the engine still compiles and collects. */
const leave = (): void => {
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
};

// A rejection is an uncaught exception.
program.parseAsync().then(leave);
