<?php
// Widgets that somebody wrote as HTML: in a block “Aangepaste HTML”, in the classic editor or in a text widget.

declare(strict_types=1);

namespace KnooppuntDigitaalEuropa;

defined('ABSPATH') || exit;

/** Users without unfiltered_html may write the tags too: they hold no code, and the attributes are those of the list. */
function allow_tags(array $tags, string|array $context): array {
  if ($context !== 'post') return $tags;
  $global = ['class' => true, 'hidden' => true, 'id' => true, 'lang' => true];
  foreach (widgets() as $tag => ['attributes' => $attributes]) $tags[$tag] = array_fill_keys(array_keys($attributes), true) + $global;
  return $tags;
}
add_filter('wp_kses_allowed_html', allow_tags(...), 10, 2);

/** In these attributes no address but one of the web is left. */
function uri_attributes(array $names): array {
  foreach (widgets() as ['attributes' => $attributes]) $names = [...$names, ...array_keys($attributes, 'url', true)];
  return array_values(array_unique($names));
}
add_filter('wp_kses_uri_attributes', uri_attributes(...));

/**
 * Notes which widgets a piece of HTML has, and closes those that are written as `<kde-timeline />`: HTML has no such thing, and what
 * follows would disappear into the widget.
 */
function mend(mixed $html): mixed {
  if (!is_string($html) || !str_contains($html, '<kde-')) return $html;
  $html = preg_replace('~<(kde-[a-z-]+)((?:[^<>"\']|"[^"]*"|\'[^\']*\')*?)\s*/>~i', '<$1$2></$1>', $html) ?? $html;
  preg_match_all('~<(kde-[a-z-]+)[\s>]~i', $html, $found);
  foreach (array_unique(array_map(strtolower(...), $found[1])) as $tag) if (isset(widgets()[$tag])) use_widget($tag);
  return $html;
}
foreach (['the_content', 'render_block_core/html', 'render_block_core/freeform', 'widget_text', 'widget_custom_html_content', 'widget_block_content'] as $filter) add_filter($filter, mend(...), 20);
