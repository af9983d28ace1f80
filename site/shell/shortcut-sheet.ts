import { whenIdle } from './when-idle.ts';

// Few ask for it, and nobody at once. Where it cannot be fetched, the next page tries again.
if (document.querySelector('.site-header ml-shortcuts')) {
  whenIdle(() => void import('../../src/widget/workspace/ml-shortcuts.ts').catch(() => null));
}
