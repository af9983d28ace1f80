import { parseArgs } from 'node:util';

const USAGE = `Usage: npm run judge -- <problem> <file or folder>… [--samples] [--seed S] [--json]

  <problem>   a slug such as dropout, or the path of a problem's folder
  <file…>     programs to judge, one after the other; of a folder, every .py or .sql file in it
  --samples   judge the sample tests only
  --seed S    draw the same inputs again: the hexadecimal seed of an earlier judgement
  --json      print one judgement per line as JSON, each as soon as it is ready, and nothing else

Exit code: 0 all accepted, 1 any other verdict, 2 a judging error, an unreadable file or bad usage.`;

/** Said to the person who typed the command; ends it with exit code 2. */
export class UsageError extends Error {}

/** What was asked for on the command line. */
export interface JudgeCommand {
  /** A slug or a path. */
  problem: string;
  /** Files and folders, at least one. */
  paths: string[];
  samples: boolean;
  seed: string | undefined;
  json: boolean;
}

/** Reads the words after `npm run judge --`. Throws a UsageError that says what to type instead. */
export function readCommand(args: string[]): JudgeCommand {
  const { values, positionals } = parse(args);
  const [problem, ...paths] = positionals;
  if (!problem || paths.length === 0) throw new UsageError(USAGE);
  if (values.seed !== undefined && !/^[0-9a-f]{1,64}$/i.test(values.seed)) {
    throw new UsageError(`--seed takes a hexadecimal number, not "${values.seed}".`);
  }
  const { samples = false, json = false, seed } = values;
  return { problem, paths, samples, json, seed };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { samples: { type: 'boolean' }, seed: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}
