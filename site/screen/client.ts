/** Entry of `/screen/`. */
import '../shell/client.ts';

void import('./ml-screen.ts');
