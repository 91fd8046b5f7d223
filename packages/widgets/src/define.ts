/** Registers every KDE element. */
import '@digitaal-europa/timeline/define';
