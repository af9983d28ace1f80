/** Entry of `/data/`. */
import './ml-your-data.ts';
import '../shell/client.ts';
