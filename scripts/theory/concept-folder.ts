import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TheoryIssue } from '../../src/core/study/theory.ts';
import { parseConcept, type ConceptFiles, type ParsedConcept } from '../../src/theory/parse-concept.ts';

/** Where the site's concepts are. */
export const THEORY_FOLDER = resolve(import.meta.dirname, '../../theory');

/** The names of the site's concepts, in alphabetical order. */
export function conceptSlugs(root = THEORY_FOLDER): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** The texts of a concept's folder. What editors and Python leave behind is not part of it. */
export function readConceptFolder(folder: string): ConceptFiles {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    files[entry.name] = readFileSync(join(folder, entry.name), 'utf8');
  }
  return files;
}

/** What can be linked to. */
export interface KnownNames {
  concepts: ReadonlySet<string>;
  problems: ReadonlySet<string>;
}

/** Every link and every name of a concept that leads to nothing. */
export function deadLinks(
  { links, manifest }: ParsedConcept,
  { concepts, problems }: KnownNames,
): TheoryIssue[] {
  const dead = links
    .filter(({ kind, slug }) => !(kind === 'concept' ? concepts : problems).has(slug))
    .map(({ file, kind, slug }) => ({
      file,
      message: `The link ${kind}:${slug} leads to no ${kind === 'concept' ? 'concept' : 'problem'} of this site.`,
    }));
  if (!manifest) return dead;
  const named = [
    ...manifest.prerequisites.map((slug) => ({ field: 'prerequisites', slug, known: concepts })),
    ...manifest.confusableWith.map((slug) => ({ field: 'confusableWith', slug, known: concepts })),
    ...manifest.problems.map((slug) => ({ field: 'problems', slug, known: problems })),
    ...(manifest.learn ? [{ field: 'learn', slug: manifest.learn, known: problems }] : []),
  ];
  return [
    ...dead,
    ...named
      .filter(({ slug, known }) => !known.has(slug))
      .map(({ field, slug }) => ({
        file: 'concept.json',
        message: `"${field}" names "${slug}", which this site has not.`,
      })),
  ];
}

/** Reads a concept of the site. */
export function parseConceptFolder(slug: string, needsDrawn: boolean): ParsedConcept {
  return parseConcept(slug, readConceptFolder(join(THEORY_FOLDER, slug)), { needsDrawn });
}
