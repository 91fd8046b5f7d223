import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { KdeElement } from '@digitaal-europa/ui';
import { expectConsole, guardConsole } from '@digitaal-europa/ui/testing';
import type { Chunk, RowsInView } from '../timeline.window.ts';
import { chunkPart } from './chunk-part.ts';
import { idlePart } from './idle-part.ts';

const CHUNK = {} as Chunk;

/** Rows of which the only chunk is far away until `come`. */
class Rows {
  near = false;
  private heard: () => void = () => undefined;
  readonly isNear = (): boolean => this.near;
  readonly isDrawn = (): boolean => true;
  readonly watch = (hear: () => void): (() => void) => {
    this.heard = hear;
    return () => undefined;
  };

  come(): void {
    this.near = true;
    this.heard();
  }
}

class TestLate extends KdeElement<Record<never, never>> {
  readonly rows = new Rows();
  kind = 'idle';

  protected override render(): unknown {
    if (this.kind === 'idle') return html`<p>${idlePart(() => { throw new Error('no such part'); })}</p>`;
    return html`<p>${chunkPart(this.rows as unknown as RowsInView, CHUNK, () => {
      if (this.rows.near) throw new Error('no such row');
      return 'ver weg';
    })}</p>`;
  }
}
customElements.define('test-late', TestLate);

const sentence = (widget: TestLate): string => widget.shadowRoot?.querySelector('[role="alert"]')?.textContent ?? '';

describe('a part that draws itself later', () => {
  guardConsole();

  it('keeps a fault of its first picture from the page: the widget says it', async () => {
    expectConsole(/^test-late: unexpected error: no such part$/);
    const widget = await fixture<TestLate>(html`<test-late></test-late>`);
    await waitUntil(() => sentence(widget) !== '', 'the fault is said');
  });

  it('keeps a fault of a later picture from the page: the widget says it', async () => {
    expectConsole(/^test-late: unexpected error: no such row$/);
    const widget = await fixture<TestLate>(html`<test-late .kind=${'chunk'}></test-late>`);
    expect(widget.shadowRoot?.textContent).to.contain('ver weg');
    widget.rows.come();
    await widget.updateComplete;
    expect(sentence(widget)).to.match(/^Er ging iets mis/);
  });
});
