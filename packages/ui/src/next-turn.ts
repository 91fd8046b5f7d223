/**
 * A turn of its own. WebKit may go on behind what it read (a file, an answer) in the middle of a frame, right behind a ResizeObserver; what is drawn
 * there is “ResizeObserver loop”, an error of the page. What waits for this is drawn in a turn between frames.
 */
export const nextTurn = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });
