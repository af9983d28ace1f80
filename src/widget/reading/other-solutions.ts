import type { ProblemFiles } from '../../core/problem.ts';

/** A program that is accepted beside the reference. */
export interface OtherSolution {
  /** What is special about it: its first sentence, or the name of its file. */
  title: string;
  code: string;
}

const ACCEPTED = /^submissions\/accepted\/(.*)\.(?:py|sql)$/;

/** The accepted programs of a package, in the order of their files. */
export function otherSolutions(files: ProblemFiles): OtherSolution[] {
  return Object.keys(files)
    .sort()
    .flatMap((path) => {
      const name = ACCEPTED.exec(path)?.[1];
      const code = files[path] ?? '';
      return name ? [{ title: firstSentence(code) ?? inWords(name), code }] : [];
    });
}

function firstSentence(code: string): string | undefined {
  return /^(?:"""|-- ?)([^\n"]+?)(?:[.:](?=\s|"|$)|\n|"""|$)/.exec(code)?.[1];
}

function inWords(name: string): string {
  const words = name.replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
