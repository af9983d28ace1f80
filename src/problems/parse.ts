import { chosenBugs, withBugs } from '../core/bugs.ts';
import {
  TABLES_FILE,
  type Language,
  type Problem,
  type ProblemFiles,
  type ProblemIssue,
} from '../core/problem.ts';
import { readTables } from '../core/tables.ts';
import { readJson } from './fields.ts';
import { checkBugs, debuggingOf } from './debugging.ts';
import { IDENTIFIER_PATTERN, readManifest, SLUG_PATTERN } from './manifest.ts';
import type { ProblemManifest } from './manifest.ts';
import { renderMarkdown } from './markdown.ts';
import { checkFiles, codeFiles } from './package-files.ts';

const MIN_HINTS = 3;
const MIN_ACCEPTED = 1;
const MIN_WRONG_ANSWERS = 1;

export type ParsedProblem =
  { kind: 'problem'; problem: Problem } | { kind: 'issues'; issues: ProblemIssue[] };

export interface ParseOptions {
  /** Whether the package must bring its proof, the folder `submissions`. Defaults to true. */
  needsSubmissions?: boolean;
  /** Whether it must have hints and a learn page. Defaults to true. */
  needsHelp?: boolean;
}

/**
 * Reads a package: the problem, or everything that is wrong with it, file by file. What only Python
 * can tell (whether `tests.py` runs, for example) is found when the judge opens the package.
 */
export function parseProblem(
  slug: string,
  files: ProblemFiles,
  { needsSubmissions = true, needsHelp = true }: ParseOptions = {},
): ParsedProblem {
  const { manifest, language, entryPoint, messages } = parseManifest(files['problem.json']);
  const issues: ProblemIssue[] = [
    ...checkSlug(slug),
    ...checkFiles(files, language, manifest?.bugs !== undefined),
    ...messages.map((message) => ({ file: 'problem.json', message })),
    ...checkProse(files, needsHelp),
    ...(entryPoint && language === 'python' ? checkPython(files, entryPoint) : []),
    ...(language === 'sql' ? checkTables(files) : []),
    ...(manifest ? checkBugs(manifest, files) : []),
    ...(needsSubmissions ? checkSubmissions(files, manifest?.bugs !== undefined) : []),
  ];
  if (!manifest || issues.length > 0) return { kind: 'issues', issues };
  return { kind: 'problem', problem: assemble(slug, manifest, files) };
}

/** The hints of `hints.md`: what stands under each heading of the second level. */
export function splitHints(markdown: string): string[] {
  return markdown
    .replace(/\r\n?/g, '\n')
    .split(/^##(?!#).*$/m)
    .slice(1)
    .map((hint) => hint.trim())
    .filter((hint) => hint !== '');
}

function assemble(slug: string, manifest: ProblemManifest, files: ProblemFiles): Problem {
  const { title, summary, topics, concepts, difficulty, minutes, packages, language } = manifest;
  const { limits, tolerance, authors, licence, related } = manifest;
  const [starter, solution] = codeFiles(language);
  const debugging = debuggingOf(manifest, files);
  return {
    slug,
    ...{ title, summary, topics, concepts, difficulty, minutes, packages, language },
    entryPoint: manifest.entryPoint ?? 'query',
    ...{ limits, tolerance, authors, licence, related },
    statement: files['statement.md'] ?? '',
    starterCode: debugging ? withBugs(files[solution] ?? '', chosenBugs(debugging)) : (files[starter] ?? ''),
    debugging,
    hints: splitHints(files['hints.md'] ?? ''),
    learn: files['learn.md'] ?? '',
    solution: files[solution] ?? '',
    files,
  };
}

function parseManifest(text: string | undefined): {
  manifest: ProblemManifest | null;
  /** Known even where another field is wrong. */
  language: Language;
  entryPoint: string | null;
  messages: string[];
} {
  if (text === undefined) return { manifest: null, language: 'python', entryPoint: null, messages: [] };
  const read = readJson(text);
  if ('message' in read)
    return { manifest: null, language: 'python', entryPoint: null, messages: [read.message] };
  const { value } = read;
  const { manifest, messages } = readManifest(value);
  const named =
    typeof value === 'object' && value !== null && 'entryPoint' in value ? value.entryPoint : null;
  const entryPoint = typeof named === 'string' && IDENTIFIER_PATTERN.test(named) ? named : null;
  return { manifest, language: languageOf(value), entryPoint, messages };
}

/** The language that a parsed but unchecked `problem.json` names. */
export function languageOf(manifest: unknown): Language {
  const isSql =
    typeof manifest === 'object' &&
    manifest !== null &&
    'language' in manifest &&
    manifest.language === 'sql';
  return isSql ? 'sql' : 'python';
}

function checkSlug(slug: string): ProblemIssue[] {
  if (SLUG_PATTERN.test(slug) && slug.length <= 60) return [];
  const message = `"${slug}" cannot be the name of a package's folder: use up to 60 lower-case letters and digits, with hyphens between words.`;
  return [{ file: '', message }];
}

function checkProse(files: ProblemFiles, needsHelp: boolean): ProblemIssue[] {
  const issues: ProblemIssue[] = [];
  for (const file of ['statement.md', 'hints.md', 'learn.md']) {
    const text = files[file];
    if (text === undefined || (!needsHelp && file !== 'statement.md' && text === '')) continue;
    if (text.trim() === '') {
      issues.push({ file, message: 'The file is empty. Write it in Markdown.' });
      continue;
    }
    issues.push(...renderMarkdown(text).formulaErrors.map((message) => ({ file, message })));
    const hintCount = splitHints(text).length;
    if (file === 'hints.md' && needsHelp && hintCount < MIN_HINTS) {
      const message = `The file has ${hintCount} hints: write at least ${MIN_HINTS}, each under a heading such as "## Hint 1".`;
      issues.push({ file, message });
    }
  }
  return issues;
}

function checkPython(files: ProblemFiles, entryPoint: string): ProblemIssue[] {
  const issues: ProblemIssue[] = [];
  const definition = new RegExp(
    `^(?:async\\s+def|def|class)\\s+${entryPoint}\\b|^${entryPoint}\\s*(?::[^=\\n]+)?=`,
    'm',
  );
  for (const file of ['starter.py', 'solution.py']) {
    const source = files[file];
    if (source !== undefined && !definition.test(source)) {
      const message = `The file does not define ${entryPoint}. Define it, or correct "entryPoint" in problem.json.`;
      issues.push({ file, message });
    }
  }
  const tests = files['tests.py'];
  if (tests !== undefined && !/^SAMPLES\b/m.test(tests)) {
    issues.push({
      file: 'tests.py',
      message: 'The file does not define SAMPLES. List the cases that readers see there.',
    });
  }
  const driver = files['driver.py'];
  if (driver !== undefined && !/^def\s+drive\s*\(/m.test(driver)) {
    issues.push({
      file: 'driver.py',
      message: 'The file does not define drive. Define drive(submission, …), or remove the file.',
    });
  }
  return issues;
}

function checkTables(files: ProblemFiles): ProblemIssue[] {
  const script = files[TABLES_FILE];
  if (script === undefined) return [];
  try {
    readTables(script);
    return [];
  } catch (error) {
    return [{ file: TABLES_FILE, message: error instanceof Error ? error.message : String(error) }];
  }
}

function checkSubmissions(files: ProblemFiles, isDebugging: boolean): ProblemIssue[] {
  const count = (folder: string): number =>
    Object.keys(files).filter((file) => file.startsWith(folder)).length;
  const issues: ProblemIssue[] = [];
  if (count('submissions/accepted/') < MIN_ACCEPTED) {
    const message =
      'There is no accepted submission. Add a correct one in another style than the reference solution.';
    issues.push({ file: 'submissions/accepted', message });
  }
  // Each bug is one.
  if (!isDebugging && count('submissions/wrong_answer/') < MIN_WRONG_ANSWERS) {
    const message =
      'There is no wrong answer. Add mistakes that people really make, so that the tests are proven.';
    issues.push({ file: 'submissions/wrong_answer', message });
  }
  return issues;
}
