import * as v from 'valibot';
import type { Concept, TheoryIssue } from '../core/study/theory.ts';
import { readFields, readJson } from '../problems/fields.ts';
import { SLUG_PATTERN } from '../problems/manifest.ts';
import { conceptSchema, itemSchemas, type ConceptManifest, type ItemManifest } from './concept-schema.ts';
import { drawnSchema, type Drawn } from './drawn.ts';
import { parseItem, type ParsedItem } from './parse-item.ts';
import { plainText, renderProse, type SiteLink } from './prose.ts';

/** A concept's files: path inside the folder → text. */
export type ConceptFiles = Readonly<Record<string, string>>;

export interface ParsedConcept {
  /** Null where anything is wrong with it. */
  concept: Concept | null;
  issues: TheoryIssue[];
  links: (SiteLink & { file: string })[];
  /** Each item as it was read, by name; those whose fields cannot be read are missing. */
  items: Map<string, ParsedItem>;
  manifest: ConceptManifest | null;
}

const LESSON_LENGTH = [400, 4500] as const;

/**
 * Reads a concept's folder: the concept, or everything that is wrong with it, file by file. `needsDrawn`: whether an
 * item whose code was not run yet is a fault. What only running tells is found by `npm run verify-theory`.
 */
export function parseConcept(
  slug: string,
  files: ConceptFiles,
  { needsDrawn = true }: { needsDrawn?: boolean } = {},
): ParsedConcept {
  const issues: TheoryIssue[] = [];
  const links: ParsedConcept['links'] = [];
  const items = new Map<string, ParsedItem>();
  if (!SLUG_PATTERN.test(slug) || slug.length > 60)
    issues.push({
      file: '',
      message: `"${slug}" cannot be a folder's name: use lower-case words joined by hyphens.`,
    });
  const { manifest, entries, messages } = readManifest(files['concept.json']);
  issues.push(...messages.map((message) => ({ file: 'concept.json', message })));
  const drawn = readDrawn(files['drawn.json'], issues);
  const lesson = files['lesson.md'];
  const { html: lessonHtml, ...rendered } = renderProse(lesson ?? '');
  if (lesson === undefined)
    issues.push({ file: 'lesson.md', message: 'The file is missing. Write a short lesson.' });
  else {
    const length = plainText(lessonHtml).length;
    const [min, max] = LESSON_LENGTH;
    if (length < min || length > max)
      issues.push({
        file: 'lesson.md',
        message: `The lesson has ${length} characters: keep it between ${min} and ${max}.`,
      });
    for (const place of rendered.places)
      issues.push({
        file: 'lesson.md',
        message: `{{${place}}} stands for a drawn number, which a lesson has not.`,
      });
  }
  issues.push(...rendered.faults.map((message) => ({ file: 'lesson.md', message })));
  links.push(...rendered.links.map((link) => ({ ...link, file: 'lesson.md' })));
  for (const entry of entries) {
    const { name } = entry;
    const prose = files[`${name}.md`];
    if (prose === undefined) {
      issues.push({
        file: `${name}.md`,
        message: 'The file is missing. Write what is asked, and the answers.',
      });
      continue;
    }
    const parsed = parseItem(slug, entry, {
      prose,
      code: files[`${name}.py`],
      drawn: drawn?.items[name] ?? null,
      needsDrawn,
    });
    items.set(name, parsed);
    const named = { md: `${name}.md`, py: `${name}.py`, json: 'concept.json', drawn: 'drawn.json' };
    issues.push(...parsed.issues.map(({ file, message }) => ({ file: named[file], message })));
    links.push(...parsed.links.map((link) => ({ ...link, file: `${name}.md` })));
  }
  issues.push(...checkNames(files, entries));
  const concept = manifest && issues.length === 0 ? assemble(slug, manifest, lessonHtml, items) : null;
  return { concept, issues, links, items, manifest };
}

function assemble(
  slug: string,
  { title, area, summary, prerequisites, confusableWith, problems, learn }: ConceptManifest,
  lessonHtml: string,
  items: ReadonlyMap<string, ParsedItem>,
): Concept {
  return {
    ...{
      slug,
      title,
      area,
      summary,
      prerequisites,
      confusableWith,
      problems,
      learn: learn ?? null,
      lessonHtml,
    },
    items: [...items.values()].flatMap(({ item }) => item ?? []),
  };
}

function readManifest(text: string | undefined): {
  manifest: ConceptManifest | null;
  /** Those items that can be read, whatever is wrong elsewhere. */
  entries: ItemManifest[];
  messages: string[];
} {
  if (text === undefined) {
    const message = 'The file is missing. Write the title, the area, the items and the rest of its fields.';
    return { manifest: null, entries: [], messages: [message] };
  }
  const read = readJson(text);
  if ('message' in read) return { manifest: null, entries: [], messages: [read.message] };
  const { value } = read;
  const { output, messages } = readFields(conceptSchema, value);
  if (output) return { manifest: output, entries: output.items, messages };
  const listed = typeof value === 'object' && value !== null && 'items' in value ? value.items : null;
  const entries = (Array.isArray(listed) ? (listed as unknown[]) : []).flatMap((entry) => readEntry(entry));
  return { manifest: null, entries, messages };
}

function readEntry(entry: unknown): ItemManifest[] {
  for (const schema of Object.values(itemSchemas)) {
    const read = v.safeParse(schema, entry);
    if (read.success) return [read.output];
  }
  return [];
}

function readDrawn(text: string | undefined, issues: TheoryIssue[]): Drawn | null {
  if (text === undefined) return null;
  try {
    return v.parse(drawnSchema, JSON.parse(text));
  } catch {
    issues.push({
      file: 'drawn.json',
      message: 'It cannot be read. Delete it, then run npm run verify-theory.',
    });
    return null;
  }
}

function checkNames(files: ConceptFiles, entries: readonly ItemManifest[]): TheoryIssue[] {
  const known = new Set(['concept.json', 'lesson.md', 'drawn.json']);
  for (const { name, kind } of entries) {
    known.add(`${name}.md`);
    if (kind === 'numeric' || kind === 'prints' || kind === 'wrong-line') known.add(`${name}.py`);
  }
  return Object.keys(files)
    .filter((file) => !known.has(file))
    .map((file) => ({
      file,
      message: 'No item of concept.json uses this file: list the item, or remove the file.',
    }));
}
