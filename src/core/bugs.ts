/** Bugs of a debugging problem: each is a patch of the reference solution, and its program has some of them. */
import { changedLines } from './changed-lines.ts';

/** A file `bugs/<name>.md`. */
export interface Bug {
  name: string;
  title: string;
  /** Markdown: what is wrong and how it is put right. For after the solve. */
  explanation: string;
  /** What a reader of the results sees of it, never where it comes from. */
  symptom: string;
  /** Whole lines of the reference, and what stands there instead. */
  before: string;
  after: string;
}

/** What makes a problem one of debugging. */
export interface Debugging {
  /** All that are declared. */
  bugs: Bug[];
  /** The names of those that the program begins with. */
  chosen: string[];
}

/** How far the bugs of a program are found. */
export interface BugReport {
  mended: number;
  /** How many the program began with. */
  of: number;
  /** Of those that remain. */
  symptoms: string[];
  /** Lines changed since the program was handed out, and lines that had to change. */
  linesChanged: number;
  linesNeeded: number;
}

export const MAX_BUGS = 8;
const FOLDER = 'bugs/';
const FENCED = /^\s*```[a-z]*\n([\s\S]*?)\n```\s*$/;

/** The bug in a file's text, or one sentence for its author. */
export function parseBug(name: string, text: string): Bug | string {
  const [head = '', ...sections] = text.replace(/\r\n?/g, '\n').split(/^## +/m);
  const title = /^# +(\S.*)$/m.exec(head)?.[1]?.trim();
  if (!title) return 'The file has no title: begin with a line such as "# The mask is one off".';
  const explanation = head.replace(/^# .*$/m, '').trim();
  if (!explanation)
    return 'Nothing explains the bug: say below the title what is wrong and how it is mended.';
  const parts = new Map<string, string>();
  for (const section of sections) {
    const [heading = '', ...lines] = section.split('\n');
    parts.set(heading.trim(), lines.join('\n'));
  }
  const symptom = parts.get('Symptom')?.trim().replace(/\s+/g, ' ');
  if (!symptom) return 'The section "## Symptom" is missing: one sentence on what a reader sees of the bug.';
  const before = FENCED.exec(parts.get('Before') ?? '')?.[1];
  const after = FENCED.exec(parts.get('After') ?? '')?.[1];
  if (before === undefined || after === undefined) {
    const missing = before === undefined ? 'Before' : 'After';
    return `The section "## ${missing}" needs one block of code, fenced by \`\`\`: whole lines, as they stand in solution.py.`;
  }
  if (before === after) return 'The lines before and after are the same: the patch changes nothing.';
  return { name, title, explanation, symptom, before, after };
}

/** The bugs among a package's files, by name, and what is wrong with them as patches of the reference. */
export function readBugs(files: Readonly<Record<string, string>>): {
  bugs: Bug[];
  issues: { file: string; message: string }[];
} {
  const bugs: Bug[] = [];
  const issues: { file: string; message: string }[] = [];
  for (const [file, text] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!file.startsWith(FOLDER)) continue;
    const bug = parseBug(file.slice(FOLDER.length).replace(/\.md$/, ''), text);
    if (typeof bug === 'string') issues.push({ file, message: bug });
    else bugs.push(bug);
  }
  const places: { bug: Bug; from: number; to: number }[] = [];
  for (const bug of bugs) {
    const file = `${FOLDER}${bug.name}.md`;
    const [from, ...others] = placesOf(linesOf(files['solution.py'] ?? ''), bug.before);
    if (from === undefined) {
      const message = `The lines before do not stand in solution.py: ${quoted(bug.before)}. Copy them with their indentation.`;
      issues.push({ file, message });
      continue;
    }
    if (others.length > 0) {
      const message = `The lines before stand in solution.py more than once, at lines ${[from, ...others].map((line) => line + 1).join(' and ')}: add a line above or below.`;
      issues.push({ file, message });
      continue;
    }
    const to = from + linesOf(bug.before).length;
    const met = places.find((place) => place.from < to && from < place.to);
    if (met) {
      const message = `It overlaps with bugs/${met.bug.name}.md at line ${Math.max(met.from, from) + 1} of solution.py: each bug needs lines of its own.`;
      issues.push({ file, message });
    }
    places.push({ bug, from, to });
  }
  return { bugs, issues };
}

/** The reference with some of the bugs in it. They apply, each once, and do not overlap. */
export function withBugs(solution: string, bugs: readonly Bug[]): string {
  let lines = linesOf(solution);
  for (const { before, after } of bugs) {
    const [at] = placesOf(lines, before);
    if (at !== undefined) lines = lines.toSpliced(at, linesOf(before).length, ...linesOf(after));
  }
  return lines.join('\n');
}

/** The bugs that a program begins with. */
export function chosenBugs({ bugs, chosen }: Debugging): Bug[] {
  return bugs.filter(({ name }) => chosen.includes(name));
}

/**
 * Another choice of as many bugs, the same for the same seed. Never the one that the problem declares, where there
 * is another.
 */
export function drawBugs({ bugs, chosen }: Debugging, seed: string): string[] {
  const names = bugs.map(({ name }) => name);
  const usual = [...chosen].sort().join();
  for (let attempt = 0; attempt < 64; attempt++) {
    const ranked = names
      .map((name) => ({ name, rank: hash(`${seed} ${attempt} ${name}`) }))
      .sort((a, b) => a.rank - b.rank)
      .slice(0, chosen.length)
      .map(({ name }) => name);
    if (ranked.sort().join() !== usual) return ranked;
  }
  return chosen;
}

/** How far a program is mended, where the tests of some bugs still fail. */
export function reportBugs(
  debugging: Debugging,
  solution: string,
  source: string,
  failing: ReadonlySet<string>,
): BugReport {
  const chosen = chosenBugs(debugging);
  return {
    mended: chosen.filter(({ name }) => !failing.has(name)).length,
    of: chosen.length,
    symptoms: debugging.bugs.filter(({ name }) => failing.has(name)).map(({ symptom }) => symptom),
    linesChanged: changedLines(withBugs(solution, chosen), source),
    linesNeeded: chosen.reduce((sum, { before, after }) => sum + changedLines(after, before), 0),
  };
}

/** The indices at which some lines begin among others. */
function placesOf(lines: readonly string[], snippet: string): number[] {
  const wanted = linesOf(snippet);
  return lines.flatMap((_, at) => (wanted.every((line, index) => lines[at + index] === line) ? [at] : []));
}

function linesOf(text: string): string[] {
  return text.replace(/\r\n?/g, '\n').split('\n');
}

function quoted(snippet: string): string {
  const [line = ''] = linesOf(snippet).filter((one) => one.trim() !== '');
  return `\`${line.trim().slice(0, 60)}\``;
}

/** FNV-1a: spreads texts over 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  // The last characters reach the high bits only through another round.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
