<?php
// The block and the shortcodes.

declare(strict_types=1);

namespace KnooppuntDigitaalEuropa;

defined('ABSPATH') || exit;

/** `timeline-url` → `timelineUrl`: attributes of blocks have no hyphens. */
function camel(string $name): string {
  return lcfirst(str_replace('-', '', ucwords($name, '-')));
}

function register(): void {
  $attributes = ['widget' => ['type' => 'string', 'default' => 'kde-timeline', 'enum' => array_keys(widgets())], 'align' => ['type' => 'string', 'default' => 'wide']];
  foreach (widgets() as ['attributes' => $known]) foreach ($known as $name => $kind) $attributes[camel($name)] = ['type' => $kind === 'boolean' ? 'boolean' : 'string'];

  wp_register_script('kde-widgets', plugins_url('block/widgets.js', FILE), [], version(), true);
  wp_register_script('kde-editor', plugins_url('block/editor.js', FILE), ['kde-widgets', 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element'], version(), true);
  register_block_type(dirname(FILE) . '/block', ['attributes' => $attributes, 'render_callback' => render_block(...)]);
  foreach (array_keys(widgets()) as $tag) add_shortcode(str_replace('-', '_', $tag), fn($given, $content = '') => render_shortcode($tag, (array) $given, (string) $content));
}
add_action('init', register(...));

function render_block(array $given): string {
  $settings = [];
  $tag = (string) ($given['widget'] ?? '');
  foreach (array_keys(widgets()[$tag]['attributes'] ?? []) as $name) $settings[$name] = $given[camel($name)] ?? '';
  // WordPress knows the alignment that an editor chose, and not the one that a block has by itself.
  $align = (string) ($given['align'] ?? '');
  $around = get_block_wrapper_attributes();
  return widget($tag, $settings, '', $align === '' || str_contains($around, "align$align") ? $around : get_block_wrapper_attributes(['class' => sanitize_html_class("align$align")]));
}

/** `[kde_timeline organisation="gm0344" no-toolbar]eigen tekst[/kde_timeline]`; with `align="none"` it is as narrow as the text. */
function render_shortcode(string $tag, array $given, string $content): string {
  $align = in_array($given['align'] ?? '', ['wide', 'full', 'none'], true) ? $given['align'] : 'wide';
  $settings = [];
  // A name without a value arrives as a value without a name.
  foreach ($given as $name => $value) is_int($name) ? $settings[(string) $value] = true : $settings[str_replace('_', '-', $name)] = $value;
  return widget($tag, $settings, $content, 'class="' . ($align === 'none' ? 'kde' : "kde align$align") . '"');
}
