import { expect } from '@open-wc/testing';
import { isWebAddress } from './web-address.ts';

describe('isWebAddress', () => {
  it('takes web addresses and relative ones', () => {
    for (const address of ['https://example.org/tijdlijn', 'HTTP://example.org', '/tijdlijn', 'tijdlijn.html?x=1#a', '../a', '//example.org/a', '']) expect(isWebAddress(address), address).to.equal(true);
  });

  it('takes nothing that a browser would run or open otherwise', () => {
    for (const address of ['javascript:alert(1)', ' java\nscript:alert(1)', 'JAVASCRIPT:x', 'data:text/html,x', 'blob:x', 'file:///etc/passwd', 'mailto:a@example.org', 'http://[']) expect(isWebAddress(address), address).to.equal(false);
  });
});
