import { expect } from '@open-wc/testing';
import { isWebAddress, letterAddress, siteOf, webAddressIn } from './web-address.ts';

describe('isWebAddress', () => {
  it('takes web addresses and relative ones', () => {
    for (const address of ['https://example.org/tijdlijn', 'HTTP://example.org', '/tijdlijn', 'tijdlijn.html?x=1#a', '../a', '//example.org/a', '']) expect(isWebAddress(address), address).to.equal(true);
  });

  it('takes nothing that a browser would run or open otherwise', () => {
    for (const address of ['javascript:alert(1)', ' java\nscript:alert(1)', 'JAVASCRIPT:x', 'data:text/html,x', 'blob:x', 'file:///etc/passwd', 'mailto:a@example.org', 'http://[']) expect(isWebAddress(address), address).to.equal(false);
  });
});

describe('webAddressIn', () => {
  it('is seen from the file in which it stands', () => {
    expect(['exports/laws.ics', '/laws.ics', 'https://ander.example/a.ics'].map((address) => webAddressIn(address, 'https://voorbeeld.example/kde/data/laws.json')))
      .to.deep.equal(['https://voorbeeld.example/kde/data/exports/laws.ics', 'https://voorbeeld.example/laws.ics', 'https://ander.example/a.ics']);
    expect(webAddressIn('https://ander.example/a.ics', 'data')).to.equal('https://ander.example/a.ics');
  });

  it('is nothing without a file, or where a browser would do something else than fetch it', () => {
    for (const [address, from] of [[undefined, 'https://voorbeeld.example/'], ['a.ics', 'package'], ['a.ics', ''], ['a.ics', 'blob:https://voorbeeld.example/1'], ['a.ics', 'file:///laws.json'], ['javascript:alert(1)', 'https://voorbeeld.example/'], ['data:text/calendar,x', 'https://voorbeeld.example/']] as const) expect(webAddressIn(address, from), `${address} ${from}`).to.equal(undefined);
  });
});

describe('siteOf', () => {
  it('names the site, and leaves alone what is no address', () => {
    expect(['https://www.voorbeeld.example/een/pad?x=1', 'http://data.voorbeeld.example', 'geen adres'].map(siteOf)).to.deep.equal(['voorbeeld.example', 'data.voorbeeld.example', 'geen adres']);
  });
});

describe('letterAddress', () => {
  const letter = { subject: 'Fout: 50% & meer', body: 'Wat klopt er niet?\n' };

  it('begins a letter with what is filled in', () => {
    expect(letterAddress('fonds.data+nl@voorbeeld.example', letter)).to.equal('mailto:fonds.data+nl@voorbeeld.example?subject=Fout%3A%2050%25%20%26%20meer&body=Wat%20klopt%20er%20niet%3F%0A');
  });

  it('takes nothing that is more or less than a mailbox', () => {
    for (const mailbox of [undefined, '', 'voorbeeld', 'a@b', 'a@b.nl?cc=x@y.nl', 'a@b.nl,c@d.nl', 'javascript:alert(1)', 'a b@c.nl', ' a@b.nl']) expect(letterAddress(mailbox, letter), mailbox).to.equal(undefined);
  });
});
