/** Entry of `/assess/`. */
import '../shell/client.ts';

void import('../../src/quiz/ml-assessment.ts');
