// `npm run format`: what ruff changes by itself; the rest is told.
import { ruffIssues } from './ruff.ts';

const issues = ruffIssues(true);
if (issues.length > 0) console.error(issues.join('\n'));
