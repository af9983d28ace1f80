/** Entry of `/data/`. */
import '../elements/ml-your-data.ts';
import './site.ts';
