/** Entry of `/plan/`. */
import '../shell/client.ts';

void import('./ml-plan.ts');
