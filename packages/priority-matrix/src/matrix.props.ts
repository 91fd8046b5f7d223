/** What the notices and the panel with boards show, from what the element has in hand. */
import type { BoardActions } from './matrix.boards.ts';
import type { Desk } from './matrix.desk.ts';
import type { Guests } from './matrix.guests.ts';
import type { BoardLink } from './matrix.link.ts';
import type { MatrixModel } from './model/cards.ts';
import type { BannerProps } from './views/banner.view.ts';
import type { BoardsProps } from './views/boards.view.ts';

/** The boards, and what there is to say about them. */
export interface InHand {
  readonly desk: Desk;
  readonly guests: Guests;
  readonly link: BoardLink;
  /** All cards, whatever is filtered. */
  readonly model: MatrixModel;
  /** When the data were made. */
  readonly generated: string | undefined;
  readonly refused: BannerProps['refused'];
  readonly nameOf: (organisation: string) => string | undefined;
  readonly boardActions: BoardActions;
  readonly onShowAgain: () => void;
  readonly onShowStale: () => void;
}

export function bannerPropsOf({ desk, guests, link, model, generated, refused, nameOf, boardActions: { save, saveUnread, takeOther, seen, keepGuest, leaveGuest }, onShowAgain, onShowStale }: InHand): BannerProps {
  const { board, boards, status, unsaved, dropped, unread, conflicts } = desk;
  const isRenewed = generated !== undefined && board.generated !== undefined && board.generated < generated;
  const choices = isRenewed ? [...model.cards.values()].filter((card) => card.changed).length : 0;
  return {
    status, unsaved, boards, current: board.id, dropped, unread, conflicts, nameOf, refused, guest: guests.inHand, again: guests.again, link: link.problem, missing: link.missing,
    titleOf: (key) => { const card = model.cards.get(key); return card && { title: card.title, isOwn: card.own !== undefined }; },
    data: isRenewed && choices > 0 ? { renewed: generated.slice(0, 10), choices } : undefined,
    onSaveFile: () => save(false), onShowAgain, onSaveUnread: saveUnread, onTakeOther: takeOther, onSeen: seen, onKeepGuest: keepGuest, onLeaveGuest: leaveGuest, onShowStale,
  };
}

export function boardsPropsOf({ desk: { boards, board, status }, nameOf, boardActions: { open, create, rename, copy, remove, save, openFile, together, forget, files } }: Pick<InHand, 'desk' | 'nameOf' | 'boardActions'>): Omit<BoardsProps, 'level'> {
  return {
    boards, board, nameOf, files, onOpen: open, onNew: create, onRename: rename, onCopy: copy, onRemove: remove, onSaveFile: save, onOpenFile: openFile, onMergeFiles: together.add,
    onForget: boards.length > 0 && (status === 'saved' || status === 'full') ? forget : undefined,
  };
}
