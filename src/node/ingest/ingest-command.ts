import type { ArticleEdition } from '#ingest/article-edition.ts';
import { addArticle } from './add-article.ts';
import { CommandFault } from './command-fault.ts';
import { explainQuotations } from './explain-quotations.ts';
import { type IngestTask, parseIngestArguments, USAGE } from './ingest-arguments.ts';
import { formatReport } from './ingest-report.ts';
import { runBatch } from './ndjson-batch.ts';
import { startProgress } from './progress.ts';
import { checkArticles, type UpdateReport, updateArticles } from './update-articles.ts';

/** Runs the task; the exit code. */
async function run(task: IngestTask): Promise<number> {
  switch (task.name) {
    case 'help':
      console.log(USAGE);
      return 0;
    case 'add':
      return sayAdded(await addArticle(task.path, homeOfPaths(), task.fields), task.explain);
    case 'update':
      return sayUpdate(await updateArticles(startProgress('articles')));
    case 'check':
      return sayCheck(await checkArticles(startProgress('articles')));
    case 'ndjson':
      await runBatch(process.stdin, process.stdout, startProgress('articles'));
      // Every byte is out by now; after `… | head` the open input would keep the process from ending.
      return process.exit(0);
  }
}

function sayAdded(edition: ArticleEdition, explain: boolean): number {
  process.stdout.write(formatReport(edition));
  if (explain) process.stdout.write(explainQuotations(edition));
  return 0;
}

/** npm runs scripts in the project's folder and says in INIT_CWD where the person stands. */
function homeOfPaths(): string {
  const { INIT_CWD: folder = '.' } = process.env;
  return folder;
}

function sayUpdate({ articles, outdated, notes, problems }: UpdateReport): number {
  for (const file of outdated) console.log(`written  ${file}`);
  for (const note of notes) console.log(note);
  for (const problem of problems) console.error(problem);
  if (outdated.length === 0 && problems.length === 0) console.log(`${count(articles)} up to date.`);
  return problems.length > 0 ? 1 : 0;
}

function sayCheck({ articles, outdated, notes, problems }: UpdateReport): number {
  for (const note of notes) console.log(note);
  for (const file of outdated)
    console.error(`${file}: is not what content, pipeline and corrections give, byte for byte`);
  for (const problem of problems) console.error(problem);
  if (outdated.length > 0) console.error('Run “npm run ingest”, look at the difference, and commit it.');
  const isGood = outdated.length === 0 && problems.length === 0;
  if (isGood) console.log(`${count(articles)} as the pipeline and the corrections give them.`);
  return isGood ? 0 : 1;
}

function count(articles: number): string {
  return articles === 1 ? '1 article' : `${articles} articles`;
}

try {
  process.exitCode = await run(parseIngestArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof CommandFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
