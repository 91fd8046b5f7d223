<?php
// Things that are done to the WordPress of the test from the command line: php tasks.php <site> <task>, with JSON on the standard input and JSON out.

declare(strict_types=1);

[, $site, $task] = $argv;
$input = json_decode(stream_get_contents(STDIN), true);
$_SERVER += ['HTTP_HOST' => 'localhost', 'REQUEST_METHOD' => 'GET'];

if ($task === 'install') {
  mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
  (new mysqli(null, 'root', '', '', 0, $input['socket']))->query('CREATE DATABASE wordpress');
  define('WP_INSTALLING', true);
}
require "$site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

$answer = match ($task) {
  'install' => (function () {
    wp_install('Voorbeeldsite', 'beheer', 'beheer@example.org', false, '', 'beheer-voor-de-test');
    // By itself WordPress takes only a language of which it has the translations; the page is to say that it is Dutch.
    $GLOBALS['wpdb']->replace($GLOBALS['wpdb']->options, ['option_name' => 'WPLANG', 'option_value' => 'nl_NL']);
    update_option('permalink_structure', '');
    return ['version' => get_bloginfo('version')];
  })(),
  'activate' => ['error' => activate_plugin('knooppunt-digitaal-europa/knooppunt-digitaal-europa.php')?->get_error_message()],
  'options' => ['names' => $GLOBALS['wpdb']->get_col("SELECT option_name FROM {$GLOBALS['wpdb']->options} WHERE option_name LIKE '%kde%' OR option_name LIKE '%knooppunt%'")],
  'theme' => (function () use ($input) {
    switch_theme($input['name']);
    return ['theme' => get_stylesheet(), 'blocks' => wp_is_block_theme()];
  })(),
  'user' => ['id' => wp_create_user($input['name'], $input['password'], "{$input['name']}@example.org"), 'role' => get_user_by('login', $input['name'])->set_role($input['role'])],
  // As a user who saves it: the filters of that user's rights are on.
  'page' => (function () use ($input) {
    wp_set_current_user(get_user_by('login', $input['user'])->ID);
    kses_init();
    $id = wp_insert_post(wp_slash(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => $input['title'], 'post_content' => $input['content']]), true);
    return ['id' => $id, 'address' => get_permalink($id), 'content' => get_post($id)->post_content, 'free' => current_user_can('unfiltered_html')];
  })(),
};
echo "\n", json_encode($answer), "\n";
