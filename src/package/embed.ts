/** What a page elsewhere loads, as `embed.js`, to use `<ml-problem>`. */
import '../widget/ml-problem.ts';
export { configure } from '../core/site-base.ts';
