/** What a page elsewhere loads, as `embed.js`, to use `<ml-problem>`. */
import '../elements/ml-problem.ts';
export { configure } from '../core/site-base.ts';
