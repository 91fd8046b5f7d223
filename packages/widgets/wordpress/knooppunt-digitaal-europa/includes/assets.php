<?php
// The script and the style, from the folder of this plugin, and only on pages that have a widget.

declare(strict_types=1);

namespace KnooppuntDigitaalEuropa;

defined('ABSPATH') || exit;

/** The version of this plugin, from its own header: a new one gets a new address. */
function version(): string {
  static $version = null;
  return $version ??= get_file_data(FILE, ['version' => 'Version'])['version'];
}

/** Remembers that the page has a widget, and tells which tags it has. */
function use_widget(?string $tag = null): array {
  static $tags = [];
  if ($tag !== null) $tags[$tag] = true;
  return array_keys($tags);
}

/** Loads the script of the only widget of the page, or the one with all four: those work together. */
function load_script(): void {
  static $loaded = false;
  $tags = use_widget();
  if ($loaded || $tags === []) return;
  $loaded = true;
  $src = plugins_url('kde/' . (count($tags) === 1 ? $tags[0] : 'kde') . '.js', FILE);
  if (function_exists('wp_enqueue_script_module')) {
    wp_enqueue_script_module('kde', $src, [], version());
    return;
  }
  // WordPress before 6.5 knows no modules: a script that says that it is one.
  wp_enqueue_script('kde', $src, [], version(), true);
  add_filter('wp_script_attributes', fn(array $attributes) => ($attributes['id'] ?? '') === 'kde-js' ? ['type' => 'module'] + $attributes : $attributes);
  add_filter('script_loader_tag', fn(string $html, string $handle) => $handle === 'kde' && !str_contains($html, 'type="module"') ? preg_replace('/<script(?:\s+type=(["\'])[^"\']*\1)?/', '<script type="module"', $html) : $html, 10, 2);
}
// A block theme makes the page before its head and prints modules there; with another theme the widgets are known when the page ends.
add_action('wp_head', fn() => wp_is_block_theme() && load_script(), 1);
add_action('wp_footer', load_script(...), 1);

/** Keeps the page from jumping while a widget loads. Known before the page is made, so for the content of this page only. */
function load_style(): void {
  $post = is_singular() ? get_post() : null;
  if ($post && preg_match('/<!-- wp:kde\/|\[kde_|<kde-/', $post->post_content)) wp_enqueue_style('kde', plugins_url('kde.css', FILE), [], version());
}
add_action('wp_enqueue_scripts', load_style(...));
