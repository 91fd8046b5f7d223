import { wtr } from '../../tools/wtr.mjs';
import { realInput } from '../../tools/wtr-input.mjs';

const config = await wtr();
export default { ...config, plugins: [...config.plugins, realInput()] };
