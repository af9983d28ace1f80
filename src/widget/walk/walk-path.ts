import type { Block, Step, Walk } from '../../core/walk.ts';

/** A variable after a step. */
export interface Variable {
  name: string;
  /** Its place in `Walk.values`. */
  value: number;
  /** What it held before, where this very step has changed it. */
  before: number | null;
  changed: boolean;
}

/** A call that is under way, with its variables. */
export interface Level {
  frame: number;
  function: string;
  variables: Variable[];
}

/** One time that a loop was gone through. */
interface Turn {
  block: Block;
  frame: number;
  from: number;
  /** The first step after it; none where the walk ends inside. */
  to: number;
  /** The steps at which a pass begins. */
  passes: number[];
}

/** Where in a loop a step is. */
export interface Pass {
  block: Block;
  /** From 1; 0 while none has begun. */
  number: number;
  count: number;
  previous: number | null;
  following: number | null;
  /** The first step behind the loop. */
  end: number | null;
}

/** Where there is something to see. */
export interface Landmark {
  step: number;
  words: string;
}

const inside = (line: number, { first, last }: Block): boolean => line >= first && line <= last;

/** A walk, made ready to be gone through in any order. */
export class WalkPath {
  readonly walk: Walk;
  readonly #turns: Turn[] = [];

  constructor(walk: Walk) {
    this.walk = walk;
    for (const block of walk.blocks) if (block.kind !== 'if') this.#findTurns(block);
  }

  get length(): number {
    return this.walk.steps.length;
  }

  step(at: number): Step | undefined {
    return this.walk.steps[at];
  }

  #findTurns(block: Block): void {
    const open = new Map<number, Turn>();
    for (const [at, { kind, line, frame, next }] of this.walk.steps.entries()) {
      if (kind === 'call') continue;
      let turn = open.get(frame);
      if (line !== block.line && !inside(line, block)) {
        if (turn) turn.to = at;
        open.delete(frame);
        continue;
      }
      if (!turn) {
        turn = { block, frame, from: at, to: this.length, passes: [] };
        open.set(frame, turn);
        this.#turns.push(turn);
      }
      if (line === block.line && inside(next, block)) turn.passes.push(at);
    }
  }

  /** The calls under way after a step, innermost first. */
  levels(at: number): Level[] {
    const { steps, frames, names } = this.walk;
    const levels = new Map<number, Map<number, Variable>>();
    for (let frame = steps[at]?.frame ?? -1; frame >= 0; frame = frames[frame]?.caller ?? -1)
      levels.set(frame, new Map());
    for (let index = 0; index <= at; index++) {
      const { frame, changes } = steps[index] ?? { frame: -1, changes: [] };
      const level = levels.get(frame);
      if (!level) continue;
      for (const [name = 0, value = 0] of changes) {
        const changed = index === at;
        const before = changed ? (level.get(name)?.value ?? null) : null;
        level.set(name, { name: names[name] ?? '', value, before, changed });
      }
    }
    return [...levels].map(([frame, variables]) => ({
      frame,
      function: frames[frame]?.function ?? '',
      variables: [...variables.values()],
    }));
  }

  /** The loop around a step; the innermost one. */
  pass(at: number): Pass | null {
    const step = this.step(at);
    if (!step) return null;
    const around = this.#turns.filter(({ frame, from, to }) => frame === step.frame && from <= at && at < to);
    const turn = around.sort((one, other) => other.block.line - one.block.line)[0];
    if (!turn) return null;
    const { passes, block, to } = turn;
    const number = passes.filter((start) => start <= at).length;
    return {
      block,
      number,
      count: passes.length,
      previous: passes[number - 2] ?? null,
      following: passes[number] ?? null,
      end: to < this.length ? to : null,
    };
  }

  /** What a condition came to; empty where the line has none, or its answer cannot be told from what came next. */
  condition(at: number): { text: string; holds: boolean } | null {
    const step = this.step(at);
    if (step?.kind !== 'line' || step.next === 0) return null;
    const block = this.walk.blocks.find(
      ({ kind, line, first }) => kind !== 'for' && line === step.line && first > line,
    );
    return block ? { text: block.text, holds: inside(step.next, block) } : null;
  }

  /** The steps worth a jump, in the order of the walk. */
  landmarks(): Landmark[] {
    const { steps, values, difference } = this.walk;
    const landmarks: Landmark[] = [];
    const infinite = steps.findIndex(
      ({ kind, changes }, at) =>
        (kind !== 'call' || at > 0) && changes.some(([, value = -1]) => values[value]?.finite === false),
    );
    if (infinite >= 0) landmarks.push({ step: infinite, words: 'First NaN or infinity' });
    if (difference) landmarks.push({ step: difference.step, words: 'First difference' });
    const last = steps.at(-1);
    if (last?.kind === 'raise') {
      const step = steps.findIndex(({ error }) => error === last.error);
      landmarks.push({ step, words: 'Exception' });
    }
    return landmarks.sort((one, other) => one.step - other.step);
  }
}

/** What a step was, in a sentence. */
export function stepWords(path: WalkPath, at: number): string {
  const step = path.step(at);
  if (!step) return '';
  const { kind, line, error, changes, frame } = step;
  const { names, frames } = path.walk;
  switch (kind) {
    case 'call':
      return `${frames[frame]?.function ?? ''} is called.`;
    case 'raise':
      return `Line ${line} ended with ${error ?? 'an exception'}`;
    case 'return':
      return `Line ${line} returned from ${frames[frame]?.function ?? ''}.`;
    case 'line': {
      const changed = changes.map(([name = 0]) => names[name] ?? '');
      const condition = path.condition(at);
      if (condition) return `Line ${line}: ${condition.text} is ${condition.holds ? 'true' : 'false'}.`;
      if (changed.length === 0) return `Line ${line} has run.`;
      return `Line ${line} has set ${changed.join(', ')}.`;
    }
    default:
      return kind satisfies never;
  }
}

/** Why a walk ends before the code did; empty where it does not. */
export function leftOutWords({ leftOut, steps }: Walk): string {
  const first = `Shown are the first ${steps.length.toLocaleString('en')} steps. Your code went on; `;
  switch (leftOut) {
    case '':
      return '';
    case 'steps':
      return `${first}later ones were not recorded.`;
    case 'size':
      return `${first}what it held after them was too much to record.`;
    case 'time':
      return `${first}recording more would have taken too long.`;
    default:
      return leftOut satisfies never;
  }
}
