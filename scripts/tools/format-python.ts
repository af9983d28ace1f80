// `npm run format`: what ruff changes by itself; the rest is told.
import { pythonIssues } from './python-style.ts';

const issues = pythonIssues(true);
if (issues.length > 0) console.error(issues.join('\n'));
