// `npm start`: builds what the demo needs and serves it.
import { turbo } from './turbo.mjs';

const code = turbo('build', '--filter=@digitaal-europa/demo', '--output-logs=new-only');
if (code !== 0) process.exit(code);
const { serve } = await import('../apps/demo/server.mjs');
const address = await serve();
console.log(`\nDemo: ${address}\nStop met Ctrl+C.`);
