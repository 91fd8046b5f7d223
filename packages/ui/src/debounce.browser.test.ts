import { expect, waitUntil } from '@open-wc/testing';
import { debounce } from './debounce.ts';
import { guardConsole } from './testing/index.ts';

describe('debounce', () => {
  guardConsole();

  it('acts once, with the last value, after the last call', async () => {
    const heard: string[] = [];
    const say = debounce((value: string) => heard.push(value), 20);
    say('a');
    say('b');
    say('c');
    expect(heard).to.deep.equal([]);
    await waitUntil(() => heard.length > 0, undefined, { timeout: 5000 });
    expect(heard).to.deep.equal(['c']);
  });

  it('begins to wait again at every call', async () => {
    const order: string[] = [];
    const slow = debounce(() => order.push('slow'), 40);
    const other = debounce(() => order.push('other'), 40);
    slow(0);
    other(0);
    slow(1);
    await waitUntil(() => order.length === 2, undefined, { timeout: 5000 });
    expect(order).to.deep.equal(['other', 'slow']);
  });

  it('acts again for a later call', async () => {
    const heard: number[] = [];
    const say = debounce((value: number) => heard.push(value), 1);
    say(1);
    await waitUntil(() => heard.length === 1, undefined, { timeout: 5000 });
    say(2);
    await waitUntil(() => heard.length === 2, undefined, { timeout: 5000 });
    expect(heard).to.deep.equal([1, 2]);
  });

  it('drops what is pending when it is cancelled, and can be used again', async () => {
    const heard: string[] = [];
    const say = debounce((value: string) => heard.push(value), 10);
    const marker = debounce(() => heard.push('marker'), 10);
    say('dropped');
    marker(0);
    say.cancel();
    await waitUntil(() => heard.length > 0, undefined, { timeout: 5000 });
    expect(heard).to.deep.equal(['marker']);
    say.cancel();
    say('kept');
    await waitUntil(() => heard.length > 1, undefined, { timeout: 5000 });
    expect(heard).to.deep.equal(['marker', 'kept']);
  });
});
