/**
 * The script-tag file: registers every element, with the data that lies beside this file. One file with no import, for a strict CSP, an
 * integrity hash and Trusted Types all want exactly one. A page with one widget takes the file of that widget: it weighs a third.
 */
import './fund-finder.ts';
import './network-map.ts';
import './priority-matrix.ts';
import './timeline.ts';
