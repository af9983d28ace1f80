/** What a page elsewhere loads, as `embed.js`, to use `<ml-problem>`, `<ml-run>` and `<ml-quiz>`. */
import '../widget/ml-problem.ts';
import '../widget/ml-run.ts';
import '../quiz/ml-quiz.ts';
export { configure } from '../core/site-base.ts';
