import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PlanConcept, PlanList } from '../../../src/core/study/planning.ts';
import { TOPICS, type ProblemSummary } from '../../../src/core/problem.ts';
import type { Library } from '../../../src/plan/frame.ts';
import { gather, type Evidence, type Known } from '../../../src/plan/evidence.ts';
import type { Choices } from '../../../src/plan/plan.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

function manifests<Manifest>(folder: string, file: string): (Manifest & { slug: string })[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      slug: name,
      ...(JSON.parse(readFileSync(join(ROOT, folder, name, file), 'utf8')) as Manifest),
    }));
}

type WrittenConcept = Pick<PlanConcept, 'title' | 'area'> & {
  prerequisites?: string[];
  problems?: string[];
  items: { name: string; use: string; seconds: number }[];
};

/** What the site has, read from the manifests alone. */
export const LIBRARY: Library = {
  list: {
    concepts: manifests<WrittenConcept>('theory', 'concept.json').map(({ slug, items, ...concept }) => ({
      ...{ slug, title: concept.title, area: concept.area },
      prerequisites: concept.prerequisites ?? [],
      problems: concept.problems ?? [],
      items: items
        .filter(({ use }) => use === 'practice')
        .map(({ name, seconds }) => ({ id: `${slug}/${name}`, seconds })),
    })),
    path: JSON.parse(readFileSync(join(ROOT, 'problems/path.json'), 'utf8')) as PlanList['path'],
  },
  problems: manifests<Omit<ProblemSummary, 'slug'>>('problems', 'problem.json').sort(
    (a, b) =>
      TOPICS.indexOf(a.topics[0] ?? 'SQL') - TOPICS.indexOf(b.topics[0] ?? 'SQL') || a.minutes - b.minutes,
  ),
};

export const EMPTY: Library = { list: { concepts: [], path: [] }, problems: [] };

/** What is known of somebody: nothing but what is said here. */
export function evidence(known: Partial<Known> = {}, more: Partial<Evidence> = {}): Evidence {
  const nothing: Known = {
    ...{ list: LIBRARY.list, answers: [], progress: [], cards: [], satAt: '' },
    ...{ measuredAt: '', levels: {} },
  };
  return { ...gather({ ...nothing, ...known }), ...more };
}

export function choices(part: Partial<Choices> = {}): Choices {
  return {
    ...{ origin: 'backend', interviewDay: '', startAt: '18:00' },
    minutes: [60, 60, 60, 60, 60, 180, 120],
    ...part,
  };
}

/** All questions of a concept, answered. */
export function answersTo(slug: string, at: string): Known['answers'] {
  const items = LIBRARY.list.concepts.find((one) => one.slug === slug)?.items ?? [];
  return items.map(({ id, seconds }) => ({
    ...{ id: `${id} ${at}`, item: id, at, seconds, version: 1, right: true, share: 1 },
    ...{ confidence: 'sure', place: 'practice', misconception: null },
  }));
}
