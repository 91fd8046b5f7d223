import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { html } from 'lit';
import { sample } from './views/details.fixture.ts';
import { TestMatrix } from './views/matrix-views.fixture.ts';

const KEY = 'plan/taak';
const LAWS = [sample('plan', { when: '2028-06-01', title: 'Plichten' }), sample('later', { when: '2028-09-01', title: 'Databank' }), sample('oud', { when: '2026-12-01', title: 'Achterstand' })];
const touch = (points: readonly (readonly [number, number])[]): Promise<boolean> => executeServerCommand('real-touch', { points: points.map((point) => [point]) });
const hasTouch = await executeServerCommand<boolean, object>('real-wheel', { x: 0, y: 0 });

async function open(): Promise<TestMatrix> {
  const matrix = new TestMatrix();
  matrix.laws = LAWS;
  matrix.style.inlineSize = '1400px';
  await fixture(html`<div>${matrix}</div>`);
  await matrix.updateComplete;
  return matrix;
}

type Point = readonly [number, number];
const centreOf = (element: Element): Point => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};
const inCard = (matrix: TestMatrix, part: string, key = KEY): HTMLElement => matrix.one(`[data-key="${key}"] ${part}`);
/** A month on the axis, halfway down a box. */
function pointAt(matrix: TestMatrix, months: number, quadrant: string): Point {
  const { left } = matrix.one('.plot__area').getBoundingClientRect();
  return [Math.round(left + (matrix.drawing?.scale.x(months) ?? 0)), centreOf(matrix.one(`[data-quadrant=${quadrant}]`))[1]];
}
const says = (matrix: TestMatrix): string => matrix.text('.plot__says');
const target = (matrix: TestMatrix): (string | undefined)[] => matrix.all('.box--target').map(({ dataset }) => dataset['quadrant']);
const atRest = (matrix: TestMatrix): void => {
  expect(matrix.all('.plot--dragging, .card--dragged, .box--target')).to.have.length(0);
  expect(says(matrix)).to.equal('');
};

/** What a pointer does, for every browser; capture needs a real pointer, so it is left out. */
function fire(element: Element, type: string, [x, y]: Point, fields: PointerEventInit = {}): void {
  element.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, pointerId: 7, isPrimary: true, button: 0, buttons: type === 'pointerup' ? 0 : 1, clientX: x, clientY: y, ...fields }));
}
function withoutCapture(matrix: TestMatrix): TestMatrix {
  matrix.one('.plot__area').setPointerCapture = () => undefined;
  return matrix;
}
function dragTo(element: Element, to: Point, fields: PointerEventInit = {}): void {
  fire(element, 'pointerdown', centreOf(element), fields);
  fire(element, 'pointermove', to, fields);
}

describe('dragging a card', () => {
  guardConsole();
  beforeEach(() => setViewport({ width: 1500, height: 900 }));
  afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

  for (const [what, part] of [['its dot', '.card__dot'], ['its button', '.menu']] as const) {
    it(`with a mouse by ${what} shows the box and says where it lands, and moves it there`, async () => {
      const matrix = await open();
      expect(matrix.boxOf(KEY)).to.equal('inplannen');
      const to = pointAt(matrix, 1.6, 'samen');
      await sendMouse({ type: 'move', position: [...centreOf(inCard(matrix, part))] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [...to] });
      expect(target(matrix)).to.deep.equal(['samen']);
      expect(says(matrix)).to.equal('Naar Samen doen of uitbesteden, begin in januari 2027');
      await sendMouse({ type: 'up' });
      await matrix.updateComplete;
      expect(matrix.said).to.deep.equal([`move ${KEY} {"quadrant":"samen","startBy":"2027-01"}`]);
      expect(matrix.boxOf(KEY)).to.equal('samen');
      atRest(matrix);
    });
  }

  it('a press without movement is a click: on the button the form, on the dot the details', async () => {
    const matrix = await open();
    await sendMouse({ type: 'click', position: [...centreOf(inCard(matrix, '.menu'))] });
    await sendMouse({ type: 'click', position: [...centreOf(inCard(matrix, '.card__dot'))] });
    expect(matrix.said).to.deep.equal([`openMove ${KEY}`, `select ${KEY}`]);
    atRest(matrix);
  });

  it('a hand that trembles still clicks', async () => {
    const matrix = await open();
    const [x, y] = centreOf(inCard(matrix, '.menu'));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 2, y + 1] });
    atRest(matrix);
    await sendMouse({ type: 'up' });
    expect(matrix.said).to.deep.equal([`openMove ${KEY}`]);
  });

  it('letting go is no click on what lies there', async () => {
    const matrix = await open();
    const clicks: Event[] = [];
    matrix.addEventListener('click', (event) => clicks.push(event));
    const [x, y] = centreOf(inCard(matrix, '.card__dot'));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [...centreOf(matrix.one('.scale'))] });
    expect(says(matrix)).to.equal('Hier loslaten verandert niets');
    await sendMouse({ type: 'up' });
    await sendMouse({ type: 'move', position: [x, y] });
    expect([clicks.length, matrix.said.length]).to.deep.equal([0, 0]);
    atRest(matrix);
  });

  it('Escape leaves everything as it was, also when the pointer is let go over a button after it', async () => {
    const matrix = await open();
    await sendMouse({ type: 'move', position: [...centreOf(inCard(matrix, '.menu'))] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [...pointAt(matrix, 1, 'nu-doen')] });
    expect(target(matrix)).to.deep.equal(['nu-doen']);
    await sendKeys({ press: 'Escape' });
    atRest(matrix);
    await sendMouse({ type: 'move', position: [...centreOf(inCard(matrix, '.menu'))] });
    await sendMouse({ type: 'up' });
    expect(matrix.said).to.deep.equal([]);
    await sendMouse({ type: 'click', position: [...centreOf(inCard(matrix, '.menu'))] });
    expect(matrix.said).to.deep.equal([`openMove ${KEY}`]);
  });

  /** On a page that has something to scroll to. */
  async function openOnLongPage(): Promise<TestMatrix> {
    const matrix = await open();
    const room = document.createElement('div');
    room.style.blockSize = '3000px';
    matrix.after(room);
    return matrix;
  }

  // A page of its own for each: while a browser brings its scrolling to rest, a second touch may land elsewhere.
  (hasTouch ? it : it.skip)('a finger drags by the button, and the page stays where it is', async () => {
    const matrix = await openOnLongPage();
    const [from, to] = [centreOf(inCard(matrix, '.menu')), pointAt(matrix, 0.6, 'nu-doen')];
    await touch([from, ...[0.2, 0.5, 0.8, 1].map((part): Point => [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part])]);
    for (let i = 0; i < 200 && matrix.said.length === 0; i++) await new Promise(requestAnimationFrame);
    expect(matrix.said).to.deep.equal([`move ${KEY} {"quadrant":"nu-doen","startBy":"2026-12"}`]);
    expect(scrollY).to.equal(0);
  });

  (hasTouch ? it : it.skip)('a finger elsewhere on the card scrolls the page', async () => {
    const matrix = await openOnLongPage();
    const [x, y] = centreOf(inCard(matrix, '.card__title'));
    await touch([[x, y], ...[40, 80, 120, 160].map((by): Point => [x, y - by]), ...Array.from({ length: 6 }, (): Point => [x, y - 160])]);
    for (let i = 0; i < 200 && scrollY === 0; i++) await new Promise(requestAnimationFrame);
    expect(scrollY).to.be.above(20);
    expect(matrix.said).to.deep.equal([]);
    for (let last = NaN; last !== 0;) {
      scrollTo(0, 0);
      for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
      last = scrollY;
    }
  });

  it('by a finger moves a card as well, in words and in deed', async () => {
    const matrix = withoutCapture(await open());
    const dot = inCard(matrix, '.card__dot');
    dragTo(dot, pointAt(matrix, 12, 'volgen'), { pointerType: 'touch' });
    expect(says(matrix)).to.equal('Naar Volgen, begin in november 2027');
    fire(dot, 'pointerup', pointAt(matrix, 12, 'volgen'), { pointerType: 'touch' });
    expect(matrix.said).to.deep.equal([`move ${KEY} {"quadrant":"volgen","startBy":"2027-11"}`]);
    expect(getComputedStyle(dot).touchAction).to.equal('none');
    expect(getComputedStyle(inCard(matrix, '.card__button')).touchAction).not.to.equal('none');
  });

  it('outside the boxes changes nothing, and says so', async () => {
    const matrix = withoutCapture(await open());
    const dot = inCard(matrix, '.card__dot');
    dragTo(dot, [2, 2]);
    expect([says(matrix), target(matrix).length]).to.deep.equal(['Hier loslaten verandert niets', 0]);
    fire(dot, 'pointerup', [2, 2]);
    expect(matrix.said).to.deep.equal([]);
    atRest(matrix);
  });

  it('of what should have begun, over the past of its own box, stays where it is; in another box it keeps its month', async () => {
    const matrix = withoutCapture(await open());
    const dot = inCard(matrix, '.card__dot', 'oud/taak');
    dragTo(dot, pointAt(matrix, -6, 'nu-doen'));
    expect([says(matrix), target(matrix).length]).to.deep.equal(['Blijft waar het staat', 0]);
    fire(dot, 'pointerup', pointAt(matrix, -6, 'nu-doen'));
    expect(matrix.said).to.deep.equal([]);
    dragTo(dot, pointAt(matrix, -6, 'samen'));
    expect(says(matrix)).to.equal('Naar Samen doen of uitbesteden');
    fire(dot, 'pointerup', pointAt(matrix, -6, 'samen'));
    expect(matrix.said).to.deep.equal(['move oud/taak {"quadrant":"samen"}']);
  });

  it('ends when the browser takes the pointer, the button was let go unseen, the card goes or the widget goes', async () => {
    const matrix = withoutCapture(await open());
    const dot = inCard(matrix, '.card__dot');
    const to = pointAt(matrix, 1, 'samen');
    dragTo(dot, to);
    fire(dot, 'pointercancel', to);
    atRest(matrix);
    dragTo(dot, to);
    fire(dot, 'pointermove', to, { buttons: 0 });
    atRest(matrix);
    dragTo(dot, to);
    matrix.laws = LAWS.slice(1);
    matrix.requestUpdate();
    await matrix.updateComplete;
    atRest(matrix);
    const other = inCard(matrix, '.card__dot', 'later/taak');
    dragTo(other, to);
    matrix.remove();
    atRest(matrix);
    expect(matrix.said).to.deep.equal([]);
  });

  it('takes no other mouse button, no second finger, and nothing but the handles', async () => {
    const matrix = withoutCapture(await open());
    const dot = inCard(matrix, '.card__dot');
    const to = pointAt(matrix, 1, 'samen');
    for (const fields of [{ button: 2 }, { isPrimary: false }]) dragTo(dot, to, fields);
    dragTo(inCard(matrix, '.card__title'), to);
    expect(says(matrix)).to.equal('');
    fire(dot, 'pointerup', to);
    expect(matrix.said).to.deep.equal([]);
  });

  it('puts no listener on the page, and none is left on the widget that was removed', async () => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this`, and put back
    const [add, seen] = [EventTarget.prototype.addEventListener, [] as string[]];
    const all = [document, document.documentElement, document.body, window] as EventTarget[];
    EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: [never]) {
      if (all.includes(this) && /pointer|mouse|touch|key/.test(type)) seen.push(type);
      add.call(this, type, ...rest);
    };
    try {
      const matrix = withoutCapture(await open());
      const dot = inCard(matrix, '.card__dot');
      dragTo(dot, pointAt(matrix, 1, 'samen'));
      matrix.remove();
      dragTo(dot, pointAt(matrix, 1, 'samen'));
      expect(says(matrix)).to.equal('');
    } finally {
      EventTarget.prototype.addEventListener = add;
    }
    expect(seen).to.deep.equal([]);
  });
});
