/**
 * @license
 * QR codes are made by lean-qr: Copyright (c) 2021-2025 David Evans
 * SPDX-License-Identifier: MIT
 */
import { correction, generate } from 'lean-qr/nano';

/** Longest address of which a code is made, in characters: of a longer one a phone sees no squares on paper. */
export const QR_LENGTH = 1000;
/** Light squares that a code needs around it. */
const QUIET = 4;

export interface QrCode {
  /** Squares from side to side, with the light ones around. */
  readonly size: number;
  /** The dark ones, as a path in which each is 1 by 1. */
  readonly path: string;
}

/** A code that a phone reads from paper, of an address as it stands in a link. Nothing when the address is too long. */
export function qrOf(address: string): QrCode | undefined {
  if (address.length > QR_LENGTH) return undefined;
  // Paper gets folds and stains: a seventh of it may be lost.
  const code = generate(address, { minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      const from = x;
      while (code.get(x, y)) x++;
      if (x > from) path += `M${from + QUIET} ${y + QUIET}h${x - from}v1h${from - x}z`;
    }
  }
  return { size: code.size + 2 * QUIET, path };
}
