/** For one submission: generous, as a machine may have other things to do. A hang is no verdict. */
export const STEP_LIMIT_MS = 180_000;

/** One page of a browser with a profile of its own that nothing was ever kept in. */
export interface EnginePage {
  open(address: string): Promise<void>;
  /** The value of a JavaScript expression, awaited: plain data only. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** A browser engine that the smoke test runs in. */
export interface Engine {
  name: string;
  /** Debian packages that provide it. */
  packages: readonly string[];
  isInstalled(): boolean;
  /** For other systems than Debian. */
  howToInstall: string;
  start(): Promise<EnginePage>;
}
