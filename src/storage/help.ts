/** Which help a reader has opened for a problem: hints, learn page, solution. */
export interface Help {
  hintsShown: number;
  /** The idea behind it was opened. Absent in what older versions kept. */
  learnShown?: boolean;
  solutionShown: boolean;
}

/** The first time a problem was accepted by all tests. */
export interface FirstSolve {
  /** When it was submitted: ISO 8601, UTC. */
  at: string;
  /** The help opened before that. */
  help: Help;
}

export function helpOf({ hintsShown, learnShown = false, solutionShown }: Help): Help {
  return { hintsShown, learnShown, solutionShown };
}

/** All that was revealed at one time or the other. */
export function moreHelp(one: Help, other: Partial<Help>): Help {
  return {
    hintsShown: Math.max(one.hintsShown, other.hintsShown ?? 0),
    learnShown: Boolean(one.learnShown || other.learnShown),
    solutionShown: one.solutionShown || Boolean(other.solutionShown),
  };
}
