/** Entry of `/review/`. */
import '../shell/client.ts';

void import('../../src/quiz/ml-review.ts');
