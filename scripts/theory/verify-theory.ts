/** `npm run verify-theory -- [concept…]`: proves concepts, and writes what Python made of their items. */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Concept, TheoryIssue } from '../../src/core/study/theory.ts';
import { fingerprint, type Drawn } from '../../src/theory/drawn.ts';
import { parseConcept } from '../../src/theory/parse-concept.ts';
import { problemFolders } from '../problems/problem-folder.ts';
import { createNodeJudge, type NodeJudge } from '../node/node-judge.ts';
import { formatColumns } from '../tools/table.ts';
import {
  conceptSlugs,
  deadLinks,
  readConceptFolder,
  THEORY_FOLDER,
  type KnownNames,
} from './concept-folder.ts';
import { runItem } from './run-items.ts';
import { checkLengths, countKinds } from './whole.ts';

interface Verified {
  slug: string;
  concept: Concept | null;
  issues: TheoryIssue[];
  /** Numeric items with a second way, and all of them. */
  second: number;
}

async function verifyConcept(
  judge: () => Promise<NodeJudge>,
  slug: string,
  known: KnownNames,
): Promise<Verified> {
  const folder = join(THEORY_FOLDER, slug);
  const files = readConceptFolder(folder);
  const parsed = parseConcept(slug, files, { needsDrawn: false });
  const issues = [...deadLinks(parsed, known)];
  const drawn: Drawn = { format: 1, items: {} };
  let second = 0;
  for (const [name, item] of parsed.items) {
    const manifest = parsed.manifest?.items.find((one) => one.name === name);
    if (!manifest || item.issues.some(({ file }) => file !== 'drawn')) continue;
    const code = files[`${name}.py`] ?? '';
    const needsRun = manifest.kind === 'order' ? item.program !== null : files[`${name}.py`] !== undefined;
    if (!needsRun) continue;
    const ran = await runItem(await judge(), manifest, code.replace(/\r\n?/g, '\n').trimEnd(), item);
    if (ran.drawn) drawn.items[name] = { ...ran.drawn, of: fingerprint(code) };
    if (ran.second) second += 1;
    const file = manifest.kind === 'order' ? `${name}.md` : `${name}.py`;
    issues.push(...ran.faults.map((message) => ({ file, message })));
  }
  const text = drawnText(drawn);
  if (Object.keys(drawn.items).length > 0 && text !== files['drawn.json'])
    writeFileSync(join(folder, 'drawn.json'), text);
  const needsDrawn = parsed.issues.length === 0 && issues.length === 0;
  const fresh = Object.keys(drawn.items).length > 0 ? { ...files, 'drawn.json': text } : files;
  const again = parseConcept(slug, fresh, { needsDrawn });
  issues.unshift(...again.issues);
  return { slug, concept: issues.length === 0 ? again.concept : null, issues, second };
}

/** One line for each draw: a change shows as what it is. */
function drawnText({ format, items }: Drawn): string {
  const entries = Object.entries(items).map(([name, item]) => {
    if (item.kind === 'prints') return `    ${JSON.stringify(name)}: ${JSON.stringify(item)}`;
    const { draws, ...rest } = item;
    const lines = draws.map((draw) => `      ${JSON.stringify(draw)}`).join(',\n');
    return `    ${JSON.stringify(name)}: ${JSON.stringify(rest).slice(0, -1)},"draws":[\n${lines}\n    ]}`;
  });
  return `{\n  "format": ${format},\n  "items": {\n${entries.join(',\n')}\n  }\n}\n`;
}

const asked = process.argv.slice(2);
const all = conceptSlugs();
const unknown = asked.filter((slug) => !all.includes(slug));
if (unknown.length > 0) {
  console.error(`There is no theory/${unknown.join(', theory/')}. The concepts are ${all.join(', ')}.`);
  process.exit(2);
}
const known = {
  concepts: new Set(all),
  problems: new Set(problemFolders().map((folder) => basename(folder))),
};
const made: Promise<NodeJudge>[] = [];
const judge = (): Promise<NodeJudge> => (made[0] ??= createNodeJudge());
const verified: Verified[] = [];
for (const slug of asked.length > 0 ? asked : all) {
  const one = await verifyConcept(judge, slug, known);
  verified.push(one);
  const items = one.concept?.items.length ?? 0;
  console.log(one.issues.length === 0 ? `✓ ${slug}  ${items} items` : `✗ ${slug}`);
  for (const { file, message } of one.issues) console.log(`    ${file ? `${file}: ` : ''}${message}`);
}
(await made[0])?.dispose();
const concepts = verified.flatMap(({ concept }) => concept ?? []);
console.log(
  `\n${formatColumns(
    countKinds(
      concepts,
      verified.reduce((sum, { second }) => sum + second, 0),
    ),
  )}`,
);
const whole = checkLengths(concepts);
for (const message of whole) console.log(message);
const failed = verified.filter(({ issues }) => issues.length > 0).length;
console.log(
  failed === 0
    ? `${concepts.length} concepts proven.`
    : `${failed} of ${verified.length} concepts have faults.`,
);
process.exitCode = failed > 0 || whole.length > 0 ? 1 : 0;
