import { stem, stemsOf, wordsOf } from './words.ts';
import SYNONYMS from './synonyms.json' with { type: 'json' };

/** What is made at build time: which stems stand where, and how much they say there. */
export interface SearchIndex {
  slugs: string[];
  /** Stem → pairs of a number in `slugs` and a weight. */
  terms: Record<string, number[]>;
}

/** From this weight on a stem stands in a title, a concept, a topic or a summary. */
export const STRONG = 4;

const PREFIX = 0.75;
const SYNONYM = 0.9;
const MISSPELT = 0.6;

/** What is this much worse than the best is left out: a word in passing, where another problem is about it. */
const FAR_BELOW = 0.3;

/** How well each problem fits one word. */
type Scores = Map<number, number>;

/** Finds problems by words: spelt in other ways, meant by other names, cut off or mistyped. */
export class Search {
  readonly #index: SearchIndex;
  readonly #vocabulary: string[];
  readonly #synonyms = new Map<string, readonly string[]>();
  readonly #longest: number;

  constructor(index: SearchIndex) {
    this.#index = index;
    for (const [words, others] of Object.entries(SYNONYMS))
      this.#synonyms.set(stemsOf(words).join(' '), others);
    this.#longest = Math.max(...[...this.#synonyms.keys()].map((key) => key.split(' ').length));
    const strong = Object.keys(index.terms).filter((term) => this.#best(term) >= STRONG);
    const named = [...this.#synonyms.keys()].filter((key) => !key.includes(' '));
    this.#vocabulary = [...new Set([...strong, ...named])];
  }

  /** The problems that it knows. */
  get known(): ReadonlySet<string> {
    return new Set(this.#index.slugs);
  }

  /** Slug → how well it fits, from 0 on; what does not fit is absent. Null: the words say nothing. */
  find(text: string): Map<string, number> | null {
    const groups = this.#groupsOf(text);
    if (groups.length === 0) return null;
    const fits = new Map<number, { least: number; sum: number; met: number }>();
    for (const scores of groups) {
      for (const [at, score] of scores) {
        const { least, sum, met } = fits.get(at) ?? { least: Infinity, sum: 0, met: 0 };
        fits.set(at, { least: Math.min(least, score), sum: sum + score, met: met + 1 });
      }
    }
    const most = Math.max(0, ...[...fits.values()].map(({ met }) => met));
    // Where no problem meets all words, those that meet nearly all of them.
    if (most < groups.length / 2) return new Map();
    const meeting = [...fits].filter(([, { met }]) => met === most);
    const best = Math.max(...meeting.map(([, { least }]) => least));
    return new Map(
      meeting
        .filter(([, { least }]) => least >= FAR_BELOW * best)
        .map(([at, { sum }]) => [this.#index.slugs[at] ?? '', sum]),
    );
  }

  /** Groups of words, each of which a problem is to meet. */
  #groupsOf(text: string): Scores[] {
    const words = wordsOf(text);
    const stems = words.map(stem);
    const groups: Scores[] = [];
    for (let at = 0; at < stems.length;) {
      const length = this.#phraseAt(stems, at);
      const phrase = stems.slice(at, at + length).join(' ');
      const direct = length === 1 ? this.#word(phrase) : this.#all(stems.slice(at, at + length));
      const others = (this.#synonyms.get(phrase) ?? []).map((other) => this.#all(stemsOf(other), SYNONYM));
      const scores = union([direct, ...others]);
      const together = length === 1 ? this.#together(words, at, scores) : null;
      if (together) at++;
      groups.push(together ?? scores);
      at += length;
    }
    return groups;
  }

  /** Two words that say more when written as one, as in `back propagation`. `scores`: of the first alone. */
  #together(words: readonly string[], at: number, scores: Scores): Scores | null {
    const [one = '', other] = words.slice(at, at + 2);
    if (other === undefined) return null;
    const joined = this.#exact(stem(one + other));
    const second = this.#word(stem(other));
    const apart = [...scores].map(([problem, score]) => Math.min(score, second.get(problem) ?? 0));
    return Math.max(0, ...joined.values()) > Math.max(0, ...apart) ? joined : null;
  }

  /** How many words from here on have other names together. */
  #phraseAt(stems: readonly string[], at: number): number {
    for (let length = Math.min(this.#longest, stems.length - at); length > 1; length--)
      if (this.#synonyms.has(stems.slice(at, at + length).join(' '))) return length;
    return 1;
  }

  #all(stems: readonly string[], factor = 1): Scores {
    const [first = new Map<number, number>(), ...rest] = stems.map((one) => this.#exact(one));
    const met = [...first].filter(([at]) => rest.every((scores) => scores.has(at)));
    return new Map(
      met.map(([at, score]) => [at, factor * Math.min(score, ...rest.map((scores) => scores.get(at) ?? 0))]),
    );
  }

  /** One word as it stands, as the beginning of another, or, where no problem is about it, mistyped. */
  #word(word: string): Scores {
    const exact = this.#exact(word);
    const longer = word.length < 2 || this.#synonyms.has(word) ? [] : this.#beginningWith(word);
    const scores = union([exact, ...longer.map((term) => scaled(this.#exact(term), PREFIX))]);
    const isKnown =
      [...scores.values()].some((score) => score >= STRONG * PREFIX) || this.#synonyms.has(word);
    if (isKnown) return scores;
    // A word that stands in some text may well be meant.
    const likely = this.#spelledLike(word, exact.size > 0 ? 1 : 2).map((term) =>
      union([
        this.#exact(term),
        ...(this.#synonyms.get(term) ?? []).map((other) => this.#all(stemsOf(other))),
      ]),
    );
    return union([scores, ...likely.map((one) => scaled(one, MISSPELT))]);
  }

  #exact(term: string): Scores {
    const pairs = Object.hasOwn(this.#index.terms, term) ? (this.#index.terms[term] ?? []) : [];
    const scores: Scores = new Map();
    for (let at = 0; at < pairs.length; at += 2) scores.set(pairs[at] ?? 0, pairs[at + 1] ?? 0);
    return scores;
  }

  #best(term: string): number {
    return Math.max(...(this.#index.terms[term] ?? [0]).filter((_, at) => at % 2 === 1));
  }

  #beginningWith(word: string): string[] {
    return Object.keys(this.#index.terms).filter(
      (term) => term.length > word.length && term.startsWith(word),
    );
  }

  #spelledLike(word: string, limit: number): string[] {
    const most = word.length < 3 ? 0 : word.length < 7 ? 1 : limit;
    if (most === 0) return [];
    const near = this.#vocabulary
      .filter((term) => Math.abs(term.length - word.length) <= most && term.length > 3)
      .map((term) => ({ term, far: distance(word, term) }));
    const least = Math.min(most, ...near.map(({ far }) => far));
    return near.filter(({ far }) => far <= least).map(({ term }) => term);
  }
}

function scaled(scores: Scores, factor: number): Scores {
  return new Map([...scores].map(([at, score]) => [at, factor * score]));
}

function union(all: readonly Scores[]): Scores {
  const most: Scores = new Map();
  for (const scores of all)
    for (const [at, score] of scores) most.set(at, Math.max(score, most.get(at) ?? 0));
  return most;
}

/** How many letters are missing, added, other or exchanged with their neighbour. */
export function distance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
