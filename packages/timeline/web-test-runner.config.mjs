import { wtr } from '../../tools/wtr.mjs';

export default await wtr();
