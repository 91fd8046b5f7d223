import { nothing, type TemplateResult } from 'lit';
import { takeAwayView, type DisclosureController, type Language, type TakeAwayItem, type TakeAwayResult } from '@digitaal-europa/ui';
import { shareStrings } from '../strings/share.strings.ts';

/** What can be done; each is called by a press. */
export interface ShareActions {
  readonly copyLink: () => void;
  readonly calendar: () => void;
  readonly subscribe: (address: string) => void;
  readonly csv: () => void;
  readonly svg: () => void;
  readonly png: () => void;
  /** About the chosen law, or about all that are shown. */
  readonly memo: (law: string | undefined) => void;
  readonly print: () => void;
  readonly closeText: () => void;
}

export interface ShareAmounts {
  /** Laws that are shown, rows of the table, dates still to come. */
  readonly laws: number;
  readonly rows: number;
  readonly events: number;
  /** The law whose details are open. */
  readonly selected?: { readonly id: string; readonly name: string } | undefined;
  /** Address of a calendar to subscribe to; absent where none is published. */
  readonly subscription?: string | undefined;
}

export interface ShareMenuProps {
  readonly controller: DisclosureController;
  readonly language: Language;
  /** No link and no text for others. */
  readonly noShare: boolean;
  /** No files, no pictures, no print. */
  readonly noExport: boolean;
  /** False where nothing is drawn, as in a narrow column. */
  readonly drawn: boolean;
  /** Only asked for while the menu is open. */
  readonly amounts: () => ShareAmounts;
  readonly busy?: boolean;
  readonly result?: TakeAwayResult | undefined;
  readonly actions: ShareActions;
}

export const SHARE_MENU = 'share';

/** One button for everything that can be taken away; nothing when the page wants neither. */
export function shareMenuView(props: ShareMenuProps): TemplateResult | typeof nothing {
  const { controller, language, noShare, noExport, busy = false, result, actions } = props;
  if (noShare && noExport) return nothing;
  const { button, closeText } = shareStrings(language);
  return takeAwayView({ controller, id: SHARE_MENU, label: button, items: () => itemsOf(props), result, busy, words: { closeText, resultLang: 'nl' }, onCloseText: actions.closeText });
}

function itemsOf({ language, noShare, noExport, drawn, busy, amounts, actions }: ShareMenuProps): readonly TakeAwayItem[] {
  const { laws, rows, events, selected, subscription } = amounts();
  const { link, calendar, csv, picture, memo, print } = shareStrings(language);
  const forOthers = (item: TakeAwayItem): TakeAwayItem[] => (noShare ? [] : [item]);
  const toKeep = (...items: TakeAwayItem[]): TakeAwayItem[] => (noExport ? [] : items);
  return [
    ...forOthers({ buttons: [{ label: link.label, run: actions.copyLink }], hint: link.hint }),
    ...toKeep(
      {
        buttons: [...(events > 0 ? [{ label: calendar.label(events), run: actions.calendar }] : []), ...(subscription ? [{ label: calendar.subscribe, run: () => actions.subscribe(subscription) }] : [])],
        hint: `${events > 0 ? calendar.hint : calendar.none}${subscription ? ` ${calendar.keeps}` : ''}`,
      },
      { buttons: [{ label: csv.label(rows), run: actions.csv }], hint: csv.hint },
      ...(drawn ? [{ buttons: [{ label: picture.svg, run: actions.svg }, { label: picture.png, run: actions.png }], hint: busy ? picture.busy : picture.hint }] : []),
    ),
    ...forOthers({
      title: memo.heading, hint: memo.hint,
      buttons: [...(selected ? [{ label: memo.one(selected.name), run: () => actions.memo(selected.id) }] : []), { label: memo.all(laws), run: () => actions.memo(undefined) }],
    }),
    ...toKeep({ buttons: [{ label: print.label, run: actions.print }], hint: print.hint }),
  ];
}
