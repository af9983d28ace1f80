import {
  SUFFIXES,
  TABLES_FILE,
  type Language,
  type ProblemFiles,
  type ProblemIssue,
} from '../core/problem.ts';

/** Bytes of UTF-8 that a whole package, and one of its files, may have. */
export const MAX_PACKAGE_BYTES = 2 * 1024 * 1024;
export const MAX_FILE_BYTES = 512 * 1024;
/** Bytes of UTF-8 that a submission may have, as in the editor; starter and reference solution too. */
export const MAX_SUBMISSION_BYTES = 64 * 1024;
const MAX_FILES = 200;

/** What each file that every package has is for. */
const PURPOSES: Readonly<Record<string, string>> = {
  'problem.json': 'the title, the limits, the tolerance and the rest of its fields',
  'statement.md': 'what the reader has to write',
  'starter.py': 'the signature and docstring that the editor starts with',
  'starter.sql': 'the comment or query that the editor starts with',
  [TABLES_FILE]: 'the CREATE TABLE statements, with the few rows that the reader sees',
  'tests.py': 'the test cases',
  'solution.py': 'the reference solution',
  'solution.sql': 'the reference solution',
  'hints.md': 'at least three hints',
  'learn.md': 'the idea behind the problem',
};

/** Every package in a language has these. */
export function requiredFiles(language: Language): string[] {
  const [starter, solution] = codeFiles(language);
  const tables = language === 'sql' ? [TABLES_FILE] : [];
  return ['problem.json', 'statement.md', ...tables, starter, 'tests.py', solution, 'hints.md', 'learn.md'];
}

/** Some packages have these. */
export function optionalFiles(language: Language): string[] {
  return language === 'python' ? ['driver.py'] : [];
}

/** The files of the starter and of the reference solution. */
export function codeFiles(language: Language): [starter: string, solution: string] {
  return [`starter${SUFFIXES[language]}`, `solution${SUFFIXES[language]}`];
}

const SUBMISSION_PATTERN =
  /^submissions\/(?:accepted|wrong_answer|time_limit_exceeded|run_time_error)\/[A-Za-z0-9_]+(\.(?:py|sql))$/;

const BUG_FILE_PATTERN = /^bugs\/[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;

/** What is wrong with a package's paths and sizes, before anything is read. `isDebugging`: bugs make the starter. */
export function checkFiles(files: ProblemFiles, language: Language, isDebugging: boolean): ProblemIssue[] {
  const paths = Object.keys(files);
  const issues: ProblemIssue[] = [];
  if (paths.length > MAX_FILES) {
    issues.push({ file: '', message: `The package has ${paths.length} files: keep at most ${MAX_FILES}.` });
  }
  const [starter] = codeFiles(language);
  for (const file of requiredFiles(language)) {
    if (files[file] === undefined && !(isDebugging && file === starter))
      issues.push({ file, message: `The file is missing. Add ${PURPOSES[file] ?? ''}.` });
  }
  if (isDebugging && files['starter.py'] !== undefined) {
    const message = 'Remove the file: the program that a reader begins with is the reference with its bugs.';
    issues.push({ file: 'starter.py', message });
  }
  let totalBytes = 0;
  for (const [file, content] of Object.entries(files)) {
    const bytes = new TextEncoder().encode(content).length;
    totalBytes += bytes;
    const message = checkPath(file, language) ?? checkSize(file, bytes) ?? checkText(content);
    if (message) issues.push({ file, message });
  }
  if (totalBytes > MAX_PACKAGE_BYTES) {
    issues.push({
      file: '',
      message: `The package has ${megabytes(totalBytes)}: make it smaller than ${megabytes(MAX_PACKAGE_BYTES)}.`,
    });
  }
  return issues;
}

function checkPath(file: string, language: Language): string | null {
  const known = [...requiredFiles(language), ...optionalFiles(language)];
  const suffix = SUFFIXES[language];
  if (known.includes(file) || SUBMISSION_PATTERN.exec(file)?.[1] === suffix) return null;
  if (BUG_FILE_PATTERN.test(file)) return null;
  if (file.startsWith('bugs/')) {
    return 'Name the files of bugs/ with lower-case words joined by hyphens, ending in .md.';
  }
  if (file.startsWith('submissions/')) {
    return (
      'Put submissions into submissions/accepted, wrong_answer, time_limit_exceeded or run_time_error, ' +
      `with names of letters, digits and underscores that end in ${suffix}.`
    );
  }
  return `A package has no such file: remove it or correct its name. The names are ${known.join(', ')}.`;
}

function checkSize(file: string, bytes: number): string | null {
  const limit = isSubmission(file) ? MAX_SUBMISSION_BYTES : MAX_FILE_BYTES;
  return bytes > limit ? `The file has ${bytes >> 10} KiB: keep it within ${limit >> 10} KiB.` : null;
}

function checkText(content: string): string | null {
  return /[\0\uFFFD]/.test(content)
    ? 'The file is not readable as text: save it as UTF-8, without NUL characters.'
    : null;
}

/** True for what may stand in the editor: held to the limit of a submission. */
function isSubmission(file: string): boolean {
  return /^(?:starter|solution)\.|^submissions\//.test(file);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
