import { expect } from '@open-wc/testing';
import { forgetWarnings } from './warn.ts';
import { replaceTexts, textsNow, wording, type Texts } from './wording.ts';

interface Sample {
  readonly language: string;
  readonly button: string;
  readonly link: { readonly label: string };
  readonly days: readonly string[];
  readonly saved: (name: string) => string;
}
const texts = (): Record<'nl' | 'en', Sample> => ({
  nl: { language: 'nl', button: 'Delen', link: { label: 'Link' }, days: ['ma', 'di'], saved: (name) => `${name} is bewaard` },
  en: { language: 'en', button: 'Share', link: { label: 'Link' }, days: ['Mon', 'Tue'], saved: (name) => `${name} was saved` },
});

describe('wording', () => {
  // Each test has a widget of its own, for what a page replaced stays replaced.
  let widget = '';
  let made = 0;
  const said: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    widget = `widget-${made += 1}`;
    forgetWarnings();
    said.length = 0;
    // What the widgets of earlier tests were refused is said again, as something new.
    console.warn = (message: string) => { if (!/"widget-\d+\./.test(message) || message.includes(`"${widget}.`)) said.push(message); };
  });
  afterEach(() => {
    console.warn = warn;
  });
  const replace = (own: Texts): void => replaceTexts(Object.fromEntries(Object.entries(own).map(([key, text]) => [`${widget}.${key}`, text])));

  it('gives the texts of a language, the same object every time', () => {
    const { nl, en } = texts();
    const strings = wording(`${widget}.share`, { nl, en });
    expect(strings('nl')).to.equal(nl);
    expect(strings('en')).to.equal(en);
  });

  it('says a replaced text in both languages, or in the one that is named, and the others as they were [R17]', () => {
    const strings = wording(`${widget}.share`, texts());
    replace({ 'share.button': 'Doorgeven', 'share.link.label': { en: 'Address' }, 'share.days.1': { nl: 'dinsdag', en: 'Tuesday' } });
    expect(strings('nl')).to.deep.include({ button: 'Doorgeven', link: { label: 'Link' }, days: ['ma', 'dinsdag'] });
    expect(strings('en')).to.deep.include({ button: 'Doorgeven', link: { label: 'Address' }, days: ['Mon', 'Tuesday'] });
    expect(said).to.deep.equal([]);
  });

  it('takes a function for a text with variable parts', () => {
    const strings = wording(`${widget}.share`, texts());
    replace({ 'share.saved': { nl: (name: string) => `${name} staat klaar` } });
    expect(strings('nl').saved('a.csv')).to.equal('a.csv staat klaar');
    expect(strings('en').saved('a.csv')).to.equal('a.csv was saved');
  });

  it('replaces in what somebody holds already, and in what quotes it', () => {
    const own = texts();
    const held = wording(`${widget}.share`, own)('nl');
    const quoting = wording(`${widget}.list`, { nl: { open: () => `Open ${own.nl.button}` }, en: { open: () => `Open ${own.en.button}` } });
    replace({ 'share.button': 'Doorgeven' });
    expect(held.button).to.equal('Doorgeven');
    expect(quoting('nl').open()).to.equal('Open Doorgeven');
  });

  it('keeps a text for a widget that is loaded later', () => {
    replace({ 'share.button': 'Doorgeven', 'share.saved': 'Bewaard' });
    expect(said).to.deep.equal([]);
    const strings = wording(`${widget}.share`, texts());
    expect(strings('nl').button).to.equal('Doorgeven');
    expect(strings('nl').saved('a.csv')).to.equal('a.csv is bewaard');
    expect(said).to.deep.equal([`kde: text "${widget}.share.saved" is given as string; expected function`]);
  });

  it('takes the last of two, whatever the first was', () => {
    const strings = wording(`${widget}.share`, texts());
    replace({ 'share.button': 'nl' });
    replace({ 'share.button': 'Sturen' });
    expect(strings('nl').button).to.equal('Sturen');
  });

  for (const [what, key, text, expected] of [
    ['a key that nothing has', 'share.butn', 'x', 'no text'],
    ['a group of texts', 'share.link', 'x', 'no text'],
    ['a letter of a text', 'share.button.0', 'x', 'no text'],
    ['what every object has', 'share.toString', 'x', 'no text'],
    ['the prototype of all objects', 'share.__proto__.button', 'x', 'no text'],
    ['the length of a list', 'share.days.length', 9, 'no text'],
    ['the name of the language', 'share.language', 'fr', 'no text'],
    ['a text for one with variable parts', 'share.saved', 'x', 'is given as string; expected function'],
    ['a function for a text', 'share.button', () => 'x', 'is given as function; expected string'],
    ['a number', 'share.button', 5, 'is given as number; expected string'],
    ['nothing', 'share.button', null, 'is given as object; expected string'],
    ['a language that the widgets do not speak', 'share.button', { fr: 'x' }, 'is given as object; expected string'],
    ['a language with a number', 'share.button', { nl: 5 }, 'is given as number; expected string'],
  ] as const) {
    it(`leaves out ${what}, and says so once`, () => {
      const strings = wording(`${widget}.share`, texts());
      const before = JSON.stringify(strings('nl'));
      replace({ [key]: text } as unknown as Texts);
      replace({ [key]: text } as unknown as Texts);
      expect(JSON.stringify(strings('nl'))).to.equal(before);
      expect(strings('nl').saved('a')).to.equal('a is bewaard');
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`"${widget}.${key}"`).and.to.contain(expected);
    });
  }

  for (const nothing of [null, undefined, 'x', 5]) {
    it(`leaves out texts that are ${String(nothing)}, and says so`, () => {
      replaceTexts(nothing as unknown as Texts);
      expect(said).to.deep.equal([`kde: texts are given as ${String(nothing)}; expected an object with texts by key`]);
    });
  }

  it('tells all texts by key, but not the name of their language', () => {
    wording(`${widget}.share`, texts());
    const own = [...textsNow('en')].filter(([key]) => key.startsWith(`${widget}.`));
    expect(own.map(([key]) => key)).to.deep.equal(['button', 'link.label', 'days.0', 'days.1', 'saved'].map((key) => `${widget}.share.${key}`));
    expect(own[0]?.[1]).to.equal('Share');
  });
});
