import type { Problem, ProblemFiles, ProblemIssue } from '../../src/core/problem.ts';
import type { SabotageProof, WrongAnswerProof } from './report.ts';

/** Words of a statement, and the programs that break them and are not accepted. */
export interface GuardedPromise {
  /** As the statement has them, white space aside. */
  words: string;
  /** `submissions/wrong_answer/half_mse.py`, and so on. */
  files: string[];
}

const WRONG = /^submissions\/(?:wrong_answer|time_limit_exceeded|run_time_error)\//;
/** A line of a wrong program, a comment of Python or SQL: the words of the statement that it breaks. */
const BREAKS = /^(?:#|--) Breaks: (.+)$/gm;

/** The words of the statement that a program says to break, one line `# Breaks: …` each. */
export function brokenWords(source: string): string[] {
  return [...source.matchAll(BREAKS)].map(([, words = '']) => withSingleSpaces(words));
}

/** The promises that programs of the package break, in the order of the statement. */
export function guardedPromises(files: ProblemFiles): GuardedPromise[] {
  const statement = withSingleSpaces(files['statement.md'] ?? '');
  const found = new Map<string, string[]>();
  for (const [file, source] of wrongPrograms(files)) {
    for (const words of brokenWords(source)) found.set(words, [...(found.get(words) ?? []), file]);
  }
  return [...found]
    .map(([words, guards]) => ({ words, files: guards }))
    .sort((one, other) => statement.indexOf(one.words) - statement.indexOf(other.words));
}

/** Programs that say to break what the statement does not say. */
export function checkPromises(files: ProblemFiles): ProblemIssue[] {
  const statement = withSingleSpaces(files['statement.md'] ?? '');
  return wrongPrograms(files).flatMap(([file, source]) =>
    brokenWords(source)
      .filter((words) => !statement.includes(words))
      .map((words) => ({
        file,
        message: `It says to break "${words}", but statement.md does not say so. Copy the words as they are there.`,
      })),
  );
}

const UNCHANGED = /\bunchanged\b|^Leave .* as (?:they are|it is)\b|^Neither .* changes\b/i;
const FORM = /^(?:Return\b|The (?:result|answer|output) (?:is|has)\b|It returns\b|Entries of\b)/;
const CLOSENESS =
  /\bmay differ\b|\bexactly ours\b|\bcompared exactly\b|\bequal to ours\b|\bmust be exact\b|\brounding\b/i;

/** Whether a statement says that arguments stay as they are. */
export function promisesUnchanged(statement: string): boolean {
  return sentencesOf(statement).some((sentence) => UNCHANGED.test(sentence));
}

/**
 * Every sentence of a statement, with what breaks it and the cases that catch that: for an author, who sees
 * which sentence nobody guards. The first paragraph tells a story. What is defined before the signature is
 * guarded by the mutants of the reference, and is marked with ≈ where no program breaks it by itself.
 */
export function describePromises(
  { slug, files }: Problem,
  answers: readonly WrongAnswerProof[],
  sabotage: SabotageProof,
): string {
  const cases = new Map(answers.map((answer) => [answer.file, answer.cases]));
  const promises = guardedPromises(files);
  const silent = wrongPrograms(files).filter(([, source]) => brokenWords(source).length === 0);
  const describe = (sentence: string, isDefinition: boolean): string[] => {
    const guards = promises.filter(({ words }) => overlaps(sentence, words)).flatMap((one) => one.files);
    const lines = [
      ...[...new Set(guards)].map((file) => `${file.replace(WRONG, '')}${told(cases.get(file) ?? [])}`),
      ...guardsOf(sentence, sabotage),
    ];
    const mark = lines.length > 0 ? '✓' : isDefinition ? '≈' : '·';
    return [`  ${mark} ${sentence}`, ...lines.map((line) => `      ${line}`)];
  };
  const [definition = '', signature = ''] = (files['statement.md'] ?? '').split(/^## Your .*$/m);
  const afterStory = definition.slice(definition.search(/\n\s*\n/));
  return [
    `${slug}:`,
    ...sentencesOf(afterStory).flatMap((sentence) => describe(sentence, true)),
    ...sentencesOf(signature).flatMap((sentence) => describe(sentence, false)),
    ...(silent.length > 0 ? ['  Programs that name no sentence:'] : []),
    ...silent.map(([file]) => `      ${file.replace(WRONG, '')}`),
  ].join('\n');
}

/** What programs made from the reference, and the kinds of all arguments, have to do with a sentence. */
function guardsOf(sentence: string, { changed, form, precision, given }: SabotageProof): string[] {
  const lines: string[] = [];
  const seen = Object.entries(changed).filter(([, cases]) => cases.length > 0);
  if (UNCHANGED.test(sentence)) {
    lines.push(...seen.map(([argument, cases]) => `\`${argument}\` changed${told(cases)}`));
  }
  if (FORM.test(sentence) && form.length > 0) lines.push(`another form${told(form)}`);
  if (CLOSENESS.test(sentence) && precision.length > 0) lines.push(`seven digits${told(precision)}`);
  const subject = /^((?:`\w+`(?:, | and )?)+)/.exec(sentence)?.[1] ?? '';
  const held = given.filter((name) => subject.includes(`\`${name}\``));
  if (held.length > 0) lines.push(`kind of ${held.map((name) => `\`${name}\``).join(', ')}: in every test`);
  return lines;
}

function told(cases: readonly string[]): string {
  const [first, ...others] = cases;
  if (first === undefined) return '';
  return `: "${first}"${others.length > 0 ? ` and ${others.length} more` : ''}`;
}

/** Words may be part of a sentence, or go on over several. */
function overlaps(sentence: string, words: string): boolean {
  return sentence.includes(words) || words.includes(sentence);
}

/** Sentences, list items and formulas, without headings, tables, code and the example at the end. */
function sentencesOf(statement: string): string[] {
  return statement
    .replace(/^## Example[^]*/m, '')
    .replace(/^```[^]*?^```/gm, '')
    .split(/\n\s*\n|\n(?=[-*] )/)
    .filter((block) => !/^\s*[#|]/.test(block))
    .flatMap((block) => {
      const text = withSingleSpaces(block.replace(/^[-*] /, ''));
      return text.startsWith('$$') ? [text] : text.split(/(?<=[.!?]) (?=[A-Z`$*])|(?<=;) /);
    })
    .filter((sentence) => sentence !== '');
}

function wrongPrograms(files: ProblemFiles): [string, string][] {
  return Object.entries(files)
    .filter(([file]) => WRONG.test(file))
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

function withSingleSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
