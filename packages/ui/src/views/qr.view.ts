import { html, nothing, type TemplateResult } from 'lit';
import { qrOf } from '../qr.ts';
import { setProps } from '../set-props.ts';

/** Side of a square in millimetres: smaller ones run together in a phone. */
const SQUARE = 0.4;

/** On paper: a code that leads to an address, with words that say so. Nothing for an address that is too long. */
export function qrView(address: string | undefined, words: string): TemplateResult | typeof nothing {
  const code = address === undefined ? undefined : qrOf(address);
  return code ? html`<p class="qr"><svg class="qr__code" viewBox="0 0 ${code.size} ${code.size}" role="img" aria-label=${words} shape-rendering="crispEdges" ${setProps({ '--_side': `${code.size * SQUARE}mm` })}><path d=${code.path}></path></svg><span aria-hidden="true">${words}</span></p>` : nothing;
}
