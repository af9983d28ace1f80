import { MlProblem } from '../elements/ml-problem.ts';
import './site.ts';
import { whenIdle } from './when-idle.ts';

// Whoever opens a problem's own page has come to solve it: Python may load once the page has settled.
const element = document.querySelector('.problem-page ml-problem');
if (element instanceof MlProblem) {
  void element.ready.then(
    () => whenIdle(() => (element.loading = 'eager')),
    () => {}, // The element shows what is wrong.
  );
}
