import { MAX_BUGS, readBugs, type Debugging } from '../core/bugs.ts';
import type { ProblemFiles, ProblemIssue } from '../core/problem.ts';
import type { ProblemManifest } from './manifest.ts';

/** What makes a package one of debugging; null where nothing does. */
export function debuggingOf({ bugs }: ProblemManifest, files: ProblemFiles): Debugging | null {
  return bugs ? { bugs: readBugs(files).bugs, chosen: bugs } : null;
}

/** Of a debugging problem: whether its bugs can be put into the reference, and are chosen from. */
export function checkBugs({ bugs: chosen, language }: ProblemManifest, files: ProblemFiles): ProblemIssue[] {
  if (language !== 'python') {
    if (chosen === undefined) return [];
    return [{ file: 'problem.json', message: '"bugs" are for problems in Python: remove the field.' }];
  }
  const { bugs, issues } = readBugs(files);
  if (chosen === undefined) {
    if (bugs.length === 0 && issues.length === 0) return [];
    const message = '"bugs" is missing. Name those of bugs/ that the program begins with.';
    return [{ file: 'problem.json', message }];
  }
  if (bugs.length > MAX_BUGS) {
    const message = `There are ${bugs.length} bugs: keep at most ${MAX_BUGS}, as every set of them is proven.`;
    issues.push({ file: 'bugs', message });
  }
  for (const name of chosen) {
    if (files[`bugs/${name}.md`] !== undefined) continue;
    issues.push({ file: 'problem.json', message: `"bugs" names ${name}, but there is no bugs/${name}.md.` });
  }
  return issues;
}
