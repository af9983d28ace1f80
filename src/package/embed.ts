/** The entry of `embed.js`, which pages elsewhere load to use `<ml-problem>`. */
import '../widget/ml-problem.ts';
export { configure } from '../core/site-base.ts';
