/** Ids that are made here: of boards, of own tasks, and of what is written on the device. */

/** At random, of letters and digits. Also on pages without https, where there is no `randomUUID`. */
export const randomId = (parts = 2): string => [...crypto.getRandomValues(new Uint32Array(parts))].map((part) => part.toString(36)).join('');

/** FNV-1a over a text, in eight signs: always the same for the same text. It finds what broke off or was mixed up, and is no lock. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The id of the board in a link: always the same for the same link. */
export const linkId = (block: string): string => `link-${checksum(block)}-${block.length.toString(36)}`;
