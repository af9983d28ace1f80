import { ANSWER_PLACES, CONFIDENCES, type Answer } from '../../core/study/answer.ts';
import { newId } from '../id.ts';
import { IndexedDbStore, MemoryStore, type KeyValueStore } from '../key-value.ts';
import type { Shape } from '../shapes.ts';
import { withinTimeout } from '../timeout.ts';

/** What an answer must look like to be used; others are set aside, and counted. */
export const ANSWER = {
  id: 'string',
  item: /^[a-z0-9:-]+\/?[a-z0-9-]*$/,
  version: 'number',
  at: /^\d{4}-\d\d-\d\dT/,
  right: 'boolean',
  share: 'number',
  confidence: new RegExp(`^(${CONFIDENCES.join('|')})$`),
  seconds: 'number',
  place: new RegExp(`^(${ANSWER_PLACES.join('|')})$`),
  'misconception?': 'string',
} as const satisfies Shape;

/**
 * All answers that were given in this browser, oldest first. Answers are only ever added, each under a key of its
 * own: two tabs lose none and count none twice, and everything else is worked out from them.
 */
export class AnswerLog {
  readonly #store: KeyValueStore;

  constructor(store: KeyValueStore) {
    this.#store = store;
  }

  /** Never fails: without a database answers are kept for as long as the page is open. */
  static async open(): Promise<AnswerLog> {
    try {
      const store = new IndexedDbStore('ml-judge/1/answers', ANSWER);
      await withinTimeout(store.keys());
      return new AnswerLog(store);
    } catch {
      return new AnswerLog(new MemoryStore());
    }
  }

  async add(answer: Omit<Answer, 'id' | 'at'>, now = new Date()): Promise<Answer> {
    const kept = { ...answer, id: newId(), at: now.toISOString() };
    await this.#store.update<Answer>(keyOf(kept), () => kept);
    return kept;
  }

  /** Adds answers from elsewhere, and says how many of them were news. */
  async addAll(answers: readonly Answer[]): Promise<number> {
    const present = new Set(await this.#store.keys());
    const fresh = answers.filter((answer) => !present.has(keyOf(answer)));
    for (const answer of fresh) await this.#store.update<Answer>(keyOf(answer), () => answer);
    return fresh.length;
  }

  async list(): Promise<Answer[]> {
    return this.#store.list<Answer>('');
  }

  /** The answers, and how many entries are damaged. */
  async read(): Promise<{ answers: Answer[]; damaged: number }> {
    const [answers, keys] = await Promise.all([this.#store.list<Answer>(''), this.#store.keys()]);
    return { answers, damaged: keys.length - answers.length };
  }

  async clear(): Promise<void> {
    await this.#store.remove(await this.#store.keys());
  }
}

/** Keys are in the order of time. */
function keyOf({ at, id }: Answer): string {
  return `${at}\n${id}`;
}

let shared: Promise<AnswerLog> | undefined;

/** The page's log, opened when first asked for. */
export function answerLog(): Promise<AnswerLog> {
  return (shared ??= AnswerLog.open());
}
