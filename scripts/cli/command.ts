import { parseArgs } from 'node:util';

const USAGE = `Usage: npm run judge -- <problem> <file or folder>… [--samples] [--seed S] [--json]
       npm run judge -- <problem> --tell-apart <file or folder>… [--json]

  <problem>   a slug such as dropout, or the path of a problem's folder
  <file…>     programs to judge, one after the other; of a folder, every .py or .sql file in it
  --samples   judge the sample tests only
  --seed S    draw the same inputs again: the hexadecimal seed of an earlier judgement
  --tell-apart  the files are cases, not programs: each gives arguments by name, calls the entry point, or
              fills the tables. Which of the problem's wrong programs do they tell from the right one?
  --json      print one judgement per line as JSON, each as soon as it is ready, and nothing else

Exit code: 0 all accepted, or all told apart; 1 any other verdict, or some still pass; 2 a judging error, an
unreadable file or bad usage.`;

/** Said to the person who typed the command; ends it with exit code 2. */
export class UsageError extends Error {}

/** What was asked for on the command line. */
export interface JudgeCommand {
  /** A slug or a path. */
  problem: string;
  /** Files and folders, at least one. */
  paths: string[];
  samples: boolean;
  /** The files are inputs that are to tell wrong programs apart. */
  tellApart: boolean;
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
  const { samples = false, json = false, seed, 'tell-apart': tellApart = false } = values;
  if (tellApart && (samples || seed !== undefined))
    throw new UsageError('--tell-apart has inputs of its own: leave out --samples and --seed.');
  return { problem, paths, samples, json, seed, tellApart };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        samples: { type: 'boolean' },
        seed: { type: 'string' },
        json: { type: 'boolean' },
        'tell-apart': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}
