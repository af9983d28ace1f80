import type { Debugging } from './bugs.ts';
import type { PackageName } from './packages.ts';

/** A problem package's files: path inside the folder → text. */
export type ProblemFiles = Readonly<Record<string, string>>;

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** What submissions are written in. */
export const LANGUAGES = ['python', 'sql'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How each is called, and what its files end in. */
export const LANGUAGE_NAMES: Record<Language, string> = { python: 'Python', sql: 'SQL' };
export const SUFFIXES: Record<Language, string> = { python: '.py', sql: '.sql' };

/** The packages whose submissions are queries have this file: what the tables are. */
export const TABLES_FILE = 'tables.sql';

/** The subjects of the catalogue, in its order. */
export const TOPICS = [
  'metrics',
  'imbalanced data',
  'data and features',
  'linear models',
  'optimisation',
  'trees and ensembles',
  'neighbours and Bayes',
  'clustering and PCA',
  'neural networks',
  'transformers and LLMs',
  'SQL',
  'production',
  'debugging',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Per test case. */
export interface Limits {
  /** On a reference device; scaled up on a slower one. */
  timeLimitMs: number;
  memoryLimitMb: number;
}

/** `|got − expected| ≤ atol + rtol·|expected|`, as in NumPy. */
export interface Tolerance {
  rtol: number;
  atol: number;
}

/** What lists show of a problem. */
export interface ProblemSummary {
  slug: string;
  title: string;
  /** One sentence. */
  summary: string;
  topics: Topic[];
  /** Finer than topics, for search: for example "class weights". */
  concepts: string[];
  difficulty: Difficulty;
  /** How long a prepared reader takes. */
  minutes: number;
}

/** A package that has been read and validated. */
export interface Problem extends ProblemSummary {
  language: Language;
  /** The function or class that a submission must define; `query` where it is one. */
  entryPoint: string;
  packages: PackageName[];
  limits: Limits;
  tolerance: Tolerance;
  authors: string[];
  licence: string;
  /** Slugs of problems to try before or after this one. */
  related: string[];
  /** Markdown with `$math$`. */
  statement: string;
  starterCode: string;
  /** Where the starter is the reference with bugs; else null. */
  debugging: Debugging | null;
  /** Markdown, from a nudge to nearly the answer. */
  hints: string[];
  /** Markdown. */
  learn: string;
  /** Reference solution, shown only when the reader asks. */
  solution: string;
  /** All files of the package, as the judge's interpreter gets them. */
  files: ProblemFiles;
}

/** Something wrong with a package, said to its author. */
export interface ProblemIssue {
  /** Path inside the package; `''` for the package as a whole. */
  file: string;
  message: string;
}
