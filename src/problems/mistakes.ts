import { changedLines } from '../core/changed-lines.ts';
import type { Problem } from '../core/problem.ts';

/** A classic mistake of a problem, as a program to be repaired. */
export interface Mistake {
  /** Of its file: `labels_reversed`. */
  name: string;
  /** The program, without the words that tell what is wrong. */
  code: string;
  /** What is wrong, in the author's words. */
  message: string;
}

type Package = Pick<Problem, 'files' | 'solution' | 'debugging'>;

const WRONG = /^submissions\/wrong_answer\/(.*)\.(?:py|sql)$/;
const ACCEPTED = /^submissions\/accepted\//;

/** The mistakes of a package, in the order of their names. A debugging problem has its own. */
export function mistakesOf({ files, debugging }: Package): Mistake[] {
  if (debugging) return [];
  return Object.keys(files)
    .sort()
    .flatMap((path) => {
      const name = WRONG.exec(path)?.[1];
      const told = name ? toldApart(files[path] ?? '') : null;
      return name && told ? [{ name, ...told }] : [];
    });
}

/** So few lines would do to repair a program: as many as the nearest accepted one differs in. */
export function linesThatDo({ code }: Mistake, { files, solution }: Package): number {
  const accepted = Object.keys(files).flatMap((path) => (ACCEPTED.test(path) ? (files[path] ?? '') : []));
  const others = [solution, ...accepted].map((other) => withoutOpening(other));
  return Math.min(...others.map((other) => changedLines(withoutOpening(code), other)));
}

/** A program begins with its author's words: a docstring, or a comment of SQL. */
const OPENING =
  /^\s*(?:(?<docstring>"""|''')(?<said>[^]*?)\k<docstring>|(?<comment>(?:--[^\n]*(?:\n|$))+))\s*/;
const PROMISE = /^(?:(?:#|--) ?Breaks:[^\n]*\n)+\s*/;

function toldApart(file: string): Pick<Mistake, 'code' | 'message'> | null {
  const opening = OPENING.exec(file);
  if (!opening?.groups) return null;
  const { said, comment = '' } = opening.groups;
  const lines = comment.split('\n').map((line) => line.replace(/^-- ?/, ''));
  const message = (said ?? lines.filter((line) => !line.startsWith('Breaks:')).join(' '))
    .replace(/\s+/g, ' ')
    .trim();
  return { message, code: file.slice(opening[0].length).replace(PROMISE, '') };
}

function withoutOpening(code: string): string {
  return code.replace(OPENING, '').replace(PROMISE, '');
}
