/** What Python is doing before it can judge. */
export interface RuntimeProgress {
  /** `fetched`: all files are there, and nothing has been started with them. */
  stage: 'idle' | 'downloading' | 'fetched' | 'starting' | 'ready' | 'failed';
  loadedBytes: number;
  totalBytes: number;
  /** One short sentence for the reader. */
  message: string;
}

export const NOT_STARTED: RuntimeProgress = {
  stage: 'idle',
  loadedBytes: 0,
  totalBytes: 0,
  message: 'Python is not loaded.',
};
