import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import { setProps, type Props } from './set-props.ts';
import { guardConsole } from './testing/index.ts';

const template = (props: Props): TemplateResult => html`<p ${setProps(props)}>tekst</p>`;

/** Renders into one container, again and again. */
async function stage(): Promise<(props: Props) => CSSStyleDeclaration> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  return (props) => {
    render(template(props), box);
    return (box.firstElementChild as HTMLElement).style;
  };
}

describe('setProps', () => {
  guardConsole();

  it('sets a number in pixels, rounded to a hundredth', async () => {
    const show = await stage();
    const style = show({ '--_x': 12, '--_y': 1 / 3, '--_z': -0.005, '--_none': 0 });
    expect(['--_x', '--_y', '--_none'].map((name) => style.getPropertyValue(name))).to.deep.equal(['12px', '0.33px', '0px']);
    expect(parseFloat(style.getPropertyValue('--_z'))).to.equal(0);
  });

  it('sets a place as it is, and takes it away', async () => {
    const show = await stage();
    const style = show({ 'inset-inline-start': 12.345, 'block-size': '50%' });
    expect([style.insetInlineStart, style.blockSize]).to.deep.equal(['12.35px', '50%']);
    expect(show({ 'inset-inline-start': 0 }).blockSize).to.equal('');
    expect(style.insetInlineStart).to.equal('0px');
  });

  it('sets a text as it is', async () => {
    const show = await stage();
    expect(show({ '--_area': '2 / span 3' }).getPropertyValue('--_area')).to.equal('2 / span 3');
  });

  it('changes a value, and takes away what is undefined or no longer named', async () => {
    const show = await stage();
    show({ '--_x': 1, '--_y': 2, '--_z': 3 });
    const style = show({ '--_x': 10, '--_y': undefined });
    expect(['--_x', '--_y', '--_z'].map((name) => style.getPropertyValue(name))).to.deep.equal(['10px', '', '']);
    expect(show({ '--_x': 10, '--_y': 4 }).getPropertyValue('--_y')).to.equal('4px');
  });

  it('leaves alone what others set on the element', async () => {
    const show = await stage();
    show({ '--_x': 1 }).setProperty('color', 'red');
    const style = show({});
    expect([style.color, style.getPropertyValue('--_x')]).to.deep.equal(['red', '']);
  });

  it('works on an SVG element', async () => {
    const box = await fixture<SVGSVGElement>(html`<svg ${setProps({ '--_x': 5 })}></svg>`);
    expect(getComputedStyle(box).getPropertyValue('--_x')).to.equal('5px');
  });

  it('says where it belongs when it does not stand on an element', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    expect(() => render(html`<p title=${setProps({ '--_x': 1 })}></p>`, box)).to.throw('setProps: expected to stand on an element');
    expect(() => render(html`<i>${setProps({ '--_x': 1 })}</i>`, box)).to.throw('setProps: expected to stand on an element');
  });

  it('works at first render under a content security policy that blocks every style attribute [R41]', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="strict page"></iframe>`);
    const loaded = oneEvent(frame, 'load');
    frame.srcdoc = `<!doctype html><html lang="nl"><meta http-equiv="Content-Security-Policy" content="style-src 'none'"><body></body></html>`;
    await loaded;
    const page = frame.contentDocument as Document;
    render(template({ '--_x': 7 }), page.body, { creationScope: page });
    const paragraph = page.querySelector('p') as HTMLElement;
    expect(frame.contentWindow?.getComputedStyle(paragraph).getPropertyValue('--_x')).to.equal('7px');
    // The policy is really there: a style attribute does nothing.
    paragraph.setAttribute('style', '--_x: 99px');
    expect(frame.contentWindow?.getComputedStyle(paragraph).getPropertyValue('--_x')).not.to.equal('99px');
  });
});
