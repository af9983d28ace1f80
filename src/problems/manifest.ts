import * as v from 'valibot';
import { MAX_BUGS } from '../core/bugs.ts';
import { PACKAGES } from '../core/packages.ts';
import { DIFFICULTIES, LANGUAGES, TOPICS } from '../core/problem.ts';
import { between, fields, list, matching, oneOf, readFields, text, whole } from './fields.ts';

/** A folder's name and part of a URL: lower-case words joined by hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A name that a Python program can define. */
export const IDENTIFIER_PATTERN =
  /^(?!(?:False|None|True|and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield)$)[A-Za-z_][A-Za-z0-9_]*$/;

/** The name of a bug's file, without its ending. */
const BUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const namedPackages = PACKAGES.join(', ');

const NAME_ENTRY_POINT =
  'Name the function or class that a submission must define: a Python identifier, for example "fit_ols".';

/** `problem.json`: all of a problem that is not prose or Python. */
export const manifestSchema = fields('Write one JSON object with the fields of a problem.', {
  $schema: v.optional(text('Give the address of the JSON Schema, for editors, as text.', 1, 200)),
  title: text('Give the title as text of 3 to 80 characters on one line.', 3, 80),
  summary: text('Give one sentence of 10 to 200 characters that says what to write.', 10, 200),
  topics: list(
    'List one to three different topics of the catalogue.',
    oneOf(`Choose a topic of the catalogue: ${TOPICS.join(', ')}.`, TOPICS),
    1,
    3,
  ),
  concepts: list(
    'List one to twelve different concepts, for search.',
    text('Give a concept as text of 2 to 40 characters, for example "class weights".', 2, 40),
    1,
    12,
  ),
  difficulty: oneOf(`Choose one of ${DIFFICULTIES.join(', ')}.`, DIFFICULTIES),
  minutes: whole('Give the minutes a prepared reader takes, as a whole number from 1 to 240.', 1, 240),
  language: v.optional(
    oneOf('Choose what submissions are written in: python, or sql for queries.', LANGUAGES),
    'python',
  ),
  entryPoint: v.optional(matching(NAME_ENTRY_POINT, IDENTIFIER_PATTERN)),
  packages: list(
    `List the packages a submission may import beside the standard library: ${namedPackages}.`,
    oneOf(`Only these packages can be offered: ${namedPackages}.`, PACKAGES),
    0,
    PACKAGES.length,
  ),
  limits: fields('Give timeLimitMs and memoryLimitMb.', {
    timeLimitMs: whole(
      'Give the time for one test in milliseconds, a whole number from 50 to 20,000.',
      50,
      20_000,
    ),
    memoryLimitMb: whole('Give the memory in megabytes, a whole number from 128 to 1,024.', 128, 1024),
  }),
  tolerance: fields('Give rtol and atol: an answer fits when |got − expected| ≤ atol + rtol·|expected|.', {
    rtol: between('Give the relative tolerance, a number from 0 to 0.1.', 0, 0.1),
    atol: between('Give the absolute tolerance, a number from 0 to 1.', 0, 1),
  }),
  authors: list(
    'List the names of one to twenty authors.',
    text('Give an author as text of 1 to 80 characters.', 1, 80),
    1,
    20,
  ),
  licence: text('Name the licence, for example "CC-BY-4.0".', 2, 60),
  related: v.optional(
    list(
      'List up to six slugs of problems to try before or after this one.',
      matching('Give the slug of a problem: lower-case words joined by hyphens.', SLUG_PATTERN),
      0,
      6,
    ),
    [],
  ),
  bugs: v.optional(
    list(
      `Name one to ${MAX_BUGS} of the bugs in bugs/ that the program begins with, for example "mask" for bugs/mask.md.`,
      matching('Give the name of a file in bugs/, without ".md".', BUG_PATTERN),
      1,
      MAX_BUGS,
    ),
  ),
  equivalentMutants: v.optional(
    list(
      'List the mutants of the reference solution that no test can tell from it.',
      fields('Give the mutant and the reason.', {
        mutant: text('Copy the description of the mutant from the output of verify-problems.', 1, 300),
        reason: text(
          'Say in 10 to 400 characters why its answers are the same for every valid input.',
          10,
          400,
        ),
      }),
      0,
      40,
    ),
    [],
  ),
  files: v.optional(
    list(
      'List the paths of the files of the package, for loading it from a folder on the web.',
      text('Give a path inside the package, for example "submissions/accepted/loops.py".', 1, 120),
      0,
      200,
    ),
  ),
});

export type ProblemManifest = v.InferOutput<typeof manifestSchema>;

/** What is wrong with the parsed text of a `problem.json`: one sentence a field. */
export function readManifest(value: unknown): { manifest: ProblemManifest | null; messages: string[] } {
  const { output, messages } = readFields(manifestSchema, value);
  if (!output) return { manifest: null, messages };
  const isNamed = output.entryPoint !== undefined;
  if (isNamed === (output.language === 'python')) return { manifest: output, messages };
  const message = isNamed
    ? '"entryPoint" is not for SQL: a submission is a query. Remove the field.'
    : `"entryPoint" is missing. ${NAME_ENTRY_POINT}`;
  return { manifest: null, messages: [message] };
}
