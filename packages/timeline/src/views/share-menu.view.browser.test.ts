import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { disclosure, DisclosureController } from '@digitaal-europa/ui';
import { expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import { styles } from '../timeline.styles.ts';
import { SHARE_MENU, shareMenuView, type ShareMenuProps } from './share-menu.view.ts';

class Host extends LitElement {
  static override readonly styles = [styles, disclosure];
  readonly controller = new DisclosureController(this);
  props: Partial<ShareMenuProps> = {};
  pressed: string[] = [];

  override render(): unknown {
    const press = (name: string) => () => { this.pressed.push(name); };
    return shareMenuView({
      controller: this.controller, language: 'nl', noShare: false, noExport: false, drawn: true, amounts: () => ({ laws: 18, rows: 120, events: 34, selected: { id: 'ai-act', name: 'AI-verordening' }, subscription: 'https://voorbeeld.example/gemeente.ics' }),
      actions: { copyLink: press('link'), calendar: press('calendar'), subscribe: (address) => { this.pressed.push(`subscribe ${address}`); }, csv: press('csv'), svg: press('svg'), png: press('png'), memo: (law) => { this.pressed.push(`memo ${law ?? 'all'}`); }, print: press('print'), closeText: press('close') },
      ...this.props,
    });
  }
}
customElements.define('test-share-menu', Host);

async function open(props: Partial<ShareMenuProps> = {}): Promise<Host> {
  const host = await fixture<Host>(html`<test-share-menu></test-share-menu>`);
  host.props = props;
  host.requestUpdate();
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLElement>('.disclosure__button')?.click();
  await host.updateComplete;
  return host;
}
const buttons = (host: Host): HTMLButtonElement[] => [...host.renderRoot.querySelectorAll<HTMLButtonElement>('.share__button')];
const names = (host: Host): string[] => buttons(host).map((button) => button.textContent.trim());

describe('share and save', () => {
  guardConsole();

  it('is one button that opens everything that can be taken away', async () => {
    const host = await open();
    expect(host.controller.open).to.equal(SHARE_MENU);
    expect(names(host)).to.deep.equal(['Link kopiëren', 'Agenda (.ics), 34 datums', 'Kopieer adres voor abonnement', 'Tabel (CSV), 120 rijen', 'Afbeelding (SVG)', 'Afbeelding (PNG)', 'Kopieer tekst over AI-verordening', 'Kopieer tekst over 18 wetten en regelingen', 'Afdrukken']);
    for (const button of buttons(host)) button.click();
    expect(host.pressed).to.deep.equal(['link', 'calendar', 'subscribe https://voorbeeld.example/gemeente.ics', 'csv', 'svg', 'png', 'memo ai-act', 'memo all', 'print']);
    await expectAccessible(host);
  });

  it('leaves out what the page does not want', async () => {
    expect(names(await open({ noShare: true }))).to.deep.equal(['Agenda (.ics), 34 datums', 'Kopieer adres voor abonnement', 'Tabel (CSV), 120 rijen', 'Afbeelding (SVG)', 'Afbeelding (PNG)', 'Afdrukken']);
    expect(names(await open({ noExport: true, amounts: () => ({ laws: 18, rows: 120, events: 34 }) }))).to.deep.equal(['Link kopiëren', 'Kopieer tekst over 18 wetten en regelingen']);
    expect((await open({ noShare: true, noExport: true })).renderRoot.querySelector('button')).to.equal(null);
  });

  it('offers no picture where nothing is drawn, and no calendar without dates', async () => {
    const host = await open({ drawn: false, amounts: () => ({ laws: 18, rows: 120, events: 0 }) });
    expect(names(host).filter((name) => /Afbeelding|Agenda/.test(name))).to.deep.equal([]);
    expect(host.renderRoot.textContent).to.include('er is niets voor uw agenda');
  });

  it('says how it went, and gives the text to copy by hand', async () => {
    const host = await open({ result: { message: 'Kopiëren mag niet.', text: 'De hele tekst' } });
    expect(host.renderRoot.querySelector('[role=status]')?.textContent.trim()).to.equal('Kopiëren mag niet.');
    const area = host.renderRoot.querySelector('textarea') as HTMLTextAreaElement;
    area.focus();
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal('De hele tekst');
    host.renderRoot.querySelector<HTMLElement>('.share__close')?.click();
    expect(host.pressed).to.deep.equal(['close']);
    await expectAccessible(host);
  });

  it('has targets of at least 24 pixels and speaks English', async () => {
    const host = await open({ language: 'en' });
    for (const button of buttons(host)) expect(button.getBoundingClientRect().height).to.be.at.least(24);
    expect(names(host)[0]).to.equal('Copy link');
  });
});
