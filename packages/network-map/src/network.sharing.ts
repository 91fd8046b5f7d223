import { fileName, type CalendarDate, type Network, type Organisation } from '@digitaal-europa/data';
import { pageAddress, pngOf, TakeAwayController, type DisclosureController, type Language, type TakeAwayItem, type TakeAwayProps } from '@digitaal-europa/ui';
import { EVERYBODY } from '@digitaal-europa/ui/share-keys';
import type { ReactiveControllerHost } from 'lit';
import { graphMl } from './model/graphml.ts';
import type { MapItem } from './model/map.ts';
import { linksCsv, networksCsv } from './model/network-csv.ts';
import type { NetworkMapState } from './model/state.ts';
import { makePicture } from './network.picture.ts';
import { shareUrl } from './network.share.ts';
import { mapStrings } from './strings/map.strings.ts';
import type { MapContext } from './views/context.ts';

/** What is taken away: what the visitor sees now. */
export interface Shown {
  readonly context: MapContext;
  readonly language: Language;
  readonly today: CalendarDate;
  /** Those that nothing leaves out. */
  readonly items: readonly MapItem[];
  readonly organisations: readonly Organisation[];
  /** Name of the organisation that asks. */
  readonly us: string | undefined;
  /** When the data was made. */
  readonly asOf: string | undefined;
}

const SHARE_MENU = 'share';
const SET = 'netwerken';

/** What the visitor can take away of the map. */
export class Sharing {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly controller: DisclosureController;
  private readonly shown: () => Shown;
  private readonly takeAway: TakeAwayController;

  /** @param announce says what happened where no panel is open to say it */
  constructor(host: ReactiveControllerHost & HTMLElement, controller: DisclosureController, shown: () => Shown, announce: (message: string) => void) {
    this.host = host;
    this.controller = controller;
    this.shown = shown;
    this.takeAway = new TakeAwayController(host, { id: SHARE_MENU, controller, announce, words: () => mapStrings(shown().language) });
  }

  /** The menu, without what the page left out. */
  menu({ language, narrow, noShare, noExport }: { readonly language: Language; readonly narrow: boolean; readonly noShare: boolean; readonly noExport: boolean }): TakeAwayProps {
    const { controller, takeAway } = this;
    const { share: { button, short, closeText } } = mapStrings(language);
    return {
      controller, id: SHARE_MENU, label: narrow ? short : button, result: takeAway.result, busy: takeAway.busy, words: { closeText, resultLang: 'nl' }, onCloseText: () => takeAway.closeText(),
      items: () => [...(noShare ? [] : this.link(language)), ...(noExport ? [] : this.files(language))],
    };
  }

  /** A text of ours to the clipboard, such as an invitation. */
  copy(text: string): void {
    void this.takeAway.copy(text, mapStrings(this.shown().language).share.textCopied);
  }

  private get linked(): NetworkMapState {
    const { state } = this.shown().context;
    return { ...state, organisation: state.organisation ?? EVERYBODY };
  }

  private link(language: Language): TakeAwayItem[] {
    const { link } = mapStrings(language).share;
    return [{ buttons: [{ label: link.label, run: () => void this.takeAway.copy(shareUrl(location.href, this.linked, this.host.id)) }], hint: link.hint }];
  }

  private files(language: Language): TakeAwayItem[] {
    const { tables, picture, print } = mapStrings(language).share;
    return [
      { title: tables.title, hint: tables.hint, buttons: [{ label: tables.networks, run: () => this.table('networks') }, { label: tables.links, run: () => this.table('links') }, { label: tables.graph, run: () => this.graph() }] },
      { buttons: [{ label: picture.svg, run: () => void this.picture('svg') }, { label: picture.png, run: () => void this.picture('png') }], hint: this.takeAway.busy ? picture.busy : picture.hint },
      { buttons: [{ label: print.label, run: () => this.takeAway.print() }], hint: print.hint },
    ];
  }

  private table(which: 'networks' | 'links'): void {
    const { items, organisations, us, asOf } = this.shown();
    const text = which === 'networks' ? networksCsv(items, us) : linksCsv(items.map(({ network }) => network), organisations);
    this.takeAway.save({ name: fileName([SET, which === 'links' ? 'leden' : undefined], { day: asOf, extension: 'csv' }), type: 'text/csv', text });
  }

  private graph(): void {
    const { items, organisations, language, today, asOf } = this.shown();
    const networks: readonly Network[] = items.map(({ network }) => network);
    const text = graphMl(networks, organisations, { title: mapStrings(language).title, date: asOf?.slice(0, 10) ?? today, source: pageAddress(), language });
    this.takeAway.save({ name: fileName([SET], { day: asOf, extension: 'graphml' }), type: 'application/xml', text });
  }

  private picture(kind: 'svg' | 'png'): Promise<void> {
    const { context, language, asOf } = this.shown();
    const { state: { view } } = context;
    const options = { context, generated: asOf, address: pageAddress() };
    return this.takeAway.during(async () => {
      // A list is no picture, and connections are drawn around somebody.
      const own = view === 'list' ? undefined : makePicture(view, options);
      const picture = own ?? makePicture('overview', options);
      if (picture === undefined) throw new Error('nothing to draw');
      const file = kind === 'svg' ? new Blob([picture.svg], { type: 'image/svg+xml;charset=utf-8' }) : await pngOf(picture);
      return this.takeAway.hand({ name: fileName([SET, own ? view : 'overview'], { day: asOf, extension: kind }), type: file.type, text: file });
    }, mapStrings(language).share.picture.failed);
  }
}
