/** A small element that shows the drawing and the lists with a board behind them, as the widget will. */
import { LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { openMoments, type CalendarDate, type Law } from '@digitaal-europa/data';
import { base, controls, textStyleOf, tokens, type Language } from '@digitaal-europa/ui';
import { DragController } from '../matrix.drag.ts';
import { newBoard, type Board, type Decision } from '../model/board.ts';
import { cardsOf, type MatrixModel } from '../model/cards.ts';
import { drawingOf, sheetsOf, type Drawing } from '../model/drawing.ts';
import { layoutOf, type Layout } from '../model/layout.ts';
import { plotCards } from '../model/plot-cards.ts';
import { plotStrings } from '../strings/plot.strings.ts';
import { cardStyles } from '../styles/card.styles.ts';
import { listsStyles } from '../styles/lists.styles.ts';
import { markStyles } from '../styles/marks.styles.ts';
import { plotStyles } from '../styles/plot.styles.ts';
import type { MatrixContext, MatrixHandlers } from './context.ts';
import { listsView } from './lists.view.ts';
import { dragWords, plotView } from './plot.view.ts';
import { measureFor } from './plot-measure.ts';

export class TestMatrix extends LitElement {
  static override readonly styles: CSSResultGroup = [tokens, base, controls, plotStyles, cardStyles, markStyles, listsStyles];
  laws: readonly Law[] = [];
  today: CalendarDate = '2026-11-22';
  language: Language = 'nl';
  level = 2;
  printing = false;
  touch = false;
  below: ((key: string) => unknown) | undefined;
  board: Board = newBoard('bord', 'Bord', { type: 'gemeente', size: 'midden' });
  selected: string | undefined;
  moving: string | undefined;
  open: ReadonlySet<string> = new Set();
  /** What handlers were called with, as text. */
  readonly said: string[] = [];
  drawing: Drawing | undefined;
  private readonly resize = new ResizeObserver(() => this.requestUpdate());
  readonly drag = new DragController(this, {
    drawn: () => (this.drawing && !this.printing ? { drawing: this.drawing, today: this.today } : undefined),
    move: (key, landing) => this.handlers.move(key, landing),
    words: (landing) => dragWords(landing, this.language),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resize.disconnect();
  }

  get layout(): Layout {
    return layoutOf(this.clientWidth, parseFloat(getComputedStyle(this).fontSize));
  }

  get model(): MatrixModel {
    return cardsOf({ laws: this.laws, board: this.board, today: this.today, moments: openMoments(this.laws, this.today) });
  }

  decide(key: string, part: Partial<Decision>): void {
    this.board = { ...this.board, decisions: { ...this.board.decisions, [key]: { ...this.board.decisions[key], ...part } } };
    this.requestUpdate();
  }

  readonly handlers: MatrixHandlers = {
    select: (key) => this.note(`select ${key}`, { selected: key }),
    openMove: (key) => this.note(`openMove ${key}`, { moving: key }),
    move: (key, move) => {
      this.note(`move ${key} ${JSON.stringify(move)}`);
      this.decide(key, { move: { ...move, on: this.today, basis: {} } });
    },
    touch: () => undefined,
    showAll: (list, all) => this.note(`showAll ${list} ${all}`, { open: new Set(all ? [...this.open, list] : [...this.open].filter((one) => one !== list)) }),
    back: (key) => this.note(`back ${key}`), answer: (key) => this.note(`answer ${key}`), decide: (key) => { this.note(`decide ${key}`); return true; }, keep: (key) => this.note(`keep ${key}`), removeOwn: (key) => this.note(`removeOwn ${key}`),
  };

  private note(text: string, change: Partial<Pick<TestMatrix, 'selected' | 'moving' | 'open'>> = {}): void {
    this.said.push(text);
    Object.assign(this, change);
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { language, level, today, board, model, selected, moving, open, printing, handlers, layout } = this;
    const context: MatrixContext = { language, level, today, type: board.profile.type, board, model, selected, moving, open, printing, handlers };
    const texts = plotStrings(language);
    const cards = plotCards(model, { texts, today });
    const style = textStyleOf(this);
    const shared = { cards, settings: model.settings, today, language, now: texts.now };
    if (printing) return sheetsOf({ ...shared, measure: measureFor(style, 1) }).map((sheet) => plotView(sheet, context)) as unknown as TemplateResult;
    this.drawing = layout.mode === 'plot' ? drawingOf({ ...shared, width: layout.plot, zoom: layout.zoom, open, measure: measureFor(style, layout.zoom), touch: this.touch }) : undefined;
    return layout.mode === 'plot' ? plotView(this.drawing as Drawing, context) : listsView({ mode: layout.mode, cards, below: this.below }, context);
  }

  get root(): ShadowRoot {
    return this.shadowRoot as ShadowRoot;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  one<T extends HTMLElement = HTMLElement>(selector: string): T {
    const [found] = this.all(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found as T;
  }

  text(selector: string): string {
    return this.all(selector).map((element) => element.textContent.replace(/\s+/g, ' ').trim()).join(' | ');
  }

  /** Of a card: `Nu doen`, by key. */
  boxOf(key: string): string | undefined {
    return this.one(`[data-key="${key}"]`).closest<HTMLElement>('[data-quadrant]')?.dataset['quadrant'];
  }
}
if (!customElements.get('test-matrix')) customElements.define('test-matrix', TestMatrix);
