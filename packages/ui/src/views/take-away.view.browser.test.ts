import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { LitElement, type TemplateResult } from 'lit';
import { DisclosureController } from '../controllers/disclosure-controller.ts';
import { base } from '../styles/base.styles.ts';
import { controls } from '../styles/controls.styles.ts';
import { disclosure } from '../styles/disclosure.styles.ts';
import { takeAway } from '../styles/take-away.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { expectAccessible, guardConsole } from '../testing/index.ts';
import { takeAwayView, type TakeAwayProps } from './take-away.view.ts';

class TestTakeAway extends LitElement {
  static override readonly styles = [tokens, base, controls, disclosure, takeAway];
  readonly controller = new DisclosureController(this);
  props: Partial<TakeAwayProps> = {};
  pressed: string[] = [];
  asked = 0;

  protected override render(): TemplateResult {
    const press = (name: string) => () => { this.pressed.push(name); };
    return html`<div class="disclosures">${takeAwayView({
      controller: this.controller, id: 'deel', label: 'Delen', result: undefined, busy: false, words: { closeText: 'Sluit tekst' }, onCloseText: press('sluit'),
      items: () => {
        this.asked += 1;
        return [
          { buttons: [{ label: 'Link', run: press('link') }], extra: html`<label><input type="checkbox"> Met notities</label>`, hint: 'De link onthoudt uw keuze.' },
          { title: 'Afbeelding', buttons: [{ label: 'SVG', run: press('svg') }, { label: 'PNG', run: press('png') }] },
          { buttons: [], hint: 'Er is niets voor uw agenda.' },
        ];
      },
      ...this.props,
    })}</div>`;
  }
}
customElements.define('test-take-away-view', TestTakeAway);

async function make(props: Partial<TakeAwayProps> = {}): Promise<TestTakeAway> {
  const host = await fixture<TestTakeAway>(html`<test-take-away-view></test-take-away-view>`);
  host.props = props;
  host.requestUpdate();
  await host.updateComplete;
  return host;
}
async function open(props: Partial<TakeAwayProps> = {}): Promise<TestTakeAway> {
  const host = await make(props);
  find(host, '.disclosure__button').click();
  await host.updateComplete;
  return host;
}
const all = (host: TestTakeAway, selector: string): HTMLElement[] => [...host.renderRoot.querySelectorAll<HTMLElement>(selector)];
const find = (host: TestTakeAway, selector: string): HTMLElement => all(host, selector)[0] as HTMLElement;
const said = (element: HTMLElement): string => element.innerText.replace(/\s+/g, ' ').trim();

describe('takeAwayView', () => {
  guardConsole();

  it('is accessible closed, open and with a text to copy', async () => {
    await expectAccessible(await make());
    await expectAccessible(await open());
    await expectAccessible(await open({ result: { message: 'Kopiëren mag niet.', text: 'De hele tekst' } }));
  });

  it('asks what there is only when it is open', async () => {
    const host = await make();
    expect([host.asked, all(host, 'li').length]).to.deep.equal([0, 0]);
    find(host, '.disclosure__button').click();
    await host.updateComplete;
    expect([host.asked, all(host, 'li').length]).to.deep.equal([1, 3]);
  });

  it('shows of each thing its title, buttons, what comes with it and its hint, in that order', async () => {
    expect(all(await open(), 'li').map(said)).to.deep.equal(['Link Met notities De link onthoudt uw keuze.', 'Afbeelding SVG PNG', 'Er is niets voor uw agenda.']);
  });

  it('leaves no room for what is not there', async () => {
    const [, picture, nothing] = all(await open(), 'li');
    expect([picture?.querySelectorAll('.share__hint').length, nothing?.childElementCount]).to.deep.equal([0, 1]);
  });

  it('does what is pressed', async () => {
    const host = await open();
    for (const button of all(host, '.share__button')) button.click();
    expect(host.pressed).to.deep.equal(['link', 'svg', 'png']);
  });

  it('says how it went in a live region that stood there before', async () => {
    const host = await open();
    const region = find(host, '[role=status]');
    expect(said(region)).to.equal('');
    host.props = { result: { message: 'Bewaard.' } };
    host.requestUpdate();
    await host.updateComplete;
    expect([said(region), region.isConnected, all(host, 'textarea').length]).to.deep.equal(['Bewaard.', true, 0]);
  });

  it('gives the text, selected as soon as it has the focus, in its own language', async () => {
    const host = await open({ result: { message: 'Kopiëren mag niet.', text: 'De hele tekst' }, words: { closeText: 'Sluit tekst', resultLang: 'nl' } });
    const area = find(host, 'textarea') as HTMLTextAreaElement;
    area.focus();
    expect([area.value.slice(area.selectionStart, area.selectionEnd), area.lang, area.getAttribute('aria-label')]).to.deep.equal(['De hele tekst', 'nl', 'Kopiëren mag niet.']);
    find(host, '.share__close').click();
    expect(host.pressed).to.deep.equal(['sluit']);
  });

  it('gives an empty text too, and claims no language that nobody named', async () => {
    const area = find(await open({ result: { message: 'Kopiëren mag niet.', text: '' } }), 'textarea');
    expect(area.hasAttribute('lang')).to.equal(false);
  });

  it('has targets of at least 24 pixels, and shows that it is busy', async () => {
    const host = await open({ busy: true, result: { message: 'Mislukt.', text: 'tekst' } });
    for (const button of all(host, 'button')) expect(button.getBoundingClientRect().height).to.be.at.least(24);
    expect(getComputedStyle(find(host, '.share__button')).cursor).to.equal('progress');
  });

  it('stays inside a narrow page', async () => {
    await setViewport({ width: 320, height: 700 });
    const host = await open({ result: { message: 'Mislukt.', text: `https://voorbeeld.nl/${'x'.repeat(400)}` } });
    expect(document.documentElement.scrollWidth).to.equal(320);
    expect(find(host, '.disclosure__panel').scrollWidth).to.be.at.most(find(host, '.disclosure__panel').clientWidth);
  });
});
