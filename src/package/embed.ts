/** What a page elsewhere loads, as `embed.js`, to use `<ml-problem>` and `<ml-run>`. */
import '../widget/ml-problem.ts';
import '../widget/ml-run.ts';
export { configure } from '../core/site-base.ts';
