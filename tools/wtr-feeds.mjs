// Answers for tests, over real HTTP: PUT /__feed/<name> with { status, type, body } says what GET /__feed/<name> will answer.
// A GET for which nothing was said yet waits until it is: so a test holds a widget in its loading state as long as it likes.

const bodyOf = (request) => new Promise((resolve, reject) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks).toString('utf8'))).on('error', reject);
});

export function feeds() {
  const answers = new Map();
  const waiting = new Map();
  return async (ctx, next) => {
    if (!ctx.path.startsWith('/__feed/')) return next();
    if (ctx.method === 'PUT') {
      answers.set(ctx.path, JSON.parse(await bodyOf(ctx.req)));
      for (const go of waiting.get(ctx.path) ?? []) go();
      waiting.delete(ctx.path);
      ctx.status = 204;
      return undefined;
    }
    if (!answers.has(ctx.path)) {
      await new Promise((go) => {
        waiting.set(ctx.path, [...(waiting.get(ctx.path) ?? []), go]);
        ctx.res.once('close', go);
      });
    }
    const { status = 200, type = 'application/json', body = '' } = answers.get(ctx.path) ?? { status: 499 };
    ctx.status = status;
    ctx.type = type;
    ctx.body = body;
    return undefined;
  };
}
